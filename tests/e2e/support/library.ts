import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../src/faq/model';
import { parseTeamEntries } from '../../../src/faq/team';
import { buildLibrary } from '../../../src/kit/library/build-library';
import { libraryLimits } from '../../../src/kit/limits';
import { buildFolder } from './build';

/**
 * A copy of the extension as it was built that carries a library, as the kit puts it in.
 * @param name of the copy's folder, its own for each file of tests.
 * @param change what else becomes of the library's files.
 */
export function packageWithLibrary(
  browser: 'chrome' | 'firefox',
  name: string,
  entries: readonly Entry[],
  change: Readonly<Record<string, string>> = {},
): string {
  const built = buildFolder(browser);
  const folder = join(built, '..', `${browser}-${name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  mkdirSync(join(folder, 'library'), { recursive: true });
  for (const [path, text] of Object.entries({ ...buildLibrary(entries), ...change }))
    writeFileSync(join(folder, path), text);
  return folder;
}

/** A few hundred entries in several parts: one for a page, one to search for, and many like them. */
export function smallLibrary(): readonly Entry[] {
  const values = [
    {
      id: 'ports-a',
      question: 'Who may open a port to the internet here?',
      answer: 'Only the network team opens ports. Ask in the platform channel first.',
      rules: [{ product: 'ecs', task: 'security-groups' }],
      owner: 'Network team',
    },
    {
      id: 'canteen-a',
      question: 'When does the canteen of the Utrecht office open?',
      answer: 'The Utrecht canteen opens at noon.\n\nVisitors pay at the till.',
    },
    ...Array.from({ length: 400 }, (_, at) => ({
      id: `case-${at + 1}-a`,
      question: `What was decided in case ${at + 1}?`,
      answer: `Case ${at + 1} was closed by the claims desk. ${'It was looked at with care and written down. '.repeat(12)}`,
    })),
  ];
  const { entries, errors } = parseTeamEntries(values, { limits: libraryLimits });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries;
}

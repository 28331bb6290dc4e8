import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { mostEntries } from '../../../src/faq/team';
import { problemList, problemSummary } from '../../../src/kit/check/problem-list';
import { inOrder } from '../../../src/kit/folder/read-folder';
import type { SourcedEntry } from '../../../src/kit/model';
import { policySettings } from '../../../src/kit/publish/ring-roll-outs';
import { ensureBuild } from '../../e2e/support/build';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { extensionIdOf } from '../../e2e/support/chromium-options';
import { writePolicy } from '../../e2e/support/large-policy';
import { settled } from '../../e2e/support/picture';
import { createPrivateEtc } from '../../e2e/support/private-etc';
import { waitFor } from '../../e2e/support/wait';
import { addressOf } from '../page-options';
import { setUp } from '../setup.mjs';
import { start } from '../start.ts';
import { namedFolder } from './support/arguments';
import { loadTeamFolder } from './support/team-folder';

export const summary = 'opens the panel and the popup with a team’s entries on the demo console';

export const help = `npm run kit -- preview DIR [--page PAGE] [--region ID] [--site NAME] [--lang TAG] [--dark] [--headless]

  Opens a Chromium with the extension under the settings and entries of DIR, as a policy would bring them, on a page of
  the demo console. The machine's own policies are neither read nor changed. Needs a Linux that lets a program have a
  mount namespace of its own.

  --page PAGE     such as ecs/security-groups; unless told, the first that a rule of an entry names
  --region ID     such as eu-central-1
  --site NAME     international or china
  --lang TAG      en or zh-CN
  --dark          in dark colours
  --headless      prints what panel and popup say, and where a picture of each lies; so where there is no display

  Exits with 2 where the folder has errors; what can be used is shown all the same.`;

export async function run(args: readonly string[]): Promise<number> {
  const text = (by: string) => ({ type: 'string', default: by }) as const;
  const flag = { type: 'boolean', default: false } as const;
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      page: { type: 'string' },
      region: text('eu-central-1'),
      site: text('international'),
      lang: text('en'),
      dark: flag,
      headless: flag,
    },
  });
  const { team, entries, problems } = loadTeamFolder(namedFolder(positionals));
  if (problems.length > 0) console.error(`${problemList(inOrder(problems))}\n`);
  if (!team) throw new Error('Nothing can be shown without a team.json that can be read.');
  console.log(`${problemSummary(entries.length, problems)}.`);
  if (entries.length > mostEntries) {
    console.log(`A policy carries ${mostEntries} entries: the first ${mostEntries} are shown.`);
  }
  const shown = entries.slice(0, mostEntries);
  const named = pageNamed(shown, values);
  const page = named?.page ?? values.page ?? 'ecs/security-groups';
  const question = String((named?.entry ?? shown[0])?.value.question ?? '');
  await setUp(['chromium']);
  const extension = await ensureBuild('chrome');
  const etc = createPrivateEtc();
  try {
    writePolicy(etc, extensionIdOf(extension), policySettings(team, shown));
    await start(
      { ...values, page },
      {
        wrap: etc.wrap,
        folder: 'preview',
        prepare: (session) => policyArrived(session, shown.length),
        inWords: (session, folder) => popupInWords(session, folder, question),
      },
    );
  } finally {
    etc.close();
  }
  return problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}

/** The page asked for, or else the first that the demo console has, and the first entry that names it by a rule. */
function pageNamed(
  entries: readonly SourcedEntry[],
  { page: asked, ...place }: { readonly page?: string; readonly region: string; readonly site: string },
): { readonly page: string; readonly entry: SourcedEntry } | undefined {
  for (const entry of entries) {
    const rules = (entry.value.rules ?? []) as readonly {
      readonly product?: string;
      readonly task?: string;
    }[];
    for (const { product, task } of rules) {
      const page = `${product}/${task}`;
      if (product === undefined || task === undefined) continue;
      if (asked === undefined ? isShown({ ...place, page }) : page === asked) return { page, entry };
    }
  }
  return undefined;
}

function isShown(options: Parameters<typeof addressOf>[0]): boolean {
  try {
    addressOf(options);
    return true;
  } catch {
    return false;
  }
}

/** A browser hands policies to an extension some seconds after it was first installed. */
async function policyArrived(session: ChromiumSession, count: number): Promise<void> {
  await waitFor('the policy to arrive', async () => {
    const read = 'chrome.storage.managed.get()';
    const { teamEntries = [], organizationName } = await session.evaluateInExtension<{
      readonly teamEntries?: readonly unknown[];
      readonly organizationName?: string;
    }>(read);
    return organizationName !== undefined && teamEntries.length === count;
  });
}

/** What the popup says when somebody asks it the question. */
async function popupInWords(session: ChromiumSession, folder: string, question: string): Promise<string> {
  if (question === '') return '';
  await session.firstPage.bringToFront();
  const popup = await session.openPopup();
  await settled(popup);
  await popup.getByRole('combobox').fill(question);
  await popup.getByText(question).first().waitFor();
  await settled(popup);
  const file = join(folder, 'popup.png');
  writeFileSync(file, await popup.screenshot());
  const words = (await popup.locator('body').innerText()).replace(/\n{3,}/g, '\n\n');
  return `\n\nThe popup, asked “${question}”, says:\n\n${words}\n\nPicture: ${relative(process.cwd(), file)}`;
}

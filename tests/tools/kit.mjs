/**
 * npm run kit -- COMMAND …
 *
 * The roll-out kit: one folder of a team in, one folder for its administrators out. Each command is a file of
 * tests/tools/kit/. Exits with 0 where all is well, 1 where the command could not be carried out, 2 where it found
 * problems.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { ensureDependencies, requireNode } from './setup.mjs';

try {
  requireNode();
  await ensureDependencies();
  // Needs the dependencies, which may have come only now.
  const { loadSource } = await import('./load-source.mjs');
  const { dispatch } = await loadSource('tests/tools/kit/support/dispatch.ts');
  const folder = new URL('kit/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const commands = files.map((file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    return [file.slice(0, -3), { source, load: () => loadSource(`tests/tools/kit/${file}`) }];
  });
  process.exitCode = await dispatch(process.argv.slice(2), Object.fromEntries(commands));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * npm run kit -- COMMAND …
 *
 * The roll-out kit: one folder of a team in, one folder for its administrators out. Each command is a file of
 * tests/tools/kit/. Exits with 0 where all is well, 1 where the command could not be carried out, 2 where it found
 * problems.
 */
import { readdirSync } from 'node:fs';
import { ensureDependencies, requireNode } from './setup.mjs';

try {
  requireNode();
  await ensureDependencies();
  // Needs the dependencies, which may have come only now.
  const { loadSource } = await import('./load-source.mjs');
  const { dispatch } = await loadSource('tests/tools/kit/support/dispatch.ts');
  const files = readdirSync(new URL('kit/', import.meta.url)).filter((name) => name.endsWith('.ts'));
  // One by one: what a command needs is loaded for that command only.
  const commands = files.map((file) => [file.slice(0, -3), () => loadSource(`tests/tools/kit/${file}`)]);
  process.exitCode = await dispatch(process.argv.slice(2), Object.fromEntries(commands));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

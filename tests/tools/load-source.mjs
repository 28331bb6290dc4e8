import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Runs a module of the source in Node, as the tests do.
 * @param {string} path from the top of the repository: `src/kit/targets/updates.ts`.
 */
export async function loadSource(path) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return module;
}

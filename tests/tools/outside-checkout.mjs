import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Keys, signed packages and a team's policies have no place in a checkout, where the next commit may take them along.
 * @param {string} path of a file or folder that a tool is asked to write; it need not exist.
 * @param {boolean | undefined} asked the user said `--in-checkout`.
 * @throws {Error} where the path lies in a Git checkout and nobody asked for that.
 */
export function requireOutsideCheckout(path, asked) {
  if (asked) return;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git')))
      throw new Error(
        `${path} lies in the Git checkout ${folder}: name a place outside it, or add --in-checkout if you mean it.`,
      );
    if (folder === dirname(folder)) return;
  }
}

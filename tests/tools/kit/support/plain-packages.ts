import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zip } from 'wxt';
import { explain } from './replace-folder';

/** The two packages as a release has them, with nothing of a team's in them. */
export interface PlainPackages {
  readonly chrome: Uint8Array;
  readonly firefox: Uint8Array;
}

const kinds = ['chrome', 'firefox'] as const;

const silent = () => {};
const say = (...words: readonly unknown[]) => console.error(...words);
/** What a build tells of its files is nothing to an administrator. */
const logger = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: say,
  error: say,
  fatal: say,
};

/** WXT's spinner turns in files and pipes too; only on a terminal does it tell anything. */
async function withoutSpinner(work: () => Promise<unknown>): Promise<void> {
  const { stdout } = process;
  const { write } = stdout;
  if (!stdout.isTTY) stdout.write = () => true;
  try {
    await work();
  } finally {
    stdout.write = write;
  }
}

/** Builds them from this checkout, as `npm run zip` does, and leaves nothing behind. */
export async function buildPackages(root: string): Promise<PlainPackages> {
  const outDir = mkdtempSync(join(tmpdir(), 'kit-build-'));
  try {
    for (const browser of kinds)
      await withoutSpinner(() => zip({ root, browser, outDir, logger, zip: { zipSources: false } }));
    return readPackages(outDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * Reads them from a folder: a release, or what `npm run zip` has left in `.output`.
 * @throws {Error} where the folder has not exactly one of each.
 */
export function readPackages(folder: string): PlainPackages {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new Error(`The packages in ${folder} cannot be read: ${explain(error)}`);
  }
  const take = (kind: string) => {
    const [found, ...more] = names.filter((name) => name.endsWith(`-${kind}.zip`));
    if (found === undefined || more.length > 0)
      throw new Error(
        `${folder} must hold one package whose name ends in -${kind}.zip; it has ${found ? more.length + 1 : 'none'}.`,
      );
    return new Uint8Array(readFileSync(join(folder, found)));
  };
  return { chrome: take('chrome'), firefox: take('firefox') };
}

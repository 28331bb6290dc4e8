import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

const sources = ['entrypoints', 'src', 'assets', 'package.json', 'package-lock.json', 'wxt.config.ts'];

async function changed(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => changed(join(path, name))));
  return Math.max(own.mtimeMs, ...inside);
}

async function isFresh(folder: string): Promise<boolean> {
  const built = await stat(join(folder, 'manifest.json')).catch(() => undefined);
  if (!built) return false;
  const times = await Promise.all(sources.map((name) => changed(join(root, name))));
  return built.mtimeMs > Math.max(...times);
}

/** Folder of the unpacked extension as the run’s set-up has built it; it stays the same through the whole run. */
export const buildFolder = (browser: 'chrome' | 'firefox'): string => join(root, '.output', `${browser}-mv3`);

/**
 * Builds the extension as it is released, unless the last build is newer than every source.
 * Returns the folder of the unpacked extension.
 * @throws Error with the build's own words if it fails.
 */
export async function ensureBuild(browser: 'chrome' | 'firefox'): Promise<string> {
  const folder = buildFolder(browser);
  if (await isFresh(folder)) return folder;
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      words += chunk;
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`wxt build -b ${browser} failed:\n${words}`);
  return folder;
}

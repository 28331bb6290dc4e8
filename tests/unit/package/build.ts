import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipEntry, zipNames } from '../../tools/zip-entry.mjs';
import { root } from '../house/files';

/** What a build reads; the archive of sources must hold the same. */
const sources = [
  'assets',
  'entrypoints',
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  ...['LICENSE', 'NOTICE', 'README.md'],
];

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const archiveName = (kind: string) => `faq-in-context-${version}-${kind}.zip`;

/** Dependencies are the same wherever the project lies. A junction is what Windows lets anybody make. */
function linkDependencies(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

export function copySources(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of sources) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  linkDependencies(folder);
}

export function extract(zip: Buffer, folder: string): void {
  for (const name of zipNames(zip)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), zipEntry(zip, name));
  }
}

export function extractSources(zip: Buffer, folder: string): void {
  extract(zip, folder);
  linkDependencies(folder);
}

/**
 * `wxt zip` as `npm run zip` calls it, in a folder of its own.
 * @param environment what differs from one machine to the next, such as `TZ`.
 * @returns reads an archive it made, by its kind: `chrome`, `sources`.
 * @throws Error with the build's own words if it fails.
 */
export async function zip(
  folder: string,
  browsers: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<(kind: string) => Buffer> {
  const { PATH, HOME, SystemRoot, USERPROFILE } = process.env;
  const own = { PATH, HOME, SystemRoot, USERPROFILE };
  for (const browser of browsers) {
    const child = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser], {
      cwd: folder,
      // Vitest's own variables would make it another build.
      env: { ...own, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        words += chunk;
      });
    }
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`wxt zip -b ${browser} failed:\n${words}`);
  }
  return (kind) => readFileSync(join(folder, '.output', archiveName(kind)));
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { zip } from 'wxt';
import { notePackages } from './release/bundled-packages';
import { type Repository, readyChanges } from './release/ready-changes';
import { sbomOf } from './release/sbom';
import { zipEntry, zipNames } from './zip-entry.mjs';

const execute = promisify(execFile);

async function repositoryAt(root: string): Promise<Repository> {
  const git = async (...args: readonly string[]) => (await execute('git', [...args], { cwd: root })).stdout;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const tagged = await git('rev-parse', '--verify', '--quiet', `v${version}^{commit}`).catch(() => '');
  return {
    version,
    changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
    status: await git('status', '--porcelain'),
    head: (await git('rev-parse', 'HEAD')).trim(),
    tagged: tagged.trim() || undefined,
  };
}

const kinds = ['chrome', 'firefox', 'sources'] as const;

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/** Builds both packages below `root`; returns the archives, and the packages whose code is in them. */
async function buildHere(root: string, outDir: string, name: (kind: string) => string) {
  const packages = new Set<string>();
  for (const browser of ['chrome', 'firefox'])
    await zip({
      root,
      browser,
      outDir,
      vite: () => ({
        plugins: [notePackages(packages)],
        worker: { plugins: () => [notePackages(packages)] },
      }),
    });
  const archives = new Map(kinds.map((kind) => [name(kind), readFileSync(join(root, outDir, name(kind)))]));
  return { archives, packages };
}

/** Does what a reviewer of the store does: installs and builds from nothing but the archive of sources. */
async function buildElsewhere(sources: Buffer, folder: string, name: (kind: string) => string) {
  for (const entry of zipNames(sources)) {
    mkdirSync(dirname(join(folder, entry)), { recursive: true });
    writeFileSync(join(folder, entry), zipEntry(sources, entry));
  }
  const shell = process.platform === 'win32';
  // Without what the first build and npm have put there: NODE_ENV keeps npm from the tools, PATH leads to ours.
  const { NODE_ENV: _, ...env } = process.env;
  const path = (env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  env.PATH = path.join(delimiter);
  for (const args of [
    ['ci', '--no-audit', '--no-fund', '--prefer-offline'],
    ['run', 'zip'],
  ])
    await execute('npm', args, { cwd: folder, env, shell });
  return new Map(kinds.map((kind) => [name(kind), readFileSync(join(folder, '.output', name(kind)))]));
}

/**
 * Makes everything that a release consists of, in `.output/release/<version>/`.
 * @throws {Error} where something is not committed, the changelog lacks the version, or a second build in another
 * folder, from the archive of sources alone, gives other bytes.
 */
export async function release(root: string): Promise<void> {
  const repository = await repositoryAt(root);
  const { version } = repository;
  const changes = readyChanges(repository);
  const name = (kind: string) => `faq-in-context-${version}-${kind}.zip`;
  console.log('Building …');
  const { archives, packages } = await buildHere(root, '.output', name);
  const temporary = mkdtempSync(join(tmpdir(), 'release-'));
  console.log('Building again in another folder, from the archive of sources alone …');
  const again = await buildElsewhere(archives.get(name('sources')) ?? Buffer.alloc(0), temporary, name);
  for (const [file, bytes] of archives) {
    if (sha256(bytes) !== sha256(again.get(file) ?? ''))
      throw new Error(`${file} came out differently the second time; compare it with ${temporary}`);
  }
  rmSync(temporary, { recursive: true, force: true });
  const files = new Map<string, string | Buffer>([
    ...archives,
    [`faq-in-context-${version}.cdx.json`, await sbomOf(root, packages)],
    ['CHANGES.md', `${changes}\n`],
  ]);
  const sums = [...files].map(([file, content]) => `${sha256(content)}  ${file}\n`).join('');
  const folder = join(root, '.output', 'release', version);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of [...files, ['SHA256SUMS', sums] as const])
    writeFileSync(join(folder, file), content);
  console.log(
    `\n${relative(process.cwd(), folder)}, from ${repository.head}, built twice with the same bytes:\n${sums}`,
  );
  console.log('What comes next is in docs/release.md.');
}

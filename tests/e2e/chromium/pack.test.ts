import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browserPath } from '../../tools/browsers.mjs';
import { buildFolder } from '../support/build';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Has the real browser pack the built extension, its files changed by `change`. */
async function pack(change: (extension: string) => void = () => {}) {
  const extension = join(folder, 'extension');
  cpSync(buildFolder('chrome'), extension, { recursive: true });
  change(extension);
  const { status, stderr } = spawnSync((await browserPath('chromium')) ?? '', [
    '--headless',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${join(folder, 'profile')}`,
    `--pack-extension=${extension}`,
  ]);
  return { status, words: String(stderr), packed: existsSync(`${extension}.crx`) };
}

const manifestOf = (extension: string) => JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));

it('packs the extension with its managed schema', async () => {
  let schema: unknown;
  const result = await pack((extension) => {
    schema = manifestOf(extension).storage?.managed_schema;
  });
  expect(schema).toBe('managed-schema.json');
  expect(result).toMatchObject({ status: 0, packed: true });
});

it('would refuse a schema that makes the extension uninstallable, and say why', async () => {
  const result = await pack((extension) => {
    const file = join(extension, manifestOf(extension).storage.managed_schema);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"type": "boolean"', '"type": ["boolean"]'));
  });
  expect(result.packed).toBe(false);
  expect(result.words).toContain("'type' must be a string");
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type FileServer, serveFiles } from '../../../e2e/support/file-server';
import { run } from '../../../tools/kit/verify';
import { publish } from '../../kit/publish/packages';

let folder: string;
let server: FileServer;

beforeAll(async () => {
  const { files } = await publish({ version: '1.0.0', ring: 'broad' });
  server = await serveFiles();
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const [name, bytes] of files) {
    server.files.set(name, Buffer.from(bytes));
    mkdirSync(dirname(join(folder, 'publish', name)), { recursive: true });
    writeFileSync(join(folder, 'publish', name), bytes);
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});
afterEach(() => vi.restoreAllMocks());

/** The exit code, and everything printed. */
async function verify(where: string, ...more: string[]) {
  const words: string[] = [];
  for (const how of ['log', 'error'] as const)
    vi.spyOn(console, how).mockImplementation((...args) => void words.push(args.join(' ')));
  return { code: await run([where, ...more]), words: words.join('\n') };
}

it.each([
  ['the built folder', ''],
  ['what is to be uploaded', 'publish'],
])('%s is good', async (_, inner) => {
  const { code, words } = await verify(join(folder, inner));
  expect(words).toContain('ring broad: 1.0.0');
  expect(words).toContain('0 are wrong');
  expect(code).toBe(0);
});

it('what a server sends is good too, but for its headers, and belongs elsewhere', async () => {
  const { code, words } = await verify(server.url);
  expect(code).toBe(0);
  expect(words).toContain('look: updates.xml comes without a Content-Type');
  expect(words).toContain('https://files.example.com/faq/');
});

it('what was not uploaded is named, and decides the exit code', async () => {
  const name = 'faq-in-context-1.0.0.crx';
  const bytes = server.files.get(name) ?? '';
  server.files.delete(name);
  const { code, words } = await verify(server.url);
  expect(words).toContain(`error: ${name} is not there`);
  expect(code).toBe(2);
  server.files.set(name, bytes);
});

it('what the server had before is not taken for what was uploaded', async () => {
  expect((await verify(server.url, '--built', folder)).code).toBe(0);
  const { files } = await publish({ version: '1.0.0', ring: 'broad' }, { version: '1.0.1', ring: 'pilot' });
  writeFileSync(join(folder, 'publish/published.json'), files.get('published.json') ?? '');
  const { code, words } = await verify(server.url, '--built', folder);
  expect(words).toContain('published.json is not that of the built folder');
  expect(code).toBe(2);
});

it.each([
  ['no such folder', '/nowhere/at/all', 'no folder'],
  ['an address without https', 'http://files.example.com/faq/', 'https'],
  ['nobody there', 'http://127.0.0.1:9/', 'cannot be fetched'],
])('%s', async (_, where, message) => {
  await expect(verify(where)).rejects.toThrow(message);
});

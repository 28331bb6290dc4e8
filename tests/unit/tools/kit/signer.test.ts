import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeKey, signerOf } from '../../../tools/kit/support/signer';
import { full } from './full-disk';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signer '));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a key is there whole or not at all, and never in the place of another', () => {
  const keys = { key: 'faq.pem' };
  expect(() => makeKey(folder, keys, false, full(0))).toThrow('faq.pem is not made: no space is left');
  expect(readdirSync(folder)).toEqual([]);
  makeKey(folder, keys, false);
  const made = readFileSync(join(folder, 'faq.pem'), 'utf8');
  expect(made).toContain('-----END PRIVATE KEY-----');
  expect(() => makeKey(folder, keys, false)).toThrow('is there already');
  expect(readFileSync(join(folder, 'faq.pem'), 'utf8')).toBe(made);
});

it.each([
  ['ends before it has read', `console.error('no such key'); process.exit(3)`, 'failed (3): no such key'],
  [
    'is ended',
    `process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 60_000)`,
    'failed (SIGTERM): it says nothing',
  ],
  ['gives no signature', `process.stdout.write('x')`, 'is no PKCS #1 v1.5 SHA-256 signature'],
])('a signing command that %s says why', async (_, script, words) => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const signingCommand = [process.execPath, '-e', script];
  const { sign } = signerOf(folder, { signingCommand, publicKey: 'public.pem' });
  // More than a pipe holds.
  await expect(sign(new Uint8Array(1_000_000))).rejects.toThrow(words);
});

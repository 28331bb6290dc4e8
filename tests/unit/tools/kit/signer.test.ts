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

it('a key is there whole or not at all', () => {
  const keys = { key: 'faq.pem' };
  expect(() => makeKey(folder, keys, false, full(0))).toThrow('faq.pem is not made: no space is left');
  expect(readdirSync(folder)).toEqual([]);
  makeKey(folder, keys, false);
  expect(readFileSync(join(folder, 'faq.pem'), 'utf8')).toContain('-----END PRIVATE KEY-----');
});

it('a signing command that ends before it has read says why', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  writeFileSync(join(folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const signingCommand = [process.execPath, '-e', `console.error('no such key'); process.exit(3)`];
  const { sign } = signerOf(folder, { signingCommand, publicKey: 'public.pem' });
  // More than a pipe holds.
  await expect(sign(new Uint8Array(1_000_000))).rejects.toThrow('failed (3): no such key');
});

import { execFile } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityOf, packCrx } from '../../tools/crx.mjs';
import { zipEntry } from '../../tools/zip-entry.mjs';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const manifest = JSON.stringify({ version: '1.2.3', minimum_chrome_version: '137' });

/** A zip of one compressed file, written by the book (PKWARE APPNOTE 4.3). */
function zipOf(name: string, text: string): Buffer {
  const data = deflateRawSync(Buffer.from(text));
  const file = Buffer.from(name);
  const fixed = Buffer.alloc(26);
  fixed.writeUInt16LE(20, 0);
  fixed.writeUInt16LE(8, 4);
  fixed.writeUInt32LE(data.length, 14);
  fixed.writeUInt32LE(text.length, 18);
  fixed.writeUInt16LE(file.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fixed, file, data]);
  const tail = Buffer.alloc(14);
  const directory = Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fixed, tail, file]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, directory, Buffer.from('PK\u0005\u0006'), end]);
}

const zip = zipOf('manifest.json', manifest);

interface Field {
  readonly number: number;
  readonly bytes: Buffer;
}

/** Reads length-delimited protocol-buffer fields. */
function fieldsOf(bytes: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    expect(tag % 8).toBe(2);
    const length = varint();
    fields.push({ number: Math.floor(tag / 8), bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return fields;
}

function fieldOf(bytes: Buffer, number: number): Buffer {
  const found = fieldsOf(bytes).filter((field) => field.number === number);
  expect(found).toHaveLength(1);
  return found[0]?.bytes ?? Buffer.alloc(0);
}

describe('a CRX3', () => {
  const crx = packCrx(zip, pem);
  const headerLength = crx.readUInt32LE(8);
  const header = crx.subarray(12, 12 + headerLength);

  it('begins as the format says and ends with the untouched zip', () => {
    expect(crx.toString('latin1', 0, 4)).toBe('Cr24');
    expect(crx.readUInt32LE(4)).toBe(3);
    expect(crx.subarray(12 + headerLength).equals(zip)).toBe(true);
  });

  it('is the same bytes every time', () => {
    expect(packCrx(zip, pem).equals(crx)).toBe(true);
  });

  it('is signed by the key whose hash is the id', () => {
    const proof = fieldOf(header, 2);
    const spki = fieldOf(proof, 1);
    const signedData = fieldOf(header, 10_000);
    const crxId = fieldOf(signedData, 1);
    expect(crxId.equals(createHash('sha256').update(spki).digest().subarray(0, 16))).toBe(true);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedData.length);
    const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, zip]);
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(verify('sha256', signed, key, fieldOf(proof, 2))).toBe(true);
    const { id, manifestKey } = identityOf(pem);
    expect(Buffer.from(manifestKey, 'base64').equals(spki)).toBe(true);
    const nibbles = [...id].map((letter) => (letter.charCodeAt(0) - 97).toString(16)).join('');
    expect(nibbles).toBe(crxId.toString('hex'));
  });

  it('takes RSA keys only', () => {
    const { privateKey: other } = generateKeyPairSync('ed25519');
    expect(() => packCrx(zip, other.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow('RSA');
  });
});

describe('reading the package’s manifest', () => {
  it('finds it', () => {
    expect(zipEntry(zip, 'manifest.json').toString()).toBe(manifest);
  });

  it.each([
    ['another file', zipOf('readme.txt', 'x'), 'holds no manifest.json'],
    ['no zip', Buffer.from('x'.repeat(100)), 'not a zip'],
    ['nothing', Buffer.alloc(0), 'not a zip'],
  ])('says so of %s', (_, bytes, message) => {
    expect(() => zipEntry(bytes, 'manifest.json')).toThrow(message);
  });
});

describe('the command', () => {
  const run = promisify(execFile);
  const tool = fileURLToPath(new URL('../../tools/pack-crx.mjs', import.meta.url));
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crx-'));
    writeFileSync(join(folder, 'package.zip'), zip);
    writeFileSync(join(folder, 'key.pem'), pem);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const pack = (...args: string[]) => run(process.execPath, [tool, ...args], { cwd: folder });

  it('writes package and update manifest, and prints id and key', async () => {
    const { stdout } = await pack(
      'package.zip',
      '--key',
      'key.pem',
      '--base-url',
      'https://f.example/faq',
      '--out',
      'a',
    );
    const { id, manifestKey } = identityOf(pem);
    expect(stdout).toContain(id);
    expect(stdout).toContain(manifestKey);
    expect(readFileSync(join(folder, 'a/faq-in-context-1.2.3.crx')).equals(packCrx(zip, pem))).toBe(true);
    const updates = readFileSync(join(folder, 'a/updates.xml'), 'utf8');
    expect(updates).toContain(`appid="${id}"`);
    expect(updates).toContain('codebase="https://f.example/faq/faq-in-context-1.2.3.crx" version="1.2.3"');
  });

  it('makes a key that only its owner can read, and never overwrites one', async () => {
    await pack('--new-key', 'new.pem');
    // Windows knows no such modes; there the folder's own rights decide.
    if (process.platform !== 'win32') expect(statSync(join(folder, 'new.pem')).mode & 0o777).toBe(0o600);
    const before = readFileSync(join(folder, 'new.pem'), 'utf8');
    expect(identityOf(before).id).toMatch(/^[a-p]{32}$/);
    await expect(pack('--new-key', 'new.pem')).rejects.toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'new.pem'), 'utf8')).toBe(before);
  });

  describe('in a checkout', () => {
    const inside = ['--key', 'key.pem', '--base-url', 'https://f.example/', '--out', 'checkout/hosted'];
    const refusal = { code: 1, stderr: expect.stringContaining('--in-checkout') };
    const made = () => readdirSync(join(folder, 'checkout'), { recursive: true });
    beforeAll(() => void mkdirSync(join(folder, 'checkout', '.git'), { recursive: true }));

    it('writes no key unless asked', async () => {
      await expect(pack('--new-key', 'checkout/faq.pem')).rejects.toMatchObject(refusal);
      expect(made()).not.toContain('faq.pem');
    });

    it('writes no package unless asked', async () => {
      await expect(pack('package.zip', ...inside)).rejects.toMatchObject(refusal);
      expect(made()).not.toContain('hosted');
    });

    it('writes where it is asked to', async () => {
      await pack('package.zip', ...inside, '--in-checkout');
      expect(made()).toContain(join('hosted', 'updates.xml'));
    });
  });

  it.each([
    ['no key', ['package.zip'], 'Name a key'],
    ['no zip', ['--key', 'key.pem'], 'Name the zip'],
    ['no address', ['package.zip', '--key', 'key.pem'], '--base-url'],
    ['no folder', ['package.zip', '--key', 'key.pem', '--base-url', 'https://f.example/'], '--out'],
    [
      'a relative address',
      ['package.zip', '--key', 'key.pem', '--base-url', 'faq', '--out', 'b'],
      'must be absolute',
    ],
  ])('says what is missing: %s', async (_, args, message) => {
    await expect(pack(...args)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(message) });
  });
});

import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipEntry } from '../../tools/zip-entry.mjs';

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

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handOut } from '../../../tools/kit/support/hand-out';
import { generator, replaceFile, replaceFolder } from '../../../tools/kit/support/replace-folder';
import { full } from './full-disk';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const index = { 'index.html': `<html><head>${generator}</head></html>` };
const out = () => join(folder, 'out');
const everything = () => readdirSync(folder, { recursive: true }).map(String).sort();

describe('a folder', () => {
  it('is made, with folders in it and scripts that run', () => {
    replaceFolder(out(), {
      ...index,
      'linux/apply.sh': '#!/bin/sh\n',
      'publish/a.bin': Uint8Array.of(0, 255),
    });
    expect([...readFileSync(join(out(), 'publish/a.bin'))]).toEqual([0, 255]);
    if (process.platform !== 'win32')
      expect(statSync(join(out(), 'linux/apply.sh')).mode & 0o111).toBe(0o111);
  });

  it('takes the place of the one before, whole', () => {
    replaceFolder(out(), { ...index, 'old.txt': '1' });
    replaceFolder(out(), { ...index, 'new.txt': '2' });
    expect(everything()).toEqual(['out', join('out', 'index.html'), join('out', 'new.txt')]);
  });

  it.each([0, 1, 2])('stays as it was where the disk is full after %s files', (after) => {
    replaceFolder(out(), { ...index, 'old.txt': '1' });
    const before = everything();
    expect(() => replaceFolder(out(), { ...index, 'a/new.txt': '2', 'b.txt': '3' }, full(after))).toThrow(
      /as it was before: no space is left on the disk/,
    );
    expect(everything()).toEqual(before);
    expect(() => replaceFolder(join(folder, 'other'), { ...index, 'b.txt': '3' }, full(1))).toThrow();
    expect(everything()).toEqual(before);
  });

  it('is never taken from somebody else', () => {
    mkdirSync(out());
    writeFileSync(join(out(), 'thesis.txt'), 'years of work');
    expect(() => replaceFolder(out(), index)).toThrow('no kit has written');
    expect(() => replaceFolder(join(out(), 'thesis.txt'), index)).toThrow('no folder');
    expect(readFileSync(join(out(), 'thesis.txt'), 'utf8')).toBe('years of work');
  });
});

it('a file stays as it was where the disk is full', () => {
  const file = join(folder, 'published.json');
  replaceFile(file, 'old');
  expect(() => replaceFile(file, 'new', full(0))).toThrow('no space');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(everything()).toEqual(['published.json']);
});

it('what cannot be remembered is not built', async () => {
  const published = { format: 1, baseUrl: 'https://a.example/', chromiumId: 'a', firefoxId: 'b' } as const;
  const gone = { folder: join(folder, 'gone'), out: out(), fresh: [], files: index };
  await expect(handOut({ ...gone, published: { ...published, rings: [], versions: [] } })).rejects.toThrow(
    'published.json could not be written',
  );
  expect(everything()).toEqual([]);
});

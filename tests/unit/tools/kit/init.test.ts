import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkFolder } from '../../../../src/kit/check/check-folder';
import { run } from '../../../tools/kit/init';
import { loadTeamFolder, today } from '../../../tools/kit/support/team-folder';

let top = '';
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'kit-init-'));
});
afterAll(() => rmSync(top, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

const init = (folder: string) => {
  vi.spyOn(console, 'log').mockReturnValue();
  return run([folder]);
};

describe('kit init', () => {
  it('makes a folder in which nothing is wrong but that it is an example', async () => {
    const folder = join(top, 'new team');
    expect(await init(folder)).toBe(0);
    const read = loadTeamFolder(folder);
    expect(read.entries.map(({ value }) => value.id)).toEqual([
      'root-accounts',
      'audit-trails',
      'backup-of-databases',
      'key-rotation',
      'security-group-approval',
    ]);
    for (const { value } of read.entries) expect(value).toHaveProperty('rules');
    expect(checkFolder(read, today()).map(({ severity, what }) => [severity, what])).toEqual([
      ['warning', 'The example’s own words stand in “organization”, “baseUrl”, “contactUrl”, “contactMail”.'],
    ]);
  });

  it('explains itself in a few lines', () => {
    const lines = readFileSync(join(top, 'new team/README.txt'), 'utf8').trim().split('\n');
    expect(lines.length).toBeLessThanOrEqual(12);
  });

  it('takes an empty folder, and leaves every other as it is', async () => {
    mkdirSync(join(top, 'empty'));
    expect(await init(join(top, 'empty'))).toBe(0);
    writeFileSync(join(top, 'empty/team.json'), 'mine');
    const before = readdirSync(top);
    await expect(init(join(top, 'empty'))).rejects.toThrow('is there already and not empty');
    expect(readFileSync(join(top, 'empty/team.json'), 'utf8')).toBe('mine');
    writeFileSync(join(top, 'file'), 'mine');
    await expect(init(join(top, 'file'))).rejects.toThrow('Name a folder that does not exist yet');
    expect(readdirSync(top)).toEqual([...before, 'file'].sort());
    expect(existsSync(join(top, 'file'))).toBe(true);
  });
});

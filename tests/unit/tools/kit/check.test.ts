import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../../tools/kit/check';

let top = '';
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'kit check '));
});
afterAll(() => rmSync(top, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

/** @returns the folder's path. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, name, path)), { recursive: true });
    writeFileSync(join(top, name, path), text);
  }
  return join(top, name);
}

async function check(...args: readonly string[]) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const code = await run(args);
  const words = log.mock.calls.join('\n');
  log.mockRestore();
  return { code, words };
}

const team = '{"organization": "Acme", "baseUrl": "https://files.acme.example/"}';
const good = { 'team.json': team, 'entries/vpn.md': '# Who approves VPN access?\n\nThe network team.' };

describe('kit check', () => {
  it('finds nothing wrong with a good folder', async () => {
    const { code, words } = await check(folder('good folder', good));
    expect([code, words]).toEqual([0, '1 entry, no errors, no warnings, nothing to look at.']);
  });

  it('names file, line and mend, and fails for errors alone', async () => {
    const wrong = {
      ...good,
      'entries/a.md': '---\nreviewBy: 2020-01-01\nowner: Ann\n---\n# When do we patch?\n\nEach day.',
    };
    const late = await check(folder('late', wrong));
    expect(late.code).toBe(0);
    expect(late.words).toContain(
      'Warnings:\nentries/a.md:1: “a” was to be reviewed by 2020-01-01 (Ann).\n    Review',
    );
    const broken = await check(folder('broken', { ...good, 'entries/a.md': '---\nid' }));
    expect(broken.code).toBe(2);
    expect(broken.words).toMatch(/^Errors .*:\nentries\/a\.md:1: .*\n {4}Write/);
  });

  it('reads links within the folder, and none that lead out of it', async () => {
    const path = folder('linked', good);
    writeFileSync(join(top, 'secret.md'), '# What is the password?\n\nSecret.');
    symlinkSync(join(top, 'secret.md'), join(path, 'entries/secret.md'));
    symlinkSync(join(path, 'nowhere.md'), join(path, 'entries/gone.md'));
    mkdirSync(join(top, 'shared'));
    writeFileSync(join(top, 'shared/secret.md'), '# What else?\n\nSecret.');
    symlinkSync(join(top, 'shared'), join(path, 'entries/shared'));
    symlinkSync(join(path, 'entries/vpn.md'), join(path, 'entries/again.md'));
    const { code, words } = await check(path);
    expect(code).toBe(2);
    expect(words).toContain('entries/shared: This is a link to a folder; it was not followed.');
    expect(words).toContain('entries/vpn.md:1: “vpn” asks the same as entries/again.md:1 (“again”).');
    expect(words).toContain('entries/secret.md: This is a link to a file outside of the folder');
    expect(words).toContain('entries/gone.md: The file cannot be opened.');
    expect(words).toContain('2 entries,');
  });

  it('does not read what is too large', async () => {
    const path = folder('large', { ...good, 'entries/table.csv': 'x'.repeat(21 * 1024 * 1024) });
    expect((await check(path)).words).toContain('entries/table.csv: The file has more than 20 MB');
  });

  it('names what a policy has too, and what comes of it where the entries go', async () => {
    const policy = '{"teamEntries": [{"id": "VPN", "question": "Who?", "answer": "The old team."}]}';
    const path = folder('beside', { ...good, 'policy.json': policy });
    const beside = ['--policy', join(path, 'policy.json')];
    expect((await check(path, ...beside)).words).toContain('“vpn” says otherwise in');
    const inPackage = folder('beside', { 'team.json': team.replace('{', '{"entriesIn": "package", ') });
    expect(await check(inPackage, ...beside)).toEqual({
      code: 0,
      words: expect.stringContaining('Warnings:\nentries/vpn.md:1: “vpn” goes into the package, and'),
    });
    await expect(run([path, '--policy', join(path, 'none.json')])).rejects.toThrow(
      /none\.json cannot be read: there is no such file/,
    );
  });

  it.each([
    [
      ['no-such-folder'],
      /There is no folder no-such-folder\. “npm run kit -- init no-such-folder” makes one/,
    ],
    [[], /Name the team’s folder/],
    [['a', 'b'], /“b” is a second/],
  ])('says of %j what to do', async (args, words) => {
    await expect(run(args)).rejects.toThrow(words);
  });
});

import { execFile } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireOutsideCheckout } from '../../tools/outside-checkout.mjs';

const tool = fileURLToPath(new URL('../../tools/policy-files.mjs', import.meta.url));
const chromeId = 'abcdefghijklmnopabcdefghijklmnop';
const edgeId = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const hosted = ['--base-url', 'https://f.example/faq', '--chromium-id', chromeId];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policies-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stderr: string;
}

/** Runs the tool on these settings; files go to `<name>` in the test's own folder. */
function policyFiles(name: string, settings: string, args: readonly string[]): Promise<Ended> {
  writeFileSync(join(folder, `${name}.json`), settings);
  const all = [tool, '--settings', `${name}.json`, '--out', name, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd: folder }, (error, _stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stderr }),
    );
  });
}

const written = (name: string) => (existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : []);
const good = '{"organizationName": "Example Ltd."}';
const misspelt = JSON.stringify({
  teamEntries: [
    {
      id: 'approval',
      question: 'Who?',
      answer: 'We.',
      rules: [{ product: 'ecs', task: 'securty-groups' }, { region: 'eu-central-11' }],
    },
  ],
});

describe('policy-files', () => {
  it('takes a byte order mark, and makes files for every browser', async () => {
    expect(await policyFiles('bom', `\uFEFF${good}`, hosted)).toEqual({ code: 0, stderr: '' });
    expect(written('bom')).toHaveLength(14);
    const firefox = readFileSync(join(folder, 'bom/firefox-policies.json'), 'utf8');
    expect(firefox).toMatch(/https:\/\/f\.example\/faq\/faq-in-context-\d+\.\d+\.\d+\.xpi/);
    expect(firefox).toContain('Example Ltd.');
  });

  it('names misspelt tasks and regions, and writes nothing unless it must', async () => {
    const refused = await policyFiles('misspelt', misspelt, hosted);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('misspelt.json:1: teamEntries[0].rules[0].task');
    expect(refused.stderr).toContain('teamEntries[0].rules[1].region');
    expect(refused.stderr).toContain('--force');
    expect(written('misspelt')).toEqual([]);
  });

  it('writes them all the same where it is told to, and says that something is wrong', async () => {
    expect((await policyFiles('forced', misspelt, [...hosted, '--force'])).code).toBe(2);
    expect(written('forced')).not.toEqual([]);
  });

  it('makes files for the stores named, without a server', async () => {
    const ended = await policyFiles('stores', good, ['--chrome-store', chromeId, '--edge-store', edgeId]);
    expect(ended).toEqual({ code: 0, stderr: '' });
    expect(written('stores').filter((name) => name.includes('firefox'))).toEqual([]);
    const policies = (browser: string) =>
      readFileSync(join(folder, `stores/linux-${browser}-install.json`), 'utf8');
    expect(policies('chrome')).toContain(chromeId);
    expect(policies('edge')).toContain(edgeId);
  });

  it('uses a store named beside a server for its own browser', async () => {
    await policyFiles('both', good, [...hosted, '--firefox-store', 'faq-in-context']);
    expect(readFileSync(join(folder, 'both/firefox-policies.json'), 'utf8')).toContain('addons.mozilla.org');
    expect(readFileSync(join(folder, 'both/linux-chrome-install.json'), 'utf8')).toContain(
      'https://f.example/faq/updates.xml',
    );
  });

  it.each([
    ['no source', [], 'or a store'],
    ['half a server', ['--base-url', 'https://f.example/'], 'go together'],
    [
      'an address without encryption',
      ['--base-url', 'http://f.example/', '--chromium-id', chromeId],
      'https',
    ],
    ['an id that is none', ['--edge-store', 'EDGE'], '“EDGE” is no extension id'],
  ])('says what is wrong with %s', async (_, args, words) => {
    const ended = await policyFiles('wrong', good, args);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining(words) });
    expect(written('wrong')).toEqual([]);
  });
});

describe('requireOutsideCheckout', () => {
  it('refuses what lies anywhere below a checkout, unless asked', () => {
    mkdirSync(join(folder, 'checkout/.git'), { recursive: true });
    for (const path of ['checkout', 'checkout/faq.pem', 'checkout/not/yet/there']) {
      expect(() => requireOutsideCheckout(join(folder, path), undefined)).toThrow('--in-checkout');
      expect(() => requireOutsideCheckout(join(folder, path), true)).not.toThrow();
    }
    expect(() => requireOutsideCheckout(join(folder, 'elsewhere'), undefined)).not.toThrow();
  });
});

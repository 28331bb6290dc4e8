import { execFileSync } from 'node:child_process';
import {
  cpSync,
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
import { requireOutsideCheckout } from '../../tools/outside-checkout.mjs';
import { type PolicyFilesOptions, writePolicyFiles } from '../../tools/write-policy-files';
import { root } from '../house/files';

const chromeId = 'abcdefghijklmnopabcdefghijklmnop';
const edgeId = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const hosted = { 'base-url': 'https://f.example/faq', 'chromium-id': chromeId };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policies-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

/** Files go to `<name>` in the test's own folder. @returns whether all was good, and what was said of the rest. */
function policyFiles(name: string, json: string | Uint8Array, options: Partial<PolicyFilesOptions>) {
  vi.spyOn(console, 'log').mockReturnValue();
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const settings = join(folder, `${name}.json`);
  writeFileSync(settings, json);
  const good = writePolicyFiles({ settings, out: join(folder, name), ...options });
  return { good, words: complaint.mock.calls.join('\n') };
}

const written = (name: string) => (existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : []);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
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
  it('takes a byte order mark, and makes files for every browser', () => {
    expect(policyFiles('bom', `\uFEFF${good}`, hosted)).toEqual({ good: true, words: '' });
    expect(written('bom')).toHaveLength(14);
    const firefox = read('bom/firefox-policies.json');
    expect(firefox).toMatch(/https:\/\/f\.example\/faq\/faq-in-context-\d+\.\d+\.\d+\.xpi/);
    expect(firefox).toContain('Example Ltd.');
  });

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('takes %s with its mark', (encoding, mark) => {
    const units = Buffer.from(good, 'utf16le');
    const bytes = Buffer.concat([Buffer.from(mark), encoding === 'utf-16be' ? units.swap16() : units]);
    expect(policyFiles(encoding, bytes, hosted)).toEqual({ good: true, words: '' });
    expect(read(`${encoding}/linux-chrome-settings.json`)).toContain('Example Ltd.');
  });

  it.each<[what: string, bytes: string | Uint8Array, said: RegExp, complaint: string]>([
    ['Latin-1', Buffer.from('{"organizationName": "Bücher"}', 'latin1'), /is not UTF-8 text/, ''],
    ['no JSON', '{"organizationName": }', /^Nothing is written: .* cannot be read\.$/, ':1: Not JSON: '],
    ['a list', '[]', /cannot be read/, ':1: This is a list'],
    ['a whole policy', '{"policies": {}}', /must hold the settings alone/, ':1: policies: No settings'],
  ])('refuses %s, even where it is forced', (what, bytes, said, complaint) => {
    expect(() => policyFiles(what, bytes, { ...hosted, force: true })).toThrow(said);
    expect(vi.mocked(console.error).mock.calls.join()).toContain(complaint);
    expect(written(what)).toEqual([]);
  });

  it('names misspelt tasks and regions, and writes nothing unless it must', () => {
    const refused = policyFiles('misspelt', misspelt, hosted);
    expect(refused.good).toBe(false);
    expect(refused.words).toContain('misspelt.json:1: teamEntries[0].rules[0].task');
    expect(refused.words).toContain('teamEntries[0].rules[1].region');
    expect(refused.words).toContain('--force');
    expect(written('misspelt')).toEqual([]);
    expect(policyFiles('misspelt', misspelt, { ...hosted, force: true }).good).toBe(false);
    expect(written('misspelt')).toHaveLength(14);
  });

  it('makes files for the stores named, without a server', () => {
    expect(policyFiles('stores', good, { 'chrome-store': chromeId, 'edge-store': edgeId }).good).toBe(true);
    expect(written('stores').filter((name) => name.includes('firefox'))).toEqual([]);
    expect(read('stores/linux-chrome-install.json')).toContain(chromeId);
    expect(read('stores/linux-edge-install.json')).toContain(edgeId);
  });

  it('uses a store named beside a server for its own browser', () => {
    policyFiles('both', good, { ...hosted, 'firefox-store': 'faq-in-context' });
    expect(read('both/firefox-policies.json')).toContain('addons.mozilla.org');
    expect(read('both/linux-chrome-install.json')).toContain('https://f.example/faq/updates.xml');
  });

  it.each<[string, Partial<PolicyFilesOptions>, string]>([
    ['no source', {}, 'or a store'],
    ['half a server', { 'base-url': 'https://f.example/' }, 'go together'],
    ['an address without encryption', { ...hosted, 'base-url': 'http://f.example/' }, 'https'],
    ['an id that is none', { 'edge-store': 'EDGE' }, '“EDGE” is no extension id'],
  ])('says what is wrong with %s', (_, options, words) => {
    expect(() => policyFiles('wrong', good, options)).toThrow(words);
    expect(written('wrong')).toEqual([]);
  });
});

it('git passes over keys, signed packages and policies that somebody made in the checkout all the same', () => {
  const checkout = join(folder, 'ignoring');
  mkdirSync(checkout);
  cpSync(join(root, '.gitignore'), join(checkout, '.gitignore'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: checkout, encoding: 'utf8' });
  git('init', '--quiet');
  const made = [
    'faq.pem',
    'keys/faq.pem',
    'hosted/updates.xml',
    'a.crx',
    'b.xpi',
    'policies/windows-chrome.reg',
  ];
  expect(
    git('check-ignore', ...made)
      .trim()
      .split('\n'),
  ).toEqual(made);
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

import { build as plist } from 'plist';
import { describe, expect, it } from 'vitest';
import { policyClashes } from '../../../../src/kit/check/policy-clashes';
import { policyEntries } from '../../../../src/kit/check/policy-entries';
import { placed } from './placed';

const vpn = { id: 'VPN-access', question: 'Who approves VPN access?', answer: 'The old team.' };
const lunch = { id: 'lunch', question: 'When is lunch?', answer: 'At noon.' };
const pretty = (value: unknown) => JSON.stringify(value, null, 2);
const list = [vpn, lunch];
const extension = 'abcdefghijklmnopabcdefghijklmnop';

/** As regedit breaks lines and writes bytes. */
const exported = (write: (json: string) => string) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\x]\r\n"teamEntries"=${write(JSON.stringify(list))}\r\n`;
const hex = (text: string) =>
  [...Buffer.from(text, 'utf16le')]
    .map((byte, at) => (at % 20 === 19 ? '\\\r\n  ' : '') + byte.toString(16).padStart(2, '0'))
    .join(',');

describe('the entries of a policy', () => {
  it.each([
    ['of Chromium', pretty({ '3rdparty': { extensions: { [extension]: { teamEntries: list } } } }), 6],
    ['of Firefox', pretty({ policies: { '3rdparty': { Extensions: { 'a@b': { teamEntries: list } } } } }), 7],
    ['of ChromeOS', pretty({ teamEntries: { Value: list } }), 4],
    [
      'exported by a browser',
      pretty({
        policyValues: { [extension]: { policies: { teamEntries: { scope: 'machine', value: list } } } },
      }),
      8,
    ],
    ['as the registry has the value', `\uFEFF{\r\n"teamEntries": ${JSON.stringify(pretty(list))}}`, 2],
    ['by themselves', pretty(list), 2],
    ['in a file that regedit exported', exported((json) => JSON.stringify(json)), 4],
    ['there in hex', exported((json) => `hex(1):${hex(`${json}\0`)}`), 4],
    [
      'there as a list of texts',
      exported((json) => `hex(7):${hex(`${json.replaceAll('\n', '\0')}\0\0`)}`),
      4,
    ],
    ['in a profile', plist({ PayloadContent: [{ id: extension, teamEntries: list }] }), 12],
    ['in a property list as text', plist({ teamEntries: pretty(list) }), 6],
  ])('are read %s, with their lines', (_, text, firstLine) => {
    const found = policyEntries('p.json', text);
    expect(found.map(({ entry }) => entry.id)).toEqual(['VPN-access', 'lunch']);
    expect([found[0]?.file, found[0]?.line]).toEqual(['p.json', firstLine]);
  });

  it('that no browser would use are passed over', () => {
    expect(policyEntries('p.json', pretty([{ ...vpn, id: '1.2' }, lunch])).map(({ line }) => line)).toEqual([
      7,
    ]);
  });

  it.each([
    ['{\n  "teamEntries": [}', /^p\.json, line 2: this is no JSON, or broken here\. Save/],
    ['<plist/>', /^p\.json has no “teamEntries”/],
    ['<plist>\n</dict>', /^p\.json, line 2: <\/dict> closes nothing that is open here\. Save/],
    ['Windows Registry Editor Version 5.00\r\n', /^p\.json has no “teamEntries”/],
    ['{"ExtensionSettings": {}}', /^p\.json has no “teamEntries”/],
  ])('are asked for where the text is %j', (text, words) => {
    expect(() => policyEntries('p.json', text)).toThrow(words);
  });
});

describe('a policy beside a folder', () => {
  const policy = policyEntries('p.json', pretty(list));
  const own = placed(
    ['vpn-access', 'Who approves VPN access?', 'The network team.'],
    ['midday', 'When is lunch?', 'At one.'],
  );
  const told = (way: 'policy' | 'package', entries = own) =>
    policyClashes(entries, policy, way).map(({ file, line, severity, what }) => [
      `${file}:${line}`,
      severity,
      what,
    ]);

  it('hides what the package has under its ids, and answers beside it', () => {
    expect(told('package')).toEqual([
      [
        'entries/t.csv:2',
        'warning',
        expect.stringContaining('p.json:2 has an entry of this id: staff see the policy’s'),
      ],
      [
        'entries/t.csv:3',
        'look',
        expect.stringContaining('p.json:7 (“lunch”) answers too: “When is lunch?”'),
      ],
    ]);
  });

  it('is taken the place of by the policy that is built', () => {
    expect(told('policy')).toEqual([
      ['entries/t.csv:2', 'look', '“vpn-access” says otherwise in p.json:2.'],
      ['p.json:7', 'look', expect.stringContaining('“lunch” is not in the folder')],
    ]);
  });

  it('is nothing to tell of where it says the same', () => {
    const same = placed(['VPN-access', vpn.question, vpn.answer], ['lunch', lunch.question, lunch.answer]);
    expect(told('policy', same)).toEqual([]);
  });
});

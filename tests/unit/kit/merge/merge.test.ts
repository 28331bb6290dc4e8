import fc from 'fast-check';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { mergePolicy } from '../../../../src/kit/merge/merge';
import { MergeError } from '../../../../src/kit/merge/merge-error';
import { readReg } from '../targets/readers';
import { chromiumId, firefoxId, textOf } from '../targets/roll-outs';

const chrome = textOf('windows/pilot/chrome-extension-settings.json');
const ours = JSON.parse(chrome)[chromiumId];
const firefox = textOf('firefox/pilot/policies.json');
const theirId = 'ponmlkjihgfedcbaponmlkjihgfedcba';

const bytes = (text: string) => new TextEncoder().encode(text);
const merge = (text: string, built = chrome, action: 'add' | 'remove' | 'remove-shared' = 'add') => {
  const { bytes: merged, ...rest } = mergePolicy(bytes(text), built, action);
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(merged), ...rest };
};

/** True where `text` is `before` with one piece inserted. */
const isInsertionInto = (before: string, text: string) => {
  let head = 0;
  while (head < before.length && before[head] === text[head]) head += 1;
  return text.length > before.length && text.endsWith(before.slice(head));
};

describe('JSON', () => {
  it.each<[what: string, text: string, path: string[]]>([
    ['a value on one line', `{"*":{"installation_mode":"blocked"}}`, []],
    ['a value over several lines', `{\n    "*": {\n        "a": true\n    }\n}\n`, []],
    ['a value with tabs and Windows line ends', `{\r\n\t"${theirId}": {}\r\n}\r\n`, []],
    ['an empty value', '{}', []],
    ['a value of blanks', '{ \n }', []],
    ['a policy file', `{"ExtensionSettings": {"*": {}}, "x": 1}`, ['ExtensionSettings']],
    ['a policy file without it', `{\n  "HomepageLocation": "https://a.example"\n}`, ['ExtensionSettings']],
    [
      'policies.json',
      `{\n  "policies": {\n    "ExtensionSettings": {\n    }\n  }\n}`,
      ['policies', 'ExtensionSettings'],
    ],
    ['policies.json with nothing in it', `{"policies": {}}`, ['policies', 'ExtensionSettings']],
    ['text with a byte order mark', `\ufeff{"*": {}}\n`, []],
  ])('%s gets our entry in one place', (_, text, path) => {
    const { text: merged, changes, difference } = merge(text);
    expect(isInsertionInto(text, merged), merged).toBe(true);
    const root = JSON.parse(merged.replace('\ufeff', ''));
    expect(path.reduce((holder, key) => holder[key], root)[chromiumId]).toEqual(ours);
    expect(changes).toEqual([{ path: [...path, chromiumId], what: 'added' }]);
    expect(difference).toContain(chromiumId);
    expect(merge(merged)).toMatchObject({ text: merged, difference: '', changes: [{ what: 'unchanged' }] });
  });

  it('is written as what stands beside it', () => {
    expect(merge(`{\r\n\t"*": {\r\n\t\t"a": 1\r\n\t}\r\n}`).text).toBe(
      `{\r\n\t"*": {\r\n\t\t"a": 1\r\n\t},\r\n\t"${chromiumId}": ${JSON.stringify(ours, null, '\t').replaceAll('\n', '\r\n\t')}\r\n}`,
    );
    expect(merge('{"*":{"a":1}}').text).toBe(`{"*":{"a":1},"${chromiumId}":${JSON.stringify(ours)}}`);
  });

  it('of ours that is another gives way, and nothing else does', () => {
    const text = `{"a@b": { },  "${chromiumId}": {"installation_mode": "allowed"} , "c@d":{}}`;
    expect(merge(text)).toMatchObject({
      text: `{"a@b": { },  "${chromiumId}": ${JSON.stringify(ours)} , "c@d":{}}`,
      changes: [{ what: 'replaced' }],
    });
  });

  it('for Firefox gets all it needs, list items beside those that are there', () => {
    const theirs = `{"policies": {"Certificates": {"Install": ["their.pem"]}, "Preferences": {"a": {"Value": 1}}}}`;
    const { policies } = JSON.parse(merge(theirs, firefox).text);
    expect(policies.Certificates).toEqual({
      Install: ['their.pem', 'faq-in-context-ca.pem'],
      ImportEnterpriseRoots: true,
    });
    expect(Object.keys(policies.Preferences)).toEqual(['a', 'xpinstall.signatures.required']);
    expect(policies['3rdparty'].Extensions[firefoxId]).toHaveProperty('organizationName');
    expect(merge(merge(theirs, firefox).text, firefox, 'remove-shared').text).toBe(theirs);
  });

  it('for Firefox keeps what may have been there before, and names it', () => {
    const theirs =
      '{"policies": {"Preferences": {"xpinstall.signatures.required": {"Value": false, "Status": "locked"}}, "Certificates": {"ImportEnterpriseRoots": true}}}';
    const { text, changes } = merge(merge(theirs, firefox).text, firefox, 'remove');
    expect(text).toBe(theirs);
    expect(changes.filter(({ what }) => what === 'stays').map(({ path }) => path.slice(1))).toEqual([
      ['Preferences', 'xpinstall.signatures.required'],
      ['Certificates', 'ImportEnterpriseRoots'],
    ]);
  });

  it('for Firefox keeps in any case what holds another value than ours', () => {
    const theirs = '{"policies": {"Preferences": {"xpinstall.signatures.required": {"Value": true}}}}';
    expect(merge(theirs, firefox, 'remove-shared').text).toBe(theirs);
  });

  it('for Chromium keeps a certificate that may have been there before', () => {
    const authorities = textOf('linux/pilot/chromium/faq-in-context-authorities.json');
    const theirs = JSON.stringify({ ExtensionSettings: { '*': {} }, ...JSON.parse(authorities) });
    expect(merge(theirs, authorities, 'remove')).toMatchObject({
      text: theirs,
      changes: [{ what: 'stays' }],
    });
    expect(merge(theirs, authorities, 'remove-shared').text).toBe('{"ExtensionSettings":{"*":{}}}');
  });

  it('for Firefox loses nothing that was not ours', () => {
    const theirs = '{"policies": {"Certificates": {"Install": []}, "ExtensionSettings": {"*": {}}}}';
    expect(merge(theirs, firefox, 'remove')).toMatchObject({ text: theirs, difference: '' });
  });

  it('that is the value alone has no place for the rest, which is named', () => {
    const { left } = merge('{"*": {}}', firefox);
    expect(left.map(({ path }) => path[0])).toContain('Preferences');
  });

  const id = fc.constantFrom(theirId, '*', 'a@b.example', '{1-2}', 'update_url:https://x.example');
  const value = fc.dictionary(id, fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })));
  const policy = fc.oneof(
    value,
    value.map((ExtensionSettings) => ({ ExtensionSettings, other: [1, { a: '}"{' }] })),
    fc.record({ policies: fc.record({ ExtensionSettings: value, x: fc.jsonValue({ maxDepth: 2 }) }) }),
  );
  const written = fc
    .tuple(
      policy,
      fc.constantFrom<[string | number | undefined, string]>(
        [undefined, ''],
        [2, '\n'],
        ['\t', '\r\n'],
        [4, ''],
      ),
    )
    .map(
      ([given, [unit, end]]) =>
        JSON.stringify(given, null, unit).replaceAll('\n', '\r\n' === end ? end : '\n') + end,
    );

  it('whatever it holds keeps every byte, and has them all again when ours is gone', () => {
    fc.assert(
      fc.property(written, (text) => {
        // Of an object that was empty nobody can tell that it was there.
        fc.pre(!/"ExtensionSettings":\s*\{\s*\}|^\{\s*\}/.test(text));
        const merged = merge(text).text;
        expect(isInsertionInto(text, merged)).toBe(true);
        const gone = merge(merged, chrome, 'remove').text;
        expect(gone).toBe(text);
      }),
    );
  });

  it.each<[what: string, text: string, words: RegExp]>([
    ['a comma too many', '{\n "*": {},\n}', /^line 2: .*must not be followed by a comma/],
    ['a comment', '{\n// ours\n}', /^line 2: .*comment/i],
    ['a list', '[]', /^line 1: this is no JSON object/],
    ['nothing', '', /^line 1: /],
    ['a key that stands twice', '{"a@b": {},\n "a@b": {}}', /^line 2: “a@b” stands twice/],
    ['a list for an object', '{\n"ExtensionSettings": []}', /^line 2: “ExtensionSettings” must be an object/],
  ])('with %s is refused by its line', (_, text, words) => {
    expect(() => merge(text)).toThrow(MergeError);
    expect(() => merge(text)).toThrow(words);
  });

  it('is not merged with what the kit did not build', () => {
    expect(() => merge('{}', '{"HomepageLocation": "x"}')).toThrow(
      /“HomepageLocation”, which no file of the kit has/,
    );
  });
});

describe('a file that regedit exported', () => {
  const head =
    'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome]\r\n';
  const theirs = { '*': { installation_mode: 'blocked', blocked_install_message: 'C:\\ "no"' } };
  const around = (written: string) =>
    `${head}"Before"=dword:00000001\r\n"ExtensionSettings"=${written}\r\n"After"="b"\r\n`;
  const quoted = `"${JSON.stringify(theirs).replace(/[\\"]/g, '\\$&')}"`;
  const hex = (text: string) =>
    `hex(7):${[...Buffer.from(text, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
  const lines = JSON.stringify(theirs, null, 2).replaceAll('\n', '\0');

  const settingsOf = (text: string) =>
    readReg(text.replace('hex(7)', 'hex(1)'))
      .get('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome')
      ?.get('ExtensionSettings');

  it.each([
    ['REG_SZ', quoted],
    ['REG_MULTI_SZ', hex(`${JSON.stringify(theirs)}\0\0`)],
    ['REG_MULTI_SZ over several lines', hex(`${lines}\0\0`)],
  ])('%s gets our entry, and stays what it is elsewhere', (_, written) => {
    const before = around(written);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(before, 'utf16le')]);
    const merged = mergePolicy(utf16, chrome);
    expect([...merged.bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    const text = Buffer.from(merged.bytes).toString('utf16le').slice(1);
    const [start, end] = before.split(written) as [string, string];
    expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
    const read = String(settingsOf(text)).replace(/\0+$/, '').replaceAll('\0', '\n');
    expect(JSON.parse(read)).toEqual({ ...theirs, [chromiumId]: ours });
    expect(mergePolicy(merged.bytes, chrome)).toMatchObject({ bytes: merged.bytes, difference: '' });
    const gone = Buffer.from(mergePolicy(merged.bytes, chrome, 'remove').bytes).toString('utf16le');
    expect(settingsOf(gone)).toBe(settingsOf(before));
  });

  it.each<[what: string, text: string, words: RegExp]>([
    ['without it', `${head}"A"="b"\r\n`, /there is no value "ExtensionSettings"/],
    [
      'with it as a key',
      `${head}[HKLM\\X\\ExtensionSettings\\*]\r\n`,
      /^line 4: .*is a key with values below it/,
    ],
    ['with it twice', around(quoted) + around(quoted), /^line 11: .*once more/],
    ['with a broken value', around('"{oops"'), /^line 5: in ExtensionSettings, line 1: /],
  ])('%s is refused by its line', (_, text, words) => {
    expect(() => merge(text)).toThrow(words);
  });
});

describe('a property list', () => {
  const list = (settings: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict>\n\t<key>A</key>\n\t<string>&lt;dict&gt; \u00e9</string>\n\t<!-- <key>ExtensionSettings</key> -->\n\t<key>ExtensionSettings</key>\n\t${settings}\n</dict>\n</plist>\n`;
  const read = (text: string) => (parsePlist(text) as { ExtensionSettings: unknown }).ExtensionSettings;
  const theirs =
    '<dict>\n\t\t<key>*</key>\n\t\t<dict>\n\t\t\t<key>a</key>\n\t\t\t<true/>\n\t\t</dict>\n\t</dict>';

  it.each([
    ['a dictionary', theirs, true],
    ['an empty dictionary', '<dict>\n\t</dict>', true],
    ['an empty element', '<dict/>', false],
  ])('%s gets our entry in one place', (_, settings, isInsertion) => {
    const before = list(settings);
    const { text, changes } = merge(before);
    expect(read(text)).toEqual({ ...(read(before) as object), [chromiumId]: ours });
    expect(changes).toEqual([{ path: ['ExtensionSettings', chromiumId], what: 'added' }]);
    if (isInsertion) expect(isInsertionInto(before, text)).toBe(true);
    expect(merge(text)).toMatchObject({ text, changes: [{ what: 'unchanged' }] });
    if (isInsertion) expect(merge(text, chrome, 'remove').text).toBe(before);
  });

  it('of ours that is another gives way', () => {
    const before = list(`<dict><key>${chromiumId}</key><dict/></dict>`);
    const { text, changes } = merge(before);
    expect(read(text)).toEqual({ [chromiumId]: ours });
    expect(changes).toMatchObject([{ what: 'replaced' }]);
  });

  it('of ours stays as it is written, however that is', () => {
    const { text } = merge(list('<dict>\n\t</dict>'));
    const [, written = ''] = /<key>[a-p]{32}<\/key>\s*(<dict>[\s\S]*?<\/dict>)/.exec(text) ?? [];
    const other = text.replace(written, written.replace(/\n\s*/g, ''));
    expect(other).not.toBe(text);
    expect(merge(other)).toMatchObject({ text: other, changes: [{ what: 'unchanged' }] });
  });

  it('that holds JSON as a text keeps it a text', () => {
    const { text } = merge(list('<string>{"*":{"a":"&amp;"}}</string>'));
    expect(JSON.parse(String(read(text)))).toEqual({ '*': { a: '&' }, [chromiumId]: ours });
  });

  it.each<[what: string, text: string, words: RegExp]>([
    [
      'without it',
      list('<dict/>').replace(/ExtensionSettings/g, 'Other'),
      /deploy the profile of the kit as it is/,
    ],
    ['with it twice', list('<dict/>\n\t<key>ExtensionSettings</key>\n\t<dict/>'), /^line 11: .*once more/],
    ['with tags that do not fit', list('<dict></array>'), /^line 9: <\/array> closes nothing/],
    ['cut off', '<plist><dict>', /is never closed/],
    ['with a number', list('<integer>1</integer>'), /^line 9: ExtensionSettings must be a <dict>/],
  ])('%s is refused by its line', (_, text, words) => {
    expect(() => merge(text)).toThrow(words);
  });

  it('in binary is refused with the way to turn it', () => {
    expect(() => mergePolicy(bytes('bplist00'), chrome)).toThrow(/plutil -convert xml1/);
  });
});

it('bytes of another encoding are refused', () => {
  expect(() => mergePolicy(Uint8Array.of(0x7b, 0xe9, 0x7d), chrome)).toThrow(/neither UTF-8 nor UTF-16/);
});

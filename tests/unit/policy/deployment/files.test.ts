import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../../src/policy/check';
import { policyFiles } from '../../../../src/policy/deployment/files';
import { exampleRollOut, type RollOut } from '../../../../src/policy/deployment/roll-out';
import { effectiveSettings } from '../../../../src/policy/settings';

const { chromiumId, firefoxId, settings } = exampleRollOut;
const files = policyFiles(exampleRollOut);
const inForce = effectiveSettings({ policy: settings, user: {} });

function textOf(name: string, from = files): string {
  const content = from[name];
  if (content === undefined) throw new Error(`no file ${name}`);
  return typeof content === 'string' ? content : new TextDecoder('utf-16le').decode(content);
}

it('the example settings are flawless', () => {
  expect(inForce.errors).toEqual([]);
  expect(inForce.values.teamEntries).not.toEqual([]);
  expect(inForce.locked.language).toBe(false);
  expect(inForce.locked.recentSearches).toBe(true);
});

describe('JSON files', () => {
  it.each(['linux-settings.json', 'firefox-policies.json'])('%s passes the policy checker', (name) => {
    const { problems, keys, settings: found } = checkPolicy(textOf(name), { ids: [chromiumId, firefoxId] });
    expect(problems).toEqual([]);
    expect(keys.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(found).toEqual(inForce);
  });

  it.each([
    ['linux-chrome-install.json', 'toolbar_pin'],
    ['linux-edge-install.json', 'toolbar_state'],
  ])('%s force-installs, and updates', (name, pin) => {
    expect(JSON.parse(textOf(name))).toEqual({
      ExtensionSettings: {
        [chromiumId]: {
          installation_mode: 'force_installed',
          update_url: 'https://files.example.com/faq/updates.xml',
          override_update_url: true,
          [pin]: expect.stringContaining('force_'),
        },
      },
    });
  });
});

describe('Windows registry files', () => {
  /** Keys with their values; DWORD as number, texts as text, REG_MULTI_SZ as its first text. */
  function readReg(name: string): Map<string, Map<string, string | number>> {
    const text = textOf(name);
    expect(text.startsWith('Windows Registry Editor Version 5.00\r\n\r\n[')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const keys = new Map<string, Map<string, string | number>>();
    let values = new Map<string, string | number>();
    for (const line of text.replaceAll('\\\r\n  ', '').split('\r\n')) {
      const [, key] = /^\[(.+)\]$/.exec(line) ?? [];
      if (key) {
        values = new Map();
        keys.set(key, values);
      }
      const [, valueName, value = ''] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line) ?? [];
      if (valueName !== undefined) values.set(valueName, readValue(value));
    }
    return keys;
  }

  function readValue(value: string): string | number {
    if (value.startsWith('dword:')) return Number.parseInt(value.slice(6), 16);
    if (value.startsWith('hex(7):')) {
      const bytes = Uint8Array.from(value.slice(7).split(','), (byte) => Number.parseInt(byte, 16));
      return new TextDecoder('utf-16le').decode(bytes).replace(/\0\0$/, '');
    }
    expect(value).toMatch(/^"(?:[^"\\]|\\["\\])*"$/);
    return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
  }

  it('are UTF-16 with a byte order mark', () => {
    for (const [name, content] of Object.entries(files)) {
      if (!name.endsWith('.reg')) continue;
      expect([...(content as Uint8Array).slice(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
    }
  });

  it.each([
    ['windows-chrome.reg', 'Google\\Chrome'],
    ['windows-edge.reg', 'Microsoft\\Edge'],
  ])('%s: the browser turns lists and switches back by the schema', (name, vendor) => {
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}`;
    const keys = readReg(name);
    expect(keys.get(`${root}\\ExtensionSettings\\${chromiumId}`)).toEqual(
      new Map<string, unknown>([
        ['installation_mode', 'force_installed'],
        ['update_url', 'https://files.example.com/faq/updates.xml'],
        ['override_update_url', 1],
        name.includes('edge') ? ['toolbar_state', 'force_shown'] : ['toolbar_pin', 'force_pinned'],
      ]),
    );
    const raw = keys.get(`${root}\\3rdparty\\extensions\\${chromiumId}\\policy`) ?? new Map();
    const policy = Object.fromEntries(
      [...raw].map(([key, value]) => [key, Array.isArray(settings[key]) ? JSON.parse(String(value)) : value]),
    );
    expect(policy).toEqual({ ...settings, recentSearches: 0 });
  });

  it('windows-firefox.reg: the extension itself understands what Firefox passes on unchanged', () => {
    const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox';
    const keys = readReg('windows-firefox.reg');
    expect(JSON.parse(String(keys.get(root)?.get('ExtensionSettings')))).toEqual({
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: 'https://files.example.com/faq/faq-in-context.xpi',
        update_url: 'https://files.example.com/faq/updates.json',
      },
    });
    const policy = Object.fromEntries(keys.get(`${root}\\3rdparty\\Extensions\\${firefoxId}`) ?? []);
    expect(effectiveSettings({ policy, user: {} })).toEqual(inForce);
  });
});

describe('macOS profiles', () => {
  /** Reads a property list as far as our files write it. */
  function readPlist(text: string): unknown {
    const tokens = [...text.matchAll(/<(\/?)(\w+)(\/?)>([^<]*)/g)].filter(([, , tag]) => tag !== 'plist');
    const plainText = (raw: string) =>
      raw.replace(
        /&(amp|lt|gt|quot|apos);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
      );
    let at = 0;
    const next = () => tokens[at++] ?? [];
    const value = (): unknown => {
      const [, , tag, empty, text = ''] = next();
      if (tag === 'true' || tag === 'false') return tag === 'true';
      if (tag === 'string' || tag === 'integer') {
        next();
        return tag === 'string' ? plainText(text) : Number(text);
      }
      expect(['dict', 'array']).toContain(tag);
      expect(empty).toBe('');
      const items: unknown[] = [];
      while (tokens[at]?.[1] !== '/') items.push(tag === 'dict' ? [keyOf(), value()] : value());
      expect(next()[2]).toBe(tag);
      return tag === 'dict' ? Object.fromEntries(items as [string, unknown][]) : items;
    };
    const keyOf = () => {
      const [, , tag, , text = ''] = next();
      expect(tag).toBe('key');
      next();
      return plainText(text);
    };
    const read = value();
    expect(at).toBe(tokens.length);
    return read;
  }

  const payloadOf = (name: string, type: string, from = files) => {
    const profile = readPlist(textOf(name, from)) as { PayloadContent: Record<string, unknown>[] };
    const found = profile.PayloadContent.filter(({ PayloadType }) => PayloadType === type);
    expect(found).toHaveLength(1);
    return found[0];
  };

  it.each([
    ['macos-chrome.mobileconfig', 'com.google.Chrome'],
    ['macos-edge.mobileconfig', 'com.microsoft.Edge'],
  ])('%s', (name, domain) => {
    expect(payloadOf(name, domain)).toHaveProperty(
      ['ExtensionSettings', chromiumId, 'override_update_url'],
      true,
    );
    expect(payloadOf(name, `${domain}.extensions.${chromiumId}`)).toMatchObject(settings);
  });

  it('macos-firefox.mobileconfig', () => {
    expect(payloadOf('macos-firefox.mobileconfig', 'org.mozilla.firefox')).toMatchObject({
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [firefoxId]: { installation_mode: 'force_installed' } },
      '3rdparty': { Extensions: { [firefoxId]: settings } },
    });
  });

  it('have UUIDs that are well formed, apart, and the same every time', () => {
    const uuids = Object.keys(files)
      .filter((name) => name.endsWith('.mobileconfig'))
      .flatMap((name) => [...textOf(name).matchAll(/<key>PayloadUUID<\/key>\s*<string>(.*)<\/string>/g)])
      .map(([, uuid]) => uuid);
    expect(new Set(uuids).size).toBe(uuids.length);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-8[\dA-F]{3}-[\dA-F]{12}$/);
    expect(policyFiles(exampleRollOut)).toEqual(files);
  });

  it('escape what is markup', () => {
    const rollOut: RollOut = { ...exampleRollOut, settings: { organizationName: '<b>&"A"</b>' } };
    const payload = payloadOf(
      'macos-chrome.mobileconfig',
      `com.google.Chrome.extensions.${chromiumId}`,
      policyFiles(rollOut),
    );
    expect(payload).toMatchObject({ organizationName: '<b>&"A"</b>' });
  });
});

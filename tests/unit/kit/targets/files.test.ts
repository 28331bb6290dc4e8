import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { exampleRollOut, type RollOut } from '../../../../src/kit/targets/roll-out';
import { fromStores } from '../../../../src/kit/targets/sources';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { checkPolicy } from '../../../../src/policy/check';
import { effectiveSettings } from '../../../../src/policy/settings';
import { readReg } from './readers';

const chromiumId = 'abcdefghijklmnopabcdefghijklmnop';
const firefoxId = 'faq-in-context@faq-in-context.example';
const { settings } = exampleRollOut;
const carriesPolicies =
  /^(?:linux\/(?:chrome|edge)\/.*|windows\/[\w-]+\.(?:reg|json)|macos\/\w+\.mobileconfig|firefox\/policies\.json)$/;

/** The files that carry policies, each with its path as one name: `linux-chrome-install.json`. */
function policyFiles(rollOut: RollOut): Readonly<Record<string, string | Uint8Array>> {
  const all = targetFiles({ ...rollOut, organization: 'Example Ltd.', identifier: 'com.example.faq' });
  const found = Object.entries(all).filter(([path]) => carriesPolicies.test(path));
  return Object.fromEntries(
    found.map(([path, content]) => [path.replaceAll('/', '-').replace('faq-in-context-', ''), content]),
  );
}

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
  it.each(['linux-chrome-settings.json', 'linux-edge-settings.json', 'firefox-policies.json'])(
    '%s passes the policy checker',
    (name) => {
      const { problems, keys, settings: found } = checkPolicy(textOf(name), { ids: [chromiumId, firefoxId] });
      expect(problems).toEqual([]);
      expect(keys.filter(({ state }) => state !== 'good')).toEqual([]);
      expect(found).toEqual(inForce);
    },
  );

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
  const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
  const regFiles = Object.keys(files).filter((name) => name.endsWith('.reg'));

  it('are UTF-16 with a byte order mark', () => {
    expect(regFiles).toHaveLength(3);
    for (const name of regFiles)
      expect([...(files[name] as Uint8Array).slice(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
  });

  it.each(regFiles)('%s touches nothing but the settings of this extension', (name) => {
    for (const key of readReg(textOf(name)).keys())
      expect(key).toMatch(
        /^HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\[^[\]]+\\3rdparty\\[Ee]xtensions\\(?:abcd|faq-)/,
      );
  });

  it.each([
    ['windows-chrome.reg', 'Google\\Chrome'],
    ['windows-edge.reg', 'Microsoft\\Edge'],
  ])('%s: the browser turns lists and switches back by the schema', (name, vendor) => {
    const raw = readReg(textOf(name)).get(`${root}\\${vendor}\\3rdparty\\extensions\\${chromiumId}\\policy`);
    const policy = Object.fromEntries(
      [...(raw ?? [])].map(([key, value]) => [
        key,
        Array.isArray(settings[key]) ? JSON.parse(String(value)) : value,
      ]),
    );
    expect(policy).toEqual({ ...settings, recentSearches: 0 });
  });

  it('windows-firefox.reg: the extension itself understands what Firefox passes on unchanged', () => {
    const keys = readReg(textOf('windows-firefox.reg'));
    const policy = Object.fromEntries(
      keys.get(`${root}\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`) ?? [],
    );
    expect(effectiveSettings({ policy, user: {} })).toEqual(inForce);
  });

  it.each([
    ['windows-chrome-extension-settings.json', 'linux-chrome-install.json'],
    ['windows-edge-extension-settings.json', 'linux-edge-install.json'],
  ])('%s is on one line the value that %s has', (name, install) => {
    expect(textOf(name)).toMatch(/^[^\n]+\n$/);
    expect({ ExtensionSettings: JSON.parse(textOf(name)) }).toEqual(JSON.parse(textOf(install)));
  });

  it('windows-firefox-extension-settings.json names the package of its version', () => {
    expect(JSON.parse(textOf('windows-firefox-extension-settings.json'))).toEqual({
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: 'https://files.example.com/faq/faq-in-context-1.0.0.xpi',
        update_url: 'https://files.example.com/faq/updates.json',
      },
    });
  });
});

describe('from the stores', () => {
  const edgeId = 'ponmlkjihgfedcbaponmlkjihgfedcba';
  const stores = { chromeId: chromiumId, edgeId, firefox: { id: firefoxId, slug: 'faq-in-context' } };
  const fromAll = policyFiles({ ...fromStores(stores), settings });

  it('the same files are made, and none of them names a server of one’s own', () => {
    expect(Object.keys(fromAll)).toEqual(Object.keys(files));
    for (const name of Object.keys(fromAll)) {
      expect(textOf(name, fromAll), name).not.toContain('files.example.com');
      expect(textOf(name, fromAll), name).not.toContain('override_update_url');
    }
  });

  it.each([
    ['chrome', chromiumId, 'https://clients2.google.com/service/update2/crx', 'Google\\Chrome'],
    ['edge', edgeId, 'https://edge.microsoft.com/extensionwebstorebase/v1/crx', 'Microsoft\\Edge'],
  ])('%s installs the id of its own store from there', (browser, id, updateUrl, vendor) => {
    const install = { installation_mode: 'force_installed', update_url: updateUrl };
    const { ExtensionSettings } = JSON.parse(textOf(`linux-${browser}-install.json`, fromAll));
    expect(ExtensionSettings).toMatchObject({ [id]: install });
    expect(Object.keys(ExtensionSettings)).toEqual([id]);
    const reg = readReg(textOf(`windows-${browser}.reg`, fromAll));
    const policies = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}`;
    expect([...reg.keys()]).toEqual([
      `${policies}\\ExtensionInstallForcelist`,
      `${policies}\\3rdparty\\extensions\\${id}\\policy`,
    ]);
    const [[number, item] = []] = reg.get(`${policies}\\ExtensionInstallForcelist`) ?? [];
    expect(item).toBe(`${id};${updateUrl}`);
    // Chromium reads numbers only; small ones are likely to be the organization's own.
    expect(Number(number)).toBeGreaterThan(1000);
    expect(JSON.parse(textOf(`linux-${browser}-settings.json`, fromAll))['3rdparty'].extensions).toEqual({
      [id]: settings,
    });
  });

  it('Firefox installs from addons.mozilla.org, which updates it', () => {
    expect(JSON.parse(textOf('firefox-policies.json', fromAll)).policies.ExtensionSettings).toEqual({
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: 'https://addons.mozilla.org/firefox/downloads/latest/faq-in-context/latest.xpi',
      },
    });
  });

  it('a store that is not named gets no files', () => {
    const names = Object.keys(policyFiles({ ...fromStores({ edgeId }), settings }));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !name.includes('edge'))).toEqual([]);
  });
});

describe('hostile settings', () => {
  const evil = '\u0000\u001bA\u202e\u0085\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Evil]\r\n"x"="y\\\ufffe\ud800';
  const written = policyFiles({
    ...exampleRollOut,
    settings: {
      organizationName: evil,
      'bad\r\n"key"\u0007': evil,
      teamEntries: [{ id: 'a', question: evil }],
      weight: 1.5,
    },
  });

  it.each(Object.keys(written))('%s holds no control character, and nothing that ends a text', (name) => {
    const text = textOf(name, written);
    const bad = [...text.replace(/^\ufeff/, '').replaceAll(name.endsWith('.reg') ? '\r\n' : '\n', '')].filter(
      (character) => /[\p{Cc}\p{Cs}\u202e]/u.test(character),
    );
    expect(bad).toEqual([]);
    if (name.endsWith('.reg')) {
      const keys = readReg(text);
      expect([...keys.keys()].filter((key) => /Evil/.test(key))).toEqual([]);
      const [values] = keys.values();
      expect(values?.get('organizationName')).toContain('\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Evil]\n"x"="y\\');
    }
    if (name.endsWith('.mobileconfig')) {
      expect(text).not.toContain('\ufffe');
      expect(parsePlist(text)).toHaveProperty('PayloadContent');
    }
    if (name.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe('macOS profiles', () => {
  const payloadOf = (name: string, type: string, from = files) => {
    const profile = parsePlist(textOf(name, from)) as { PayloadContent: Record<string, unknown>[] };
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

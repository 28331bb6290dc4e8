import { describe, expect, it } from 'vitest';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { checkPolicy } from '../../../../src/policy/check';
import { readReg } from './readers';
import {
  authority,
  authorityBytes,
  chromiumId,
  edgeId,
  firefoxId,
  fromAllStores,
  hosted,
  textOf,
} from './roll-outs';

const files = targetFiles(hosted);
const paths = Object.keys(files);
const { settings } = hosted;
const install = {
  installation_mode: 'force_installed',
  update_url: 'https://files.example.com/faq/updates.xml',
  override_update_url: true,
  minimum_version_required: '1.2.0',
};

describe('the files of a roll-out', () => {
  it('are the same every time, and sorted', () => {
    expect(targetFiles(hosted)).toEqual(files);
    expect(paths).toEqual([...paths].sort());
  });

  it('stand in the folder of their ring where they name an address, and nowhere else', () => {
    for (const path of paths) {
      const names = textOf(path).includes('https://files.example.com/');
      expect(names && !path.includes('/pilot/'), path).toBe(false);
    }
    const other = targetFiles({
      ...hosted,
      ring: 'broad',
      chrome: { ...hosted.chrome, updateUrl: 'https://files.example.com/faq/broad/updates.xml' },
    });
    for (const path of paths.filter((name) => !name.includes('/pilot/')))
      expect(other[path], path).toEqual(files[path]);
  });

  it('of a store name no server, and need no ring', () => {
    for (const path of Object.keys(targetFiles(fromAllStores))) {
      const text = textOf(path, fromAllStores);
      expect(text, path).not.toContain('files.example.com');
      expect(text, path).not.toContain('override_update_url');
      expect(path).not.toMatch(/undefined|pilot/);
    }
  });

  it('of one browser alone leave the others out', () => {
    const { chrome: _, firefox: __, ...edgeAlone } = fromAllStores;
    const found = Object.keys(targetFiles(edgeAlone)).join('\n');
    expect(found).toContain('edge');
    expect(found).not.toMatch(/chrome\b|chromium|brave|firefox/);
  });
});

describe('Linux', () => {
  it.each(['chromium', 'chrome', 'brave', 'edge'])(
    '%s gets settings, installation and authority apart',
    (browser) => {
      const read = (name: string) => JSON.parse(textOf(`linux/pilot/${browser}/faq-in-context-${name}.json`));
      const pin = browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' };
      expect(read('install')).toEqual({ ExtensionSettings: { [chromiumId]: { ...install, ...pin } } });
      expect(read('settings')).toEqual({ '3rdparty': { extensions: { [chromiumId]: settings } } });
      expect(read('authorities')).toEqual({ CACertificates: [authorityBytes.toString('base64')] });
    },
  );
});

describe('Firefox', () => {
  it('gets one file with all it needs, which the checker finds good', () => {
    const text = textOf('firefox/pilot/policies.json');
    expect(JSON.parse(text).policies).toMatchObject({
      ExtensionSettings: { [firefoxId]: { installation_mode: 'force_installed' } },
      '3rdparty': { Extensions: { [firefoxId]: settings } },
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      Certificates: { Install: ['faq-in-context-ca.pem'] },
    });
    expect(textOf('firefox/faq-in-context-ca.pem')).toBe(authority);
    const { problems, keys } = checkPolicy(text, { ids: [firefoxId] });
    expect([...problems, ...keys.filter(({ state }) => state !== 'good')]).toEqual([]);
  });

  it('is told of signatures and authorities only where the way needs it', () => {
    const { policies } = JSON.parse(textOf('firefox/policies.json', fromAllStores));
    expect(Object.keys(policies)).toEqual(['ExtensionSettings', '3rdparty']);
  });

  it('is told to remove the extension, which leaving the entry out would not do', () => {
    expect(JSON.parse(textOf('firefox/remove/policies.json'))).toEqual({
      policies: { ExtensionSettings: { [firefoxId]: { installation_mode: 'blocked' } } },
    });
  });
});

describe('Windows', () => {
  const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';

  it.each([
    ['chrome', `${root}\\Google\\Chrome\\3rdparty\\extensions\\${chromiumId}`],
    ['edge', `${root}\\Microsoft\\Edge\\3rdparty\\extensions\\${chromiumId}`],
    ['firefox', `${root}\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`],
  ])('what %s.reg writes, its remove file deletes, and nothing else', (browser, key) => {
    const written = [...readReg(textOf(`windows/pilot/${browser}.reg`)).keys()];
    const trust = `${root}\\Mozilla\\Firefox\\Certificates`;
    for (const one of written.filter((name) => name !== trust)) expect(one.startsWith(key)).toBe(true);
    expect([...readReg(textOf(`windows/remove/${browser}.reg`))]).toEqual([[`-${key}`, new Map()]]);
  });

  it('takes its own item out of the list of forced extensions, where a store’s file put it', () => {
    const list = `${root}\\Microsoft\\Edge\\ExtensionInstallForcelist`;
    const [name] = readReg(textOf('windows/edge.reg', fromAllStores)).get(list)?.keys() ?? [];
    expect(readReg(textOf('windows/remove/edge.reg', fromAllStores)).get(list)).toEqual(
      new Map([[name, undefined]]),
    );
    expect(textOf('windows/edge.reg', fromAllStores)).toContain(edgeId);
  });

  it('trusts in Firefox what Windows trusts, where the authority is the company’s', () => {
    const key = `${root}\\Mozilla\\Firefox\\Certificates`;
    expect(readReg(textOf('windows/pilot/firefox.reg')).get(key)).toEqual(
      new Map([['ImportEnterpriseRoots', 1]]),
    );
    expect(textOf('windows/firefox.reg', fromAllStores)).not.toContain('Certificates');
  });

  it('leaves to a merge, on one line, what is one value for all', () => {
    expect(JSON.parse(textOf('windows/pilot/chrome-extension-settings.json'))).toEqual({
      [chromiumId]: { ...install, toolbar_pin: 'force_pinned' },
    });
    expect(textOf('windows/firefox-preferences.json')).toMatch(/^\{"xpinstall[^\n]+\}\n$/);
  });
});

describe('hostile words', () => {
  const evil = `A\u202e\u0000\u0085'\nEND_OF_FAQ_IN_CONTEXT\nrm -rf /\r\n"]]><dict>\\\ud800 $(id) \`id\``;
  const rollOut = {
    ...hosted,
    organization: evil,
    settings: {
      organizationName: evil,
      [`bad\n'@\n${evil}`]: evil,
      teamEntries: [{ id: 'a', question: evil }],
    },
  };

  it.each(paths)('%s holds none that ends what it stands in', (path) => {
    const text = textOf(path, rollOut);
    const invisible = [...text.replace(/^\ufeff/, '')].filter((character) =>
      /[\u0000-\u0008\u000b-\u001f\u0085\u202e]|\p{Cs}/u.test(character.replace('\r', '')),
    );
    expect(invisible).toEqual([]);
    if (path.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
    if (path.endsWith('.reg')) expect(() => readReg(text)).not.toThrow();
    if (/\.(?:sh|ps1)$/.test(path)) expect(text).not.toMatch(/^rm/m);
    if (path.endsWith('.ps1')) expect(text.match(/^'@/gm)).toHaveLength(1);
  });
});

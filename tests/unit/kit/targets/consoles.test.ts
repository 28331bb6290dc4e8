import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { settingKeys, userMayChange } from '../../../../src/policy/schema';
import { chromiumId, firefoxId, fromAllStores, hosted, textOf } from './roll-outs';

describe('the Google Admin console', () => {
  it('gets each value under “Value”', () => {
    const policy = JSON.parse(textOf('chromeos/policy-for-extensions.json'));
    expect(Object.keys(policy)).toEqual(Object.keys(hosted.settings));
    for (const [key, value] of Object.entries(hosted.settings)) expect(policy[key]).toEqual({ Value: value });
  });

  it('is told what to enter: id and address of one’s own, or the id in the store', () => {
    const own = textOf('chromeos/pilot/admin-console.txt');
    for (const words of [chromiumId, 'https://files.example.com/faq/updates.xml', '1.2.0', 'Block'])
      expect(own).toContain(words);
    const store = textOf('chromeos/admin-console.txt', fromAllStores);
    expect(store).toContain(chromiumId);
    expect(store).not.toMatch(/custom URL|minimum version/);
  });
});

describe('Jamf', () => {
  const domain = `com.google.Chrome.extensions.${chromiumId}`;
  const schema = JSON.parse(textOf(`jamf/${domain}.json`));

  it('gets a form with every key, for the right preference domain', () => {
    expect(schema.__preferencedomain).toBe(domain);
    expect(Object.keys(schema.properties)).toEqual([...settingKeys, userMayChange.key]);
    const orders = Object.values<{ property_order: number }>(schema.properties).map(
      ({ property_order }) => property_order,
    );
    expect(orders).toEqual([...orders].sort((one, other) => one - other));
  });

  it('lets pass what is configured as it should be, and what is not configured', () => {
    const isValid = new Ajv({ strict: false }).compile(schema);
    expect(isValid(hosted.settings)).toBe(true);
    expect(isValid(Object.fromEntries(settingKeys.map((key) => [key, null])))).toBe(true);
    for (const wrong of [
      { language: 'fr' },
      { recentSearches: 'no' },
      { disabledProducts: ['x'] },
      { teamEntries: [{ id: 'a' }] },
    ])
      expect(isValid(wrong), JSON.stringify(wrong)).toBe(false);
  });

  it('asks a Mac by a script that answers with one result', () => {
    const script = textOf('jamf/extension-attribute.sh');
    expect(script).toMatch(/^#!\/bin\/sh\n/);
    expect(script).toContain('\nstyle=jamf\n');
  });
});

describe('Intune’s forms', () => {
  it('get one line for each browser, as the setting wants it', () => {
    const catalog = textOf('intune/pilot/settings-catalog.txt');
    const values = catalog.split('\n').filter((line) => line.startsWith('{'));
    expect(values.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      [chromiumId],
      [chromiumId],
      [firefoxId],
    ]);
    for (const line of values) expect(line.length).toBeLessThanOrEqual(1023);
  });

  it('get custom settings whose value is the policy', () => {
    const text = textOf('intune/pilot/oma-uri.txt');
    for (const [uri, id] of [
      ['Chrome~Policy~googlechrome~Extensions/ExtensionSettings', chromiumId],
      ['Edge~Policy~microsoft_edge~Extensions/ExtensionSettings', chromiumId],
      ['Firefox~Policy~firefox~Extensions/ExtensionSettings', firefoxId],
    ] as const) {
      const block = text
        .split('\n\n')
        .find((one) => one.includes(`./Device/Vendor/MSFT/Policy/Config/${uri}\n`));
      expect(block).toContain('Data type: String');
      const [, value = ''] =
        /<enabled\/><data id="ExtensionSettings" value="(.*)"\/>/.exec(block ?? '') ?? [];
      expect(Object.keys(JSON.parse(value.replaceAll('&quot;', '"')))).toEqual([id]);
    }
    expect(text).toContain('xpinstall.signatures.required');
  });
});

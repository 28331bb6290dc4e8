import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { authorityBytes, chromiumId, firefoxId, hosted, textOf } from './roll-outs';
import { propertyLists, xmlFaults } from './xml-faults';

interface Profile {
  readonly PayloadIdentifier: string;
  readonly PayloadUUID: string;
  readonly PayloadContent: readonly (Record<string, unknown> & { readonly PayloadType: string })[];
}

/** By a reader of property lists that is none of ours. */
const read = (path: string, from = hosted) => parsePlist(textOf(path, from)) as unknown as Profile;
const profiles = Object.keys(targetFiles(hosted)).filter((path) => path.endsWith('.mobileconfig'));

describe('configuration profiles', () => {
  it.each(profiles)('%s is a property list by the form’s own rules', (path) => {
    const text = textOf(path);
    expect(xmlFaults(text, propertyLists)).toEqual([]);
    for (const broken of [
      text.replace(/<key>.*<\/key>/, ''),
      text.replace('<integer>', '<number/><integer>'),
    ])
      expect(xmlFaults(broken, propertyLists)).not.toEqual([]);
  });

  it.each(profiles)('%s is the organization’s own, under its identifier', (path) => {
    const profile = read(path);
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadScope: 'System',
      PayloadOrganization: 'Example & Söhne',
      PayloadIdentifier: expect.stringMatching(/^com\.example\.faq\.faq-in-context\./),
    });
    const all = [profile, ...profile.PayloadContent];
    for (const { PayloadUUID } of all as Profile[])
      expect(PayloadUUID).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-8[\dA-F]{3}-[\dA-F]{12}$/);
    for (const key of ['PayloadUUID', 'PayloadIdentifier'] as const)
      expect(new Set((all as Profile[]).map((payload) => payload[key])).size).toBe(all.length);
  });

  it('of another ring takes the place of this one, of another organization stands beside it', () => {
    const path = 'macos/pilot/chrome.mobileconfig';
    const uuid = (from: typeof hosted, ring: string) =>
      read(`macos/${ring}/chrome.mobileconfig`, { ...from, ring }).PayloadUUID;
    expect(uuid(hosted, 'broad')).toBe(read(path).PayloadUUID);
    expect(uuid({ ...hosted, identifier: 'org.other' }, 'pilot')).not.toBe(read(path).PayloadUUID);
  });

  it.each([
    ['chrome', 'com.google.Chrome'],
    ['edge', 'com.microsoft.Edge'],
  ])('install in %s, set it up and trust the company’s authority', (browser, domain) => {
    const [install, settings, root] = read(`macos/pilot/${browser}.mobileconfig`).PayloadContent;
    expect(install).toMatchObject({
      PayloadType: domain,
      ExtensionSettings: {
        [chromiumId]: { override_update_url: true, minimum_version_required: '1.2.0' },
      },
    });
    expect(settings).toMatchObject({ PayloadType: `${domain}.extensions.${chromiumId}`, ...hosted.settings });
    expect(root).toMatchObject({ PayloadType: 'com.apple.security.root' });
    expect(Buffer.from(root?.PayloadContent as Uint8Array)).toEqual(authorityBytes);
    const alone = read(`macos/settings-only/${browser}.mobileconfig`).PayloadContent;
    expect(alone.map(({ PayloadType }) => PayloadType)).not.toContain(domain);
    expect(alone[0]).toMatchObject(hosted.settings);
  });

  it('install and remove in Firefox under the same identifier', () => {
    const path = 'macos/pilot/firefox.mobileconfig';
    expect(read(path).PayloadContent[0]).toMatchObject({
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [firefoxId]: { installation_mode: 'force_installed' } },
      '3rdparty': { Extensions: { [firefoxId]: hosted.settings } },
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    });
    const removal = read('macos/remove/firefox.mobileconfig');
    expect(removal.PayloadUUID).toBe(read(path).PayloadUUID);
    expect(removal.PayloadContent[0]).toMatchObject({
      ExtensionSettings: { [firefoxId]: { installation_mode: 'blocked' } },
    });
  });

  it('are named where they are to be removed', () => {
    const list = textOf('macos/remove/profiles.txt');
    for (const path of profiles) expect(list).toContain(`  ${read(path).PayloadIdentifier}\n`);
  });
});

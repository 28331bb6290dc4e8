/** Policies for macOS, as configuration profiles. https://developer.apple.com/documentation/devicemanagement */
import { certificateFile, certificatesIn } from './certificates';
import { firefoxRemovalPolicies, unsignedPreference } from './firefox';
import { PlistData, plistText } from './plist';
import {
  type ChromiumBrowser,
  type ChromiumSource,
  chromiumInstall,
  type FirefoxSource,
  firefoxInstall,
} from './sources';
import { stableUuid } from './stable-uuid';
import { browserNames, type TargetRollOut } from './target';

/** Preference domains. */
const domains: Readonly<Record<ChromiumBrowser | 'firefox', string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
};

type Payload = Readonly<Record<string, unknown>>;

/** Whose profile it is: under what name and organization an administrator finds it again. */
export type ProfileOwner = Pick<TargetRollOut, 'identifier' | 'organization'>;

/**
 * A `.mobileconfig` that force-installs the extension in a Chromium-based browser and carries its settings.
 * @param part `settings` where another profile of the organization has `ExtensionSettings`, of which there can be one.
 */
export function macosChromium(
  source: ChromiumSource,
  browser: ChromiumBrowser,
  rollOut: ProfileOwner & Pick<TargetRollOut, 'settings' | 'minimumVersion' | 'certificateAuthority'>,
  part: 'all' | 'settings' = 'all',
): string {
  const domain = domains[browser];
  const install = { [source.id]: chromiumInstall(source, browser, rollOut.minimumVersion) };
  return profile(rollOut, profileName(browser, part), browserNames[browser], [
    ...(part === 'all' ? [[domain, { ExtensionSettings: install }] as const] : []),
    [settingsDomain(source, browser), rollOut.settings],
    ...authorities(rollOut),
  ]);
}

/** Where an extension's own settings stand. */
export function settingsDomain({ id }: ChromiumSource, browser: ChromiumBrowser): string {
  return `${domains[browser]}.extensions.${id}`;
}

/** The same for Firefox; https://mozilla.github.io/policy-templates/ has its keys. */
export function macosFirefox(
  source: FirefoxSource,
  rollOut: ProfileOwner & Pick<TargetRollOut, 'settings' | 'firefoxUnsigned' | 'certificateAuthority'>,
): string {
  return profile(rollOut, profileName('firefox'), browserNames.firefox, [
    [
      domains.firefox,
      {
        EnterprisePoliciesEnabled: true,
        ExtensionSettings: { [source.id]: firefoxInstall(source) },
        '3rdparty': { Extensions: { [source.id]: rollOut.settings } },
        ...(rollOut.firefoxUnsigned && { Preferences: unsignedPreference }),
        ...(rollOut.certificateAuthority !== undefined && { Certificates: { ImportEnterpriseRoots: true } }),
      },
    ],
    ...authorities(rollOut),
  ]);
}

/** Takes the place of `macosFirefox`, under the same identifier, and removes the extension. */
export function macosFirefoxRemoval(source: FirefoxSource, owner: ProfileOwner): string {
  const { policies } = firefoxRemovalPolicies(source) as { policies: Payload };
  return profile(owner, profileName('firefox'), browserNames.firefox, [
    [domains.firefox, { EnterprisePoliciesEnabled: true, ...policies }],
  ]);
}

/** What comes after the organization's own identifier. */
export function profileName(browser: ChromiumBrowser | 'firefox', part: 'all' | 'settings' = 'all'): string {
  return `faq-in-context.${browser}${part === 'settings' ? '.settings' : ''}`;
}

type Payloads = readonly (readonly [type: string, values: Payload])[];

/** The server's own authority, trusted by the whole system. */
function authorities({ certificateAuthority = '' }: { readonly certificateAuthority?: string }): Payloads {
  return certificatesIn(certificateAuthority).map((base64) => [
    'com.apple.security.root',
    { PayloadCertificateFileName: certificateFile, PayloadContent: new PlistData(base64) },
  ]);
}

/** One payload per preference domain. Rings share the identifier, so that a browser which changes ring has one profile. */
function profile(owner: ProfileOwner, name: string, browser: string, payloads: Payloads): string {
  const identifier = `${owner.identifier}.${name}`;
  const title = `FAQ in Context – ${browser}`;
  const content = payloads.map(([type, values], at) => ({
    ...header(type, `${identifier}.${type}${type.startsWith('com.apple.') ? `.${at}` : ''}`),
    PayloadDisplayName: title,
    ...values,
  }));
  const whole = {
    ...header('Configuration', identifier),
    PayloadDisplayName: title,
    PayloadDescription: 'Installs and configures the extension FAQ in Context for Alibaba Cloud.',
    PayloadOrganization: owner.organization,
    PayloadScope: 'System',
    PayloadContent: content,
  };
  return plistText(whole);
}

function header(type: string, identifier: string): Payload {
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: stableUuid(identifier),
  };
}

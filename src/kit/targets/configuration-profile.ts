/** Policies for macOS, as configuration profiles. https://developer.apple.com/documentation/devicemanagement */
import { escapeXml } from './escape-xml';
import {
  type ChromiumBrowser,
  type ChromiumSource,
  chromiumInstall,
  type FirefoxSource,
  firefoxInstall,
} from './sources';

const domains: Readonly<Record<ChromiumBrowser, string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
};

type Payload = Readonly<Record<string, unknown>>;

/** A `.mobileconfig` that force-installs the extension in a Chromium-based browser and carries its settings. */
export function macosChromium(source: ChromiumSource, browser: ChromiumBrowser, settings: Payload): string {
  const domain = domains[browser];
  return profile(`${domain}.faq-in-context`, {
    [domain]: { ExtensionSettings: { [source.id]: chromiumInstall(source, browser) } },
    [`${domain}.extensions.${source.id}`]: settings,
  });
}

/** The same for Firefox; https://mozilla.github.io/policy-templates/ has its keys. */
export function macosFirefox(source: FirefoxSource, settings: Payload): string {
  return profile('org.mozilla.firefox.faq-in-context', {
    'org.mozilla.firefox': {
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [source.id]: firefoxInstall(source) },
      '3rdparty': { Extensions: { [source.id]: settings } },
    },
  });
}

/** One payload per preference domain. */
function profile(identifier: string, payloads: Readonly<Record<string, Payload>>): string {
  const content = Object.entries(payloads).map(([domain, values]) => ({
    ...header(domain, `${identifier}.${domain}`),
    ...values,
  }));
  const whole = {
    ...header('Configuration', identifier),
    PayloadDisplayName: 'FAQ in Context',
    PayloadScope: 'System',
    PayloadContent: content,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...plist(whole, ''),
    '</plist>',
    '',
  ].join('\n');
}

function header(type: string, identifier: string): Payload {
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: stableUuid(identifier),
  };
}

function plist(value: unknown, indent: string): readonly string[] {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') {
    const tag = Number.isInteger(value) ? 'integer' : 'real';
    return [`${indent}<${tag}>${value}</${tag}>`];
  }
  if (Array.isArray(value)) {
    return [`${indent}<array>`, ...value.flatMap((item) => plist(item, inner)), `${indent}</array>`];
  }
  if (typeof value !== 'object' || value === null)
    return [`${indent}<string>${escapeXml(String(value))}</string>`];
  const members = Object.entries(value).flatMap(([key, member]) => [
    `${inner}<key>${escapeXml(key)}</key>`,
    ...plist(member, inner),
  ]);
  return [`${indent}<dict>`, ...members, `${indent}</dict>`];
}

/** The same identifier always has the same UUID (version 8, RFC 9562), so that a new profile replaces the old. */
function stableUuid(identifier: string): string {
  const words = [1, 2, 3, 4].map((seed) => fnv1a(`${seed}${identifier}`).toString(16).padStart(8, '0'));
  const hex = words.join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-').toUpperCase();
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** What every platform's files are made from, and the shape they come in. */
import { cleanText } from '../../values/plain-text';
import type { RollOut } from './roll-out';
import type { ChromiumBrowser, ChromiumSource } from './sources';

/** A roll-out of one ring, with what profiles and scripts say of the organization. */
export interface TargetRollOut extends RollOut {
  readonly organization: string;
  /** Reverse domain such as `com.example.faq`; profiles are kept under names that begin with it. */
  readonly identifier: string;
  /** Its files stand in a folder of this name; absent where all browsers get the same. */
  readonly ring?: string;
  /** The oldest version of the extension that counts as healthy, and that Chromium lets run. */
  readonly minimumVersion?: string;
  /** PEM text of the company's own CA, where the server's certificate comes from it. */
  readonly certificateAuthority?: string;
  /** The package for Firefox is not signed by Mozilla: only ESR takes it, with a locked preference. */
  readonly firefoxUnsigned?: boolean;
}

/** Text, or bytes where the format is not UTF-8, by path from the top of the built folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export type Settings = RollOut['settings'];

/** Where the files of a ring stand: `linux/pilot/`, or `linux/` where there is but one. */
export function ringFolder(platform: string, { ring }: Pick<TargetRollOut, 'ring'>): string {
  return ring === undefined ? `${platform}/` : `${platform}/${ring}/`;
}

/** Browsers that take the package of the key or store they name; Brave and Chromium take Chrome's. */
export const chromiumFamily = {
  chromium: 'chrome',
  chrome: 'chrome',
  brave: 'chrome',
  edge: 'edge',
} as const satisfies Readonly<Record<string, ChromiumBrowser>>;

export type ChromiumName = keyof typeof chromiumFamily;

/** What people call them. */
export const browserNames: Readonly<Record<ChromiumName | 'firefox', string>> = {
  chromium: 'Chromium',
  chrome: 'Google Chrome',
  brave: 'Brave',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
};

/** The sources there are, Chrome's before Edge's. */
export function chromiumSources(
  rollOut: RollOut,
): readonly { readonly browser: ChromiumBrowser; readonly source: ChromiumSource }[] {
  return (['chrome', 'edge'] as const).flatMap((browser) => {
    const source = rollOut[browser];
    return source ? [{ browser, source }] : [];
  });
}

/** The roll-out with its texts as the extension reads them, without invisible characters, names on one line. */
export function readable(rollOut: TargetRollOut): TargetRollOut {
  return {
    ...rollOut,
    organization: oneLine(rollOut.organization),
    settings: readableValue(rollOut.settings) as Settings,
  };
}

/** Settings as the extension reads them. */
function readableValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value).text;
  if (Array.isArray(value)) return value.map(readableValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [oneLine(key), readableValue(member)]),
  );
}

function oneLine(text: string): string {
  return cleanText(text).text.replaceAll('\n', ' ');
}

/** Indented JSON with a line feed at its end. */
export function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON of ASCII alone, on one line, for scripts whose encoding their readers guess. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

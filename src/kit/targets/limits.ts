/** How much each way to a browser carries, and which entries are too much for it. */

import { longestPolicyText } from './admx';
import { escapeXml } from './escape-xml';
import { intuneScripts } from './intune';
import { firefoxInstall } from './sources';
import { readable, ringFolder, type TargetRollOut } from './target';

/** One way that carries only so much. */
export interface Limit {
  /** What administrators call it. */
  readonly way: string;
  /** UTF-16 units, or bytes, which are the same in a script of ASCII. */
  readonly most: number;
  readonly used: number;
  /** Ids of the entries that no longer fit, in the order of the policy: the later ones. */
  readonly leftOut: readonly string[];
  /** Where the limit is known from. */
  readonly source: string;
}

/** Ways that carry the entries. Files of JSON, `.reg` and profiles have no limit below the extension's own. */
export type LimitedTarget = 'group-policy' | 'intune-script' | 'intune-oma-uri' | 'intune-firefox-line';

export const limitedTargets: readonly LimitedTarget[] = [
  'group-policy',
  'intune-script',
  'intune-oma-uri',
  'intune-firefox-line',
];

/** What each way holds of this roll-out, of those that reach a browser of it. */
export function allLimits(rollOut: TargetRollOut): readonly Limit[] {
  return limitedTargets.map((target) => limitsOf(target, rollOut)).filter(({ used }) => used > 0);
}

/** @returns what one way holds of this roll-out. */
export function limitsOf(target: LimitedTarget, given: TargetRollOut): Limit {
  const rollOut = readable(given);
  const { most, measure, ...rest } = ways[target];
  const entries = entriesOf(rollOut);
  const size = (count: number) => measure(withEntries(rollOut, entries.slice(0, count)));
  let fits = entries.length;
  // A way that carries no entries is too narrow for none of them.
  if (size(fits) > most && size(0) < size(fits)) {
    // The size only grows with the entries: look for the last count that fits.
    let tooMany = fits;
    fits = 0;
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      if (size(middle) <= most) fits = middle;
      else tooMany = middle;
    }
  }
  return { ...rest, most, used: size(entries.length), leftOut: entries.slice(fits).map(idOf) };
}

interface Way extends Pick<Limit, 'way' | 'most' | 'source'> {
  readonly measure: (rollOut: TargetRollOut) => number;
}

const ways: Readonly<Record<LimitedTarget, Way>> = {
  'group-policy': {
    way: 'Group Policy, by the template',
    most: longestPolicyText,
    source: 'registry.pol holds 65,535 bytes of one value',
    measure: (rollOut) => entriesText(rollOut).length,
  },
  'intune-script': {
    way: 'Intune, by remediate.ps1',
    most: 200_000,
    source: 'Intune takes scripts of less than 200 KB',
    measure: (rollOut) => {
      const script = intuneScripts(rollOut)[`${ringFolder('intune', rollOut)}remediate.ps1`];
      return script?.length ?? 0;
    },
  },
  'intune-oma-uri': {
    way: 'Intune, by a custom setting (OMA-URI)',
    most: 350_000,
    source: 'Intune keeps 350,000 characters of one custom setting',
    measure: (rollOut) => escapeXml(entriesText(rollOut)).length,
  },
  'intune-firefox-line': {
    way: 'Intune, by Mozilla’s imported template: ExtensionSettings on one line',
    most: 1023,
    source: 'Intune’s form takes 1,023 characters a line',
    measure: ({ firefox }) =>
      firefox ? JSON.stringify({ [firefox.id]: firefoxInstall(firefox) }).length : 0,
  },
};

function entriesOf({ settings }: TargetRollOut): readonly unknown[] {
  return Array.isArray(settings.teamEntries) ? settings.teamEntries : [];
}

function withEntries(rollOut: TargetRollOut, teamEntries: readonly unknown[]): TargetRollOut {
  return { ...rollOut, settings: { ...rollOut.settings, teamEntries } };
}

function entriesText(rollOut: TargetRollOut): string {
  return JSON.stringify(entriesOf(rollOut));
}

function idOf(entry: unknown): string {
  return String((entry as { readonly id?: unknown } | null)?.id ?? '');
}

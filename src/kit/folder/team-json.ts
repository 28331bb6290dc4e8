/** `team.json`: who the team is, what its settings are, and how its packages reach browsers. */
import type { Comparison } from '../../faq/team';
import { describeCheckProblem } from '../../policy/check';
import { childOf, type JsonTree, parseJson } from '../../policy/check/json-tree';
import { positionsIn } from '../../policy/check/text-position';
import { describeProblem } from '../../policy/problem';
import { effectiveSettings } from '../../policy/settings';
import { withNearest } from '../../values/nearest';
import { showText } from '../../values/plain-text';
import { didYouMean } from '../../values/problem-words';
import { asRecord, type DataRecord } from '../../values/value';
import type { KitProblem, Team } from '../model';
import { baseAddress } from '../targets/base-address';
import { exampleRollOut } from '../targets/roll-out';
import { fromStores } from '../targets/sources';
import { createFields } from './team-fields';

export const teamFile = 'team.json';

const keys = [
  ...(['organization', 'contactUrl', 'contactMail', 'settings', 'userMayChange', 'revision'] as const),
  ...(['identifier', 'baseUrl', 'rings', 'stores', 'firefoxId', 'key', 'signingCommand'] as const),
  ...(['publicKey', 'certificateAuthority', 'minimumVersion', 'entriesIn'] as const),
] as const;

const longestRevision = 40;
const defaultRings = ['pilot', 'broad'];

/**
 * @param text of `team.json`, without a byte order mark or with one.
 * @returns the team as far as it can be used, and what is wrong with the rest. Never throws.
 */
export function readTeamJson(
  text: string,
  against: Comparison = {},
): { readonly team?: Team; readonly problems: readonly KitProblem[] } {
  const json = parseJson(text);
  const at = positionsIn(text);
  const problems: KitProblem[] = [];
  const tell = (offset: number, what: string, mend: string, severity: KitProblem['severity'] = 'error') =>
    void problems.push({ file: teamFile, line: at(offset).line, severity, what, mend });
  if (!json.ok) {
    const params = {
      fault: json.fault,
      found: showText(/^\S{0,12}/.exec(text.slice(json.offset))?.[0] ?? ''),
    };
    const { en } = describeCheckProblem({ path: '', code: 'json-syntax', params, impact: 'nothing' });
    tell(json.offset, en, 'Correct the line; an editor that knows JSON marks it.');
    return { problems };
  }
  const written = asRecord(json.value);
  if (!written) {
    tell(json.tree.offset, 'This is no object.', 'Begin with { and end with }; “kit init” makes an example.');
    return { problems };
  }
  for (const { key, offset } of json.duplicates) {
    tell(offset, `“${showText(key)}” stands here twice; the last one counts.`, 'Remove one of the two.');
  }
  const offsetOf = (path: readonly string[]) => offsetIn(json.tree, path);
  for (const key of Object.keys(written).filter((name) => !keys.some((known) => known === name))) {
    const { nearest } = withNearest({}, key, keys);
    const mend = 'Correct its name, or remove it; settings of the extension stand under “settings”.';
    tell(offsetOf([key]), `“${showText(key)}” is not a key of team.json.${didYouMean(nearest).en}`, mend);
  }
  const fields = createFields(written, (key, what, mend) => tell(offsetOf(key), what, mend));
  const team = teamOf(fields, written, (key, what, mend, severity) =>
    tell(offsetOf(key), what, mend, severity),
  );
  checkSettings(team, written, against, (path, what, severity) =>
    tell(offsetOf(path), what, 'Write it as docs/admin/reference.md has it.', severity),
  );
  return { team, problems };
}

type Tell = (path: readonly string[], what: string, mend: string, severity?: KitProblem['severity']) => void;

function teamOf(fields: ReturnType<typeof createFields>, written: DataRecord, tell: Tell): Team {
  const organization = fields.text('organization', 100) ?? '';
  if (organization === '') tell([], '“organization” is missing.', 'Add "organization": "Example Ltd.".');
  const settings = settingsOf(fields, written, tell);
  const baseUrl = fields.checked('baseUrl', baseAddress);
  const firefoxId = fields.text('firefoxId', 200) ?? exampleRollOut.firefox.id;
  const stores = fields.record('stores', ['chrome', 'edge', 'firefox']);
  fields.attempt(['stores'], () => {
    const { chrome: chromeId, edge: edgeId, firefox: slug } = stores;
    fromStores({ chromeId, edgeId, firefox: { id: firefoxId, slug: slug ?? 'any' } });
  });
  if (written.baseUrl === undefined && Object.keys(stores).length === 0) {
    const mend = 'Add "baseUrl" with the https address where the packages will lie, or "stores".';
    tell([], 'Nothing says where browsers get the extension.', mend);
  }
  const [key, publicKey] = [fields.path('key'), fields.path('publicKey')];
  const signingCommand = fields.list('signingCommand');
  if (key !== undefined && signingCommand) {
    tell(['signingCommand'], 'There are a key and a signing command.', 'Keep the one that signs.');
  }
  if (signingCommand && publicKey === undefined) {
    const mend = 'Add "publicKey" with the path of its PEM or DER file.';
    tell(['signingCommand'], 'The public key of the signing command is missing.', mend);
  }
  return {
    organization,
    settings,
    firefoxId,
    stores,
    identifier:
      fields.shaped('identifier', identifierShape, 'com.example.faq') ?? identifierOf(baseUrl, organization),
    userMayChange: fields.list('userMayChange') ?? [],
    rings: ringsOf(fields, tell),
    ...present({
      baseUrl,
      key,
      publicKey,
      signingCommand,
      revision: fields.text('revision', longestRevision),
      certificateAuthority: fields.path('certificateAuthority'),
      entriesIn: fields.shaped('entriesIn', /^(?:policy|package|auto)$/, 'package') as Team['entriesIn'],
      minimumVersion: fields.shaped('minimumVersion', /^\d+(?:\.\d+){0,3}$/, '1.0.0'),
    }),
  };
}

const identifierShape = /^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9][A-Za-z0-9-]*)+$/;

function identifierOf(baseUrl: string | undefined, organization: string): string {
  const name = organization
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const host = baseUrl === undefined ? '' : new URL(baseUrl).hostname;
  const domain = /^[a-z][a-z0-9.-]*[a-z]$/i.test(host) ? host.split('.').reverse().join('.') : name || 'team';
  return `${domain}.faq-in-context`;
}

function ringsOf(fields: ReturnType<typeof createFields>, tell: Tell): readonly string[] {
  const rings = fields.list('rings');
  if (rings === undefined) return defaultRings;
  const wrong = rings.find((ring, at) => !/^[a-z][a-z0-9-]{0,31}$/.test(ring) || rings.indexOf(ring) !== at);
  if (rings.length > 0 && wrong === undefined) return rings;
  const what =
    wrong === undefined ? 'There is no ring.' : `“${showText(wrong)}” is no name of a ring, or stands twice.`;
  tell(['rings'], what, 'Name rings in small letters, earliest first, as in ["pilot", "broad"].');
  return defaultRings;
}

/** The contacts have keys of their own because every team has them. */
function settingsOf(fields: ReturnType<typeof createFields>, written: DataRecord, tell: Tell): DataRecord {
  const settings = { ...fields.object('settings') };
  for (const [key, place] of Object.entries(elsewhere)) {
    if (!Object.hasOwn(settings, key)) continue;
    tell(['settings', key], `“${key}” does not stand here.`, place);
    delete settings[key];
  }
  for (const key of ['contactUrl', 'contactMail'] as const) {
    if (written[key] === undefined) continue;
    if (settings[key] !== undefined)
      tell(['settings', key], `“${key}” stands twice.`, 'Keep one of the two.');
    settings[key] = written[key];
  }
  return settings;
}

const elsewhere: Readonly<Record<string, string>> = {
  organizationName: 'Write it as “organization” at the top.',
  userMayChange: 'Write it at the top, beside “settings”.',
  revision: 'Write it at the top, beside “settings”.',
  teamEntries: 'Write entries as files in the folder “entries”.',
};

/** By the reader that browsers have. */
function checkSettings(
  { organization, settings, userMayChange, revision }: Team,
  written: DataRecord,
  against: Comparison,
  tell: (path: readonly string[], what: string, severity: KitProblem['severity']) => void,
): void {
  const policy = {
    ...settings,
    organizationName: organization,
    userMayChange,
    ...(revision !== undefined && { revision }),
  };
  for (const problem of effectiveSettings({ ...against, policy, user: undefined }).errors) {
    const [key = ''] = /^[\w$-]+/.exec(problem.path) ?? [];
    const name = key === 'organizationName' ? 'organization' : key;
    const top = Object.hasOwn(written, name) ? [name] : ['settings', name];
    const severity = problem.impact === 'nothing' ? 'warning' : 'error';
    tell(top, `${top.join('.')}: ${describeProblem(problem).en}`, severity);
  }
}

function offsetIn(tree: JsonTree, path: readonly string[]): number {
  let node = tree;
  for (const name of path) {
    const next = childOf(node, name);
    if (!next) break;
    node = next;
  }
  return node.offset;
}

function present<Values extends object>(values: Values): { [Key in keyof Values]: NonNullable<Values[Key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Values]: NonNullable<Values[Key]> };
}

/** Checks a policy as an administrator wrote it, before any browser sees it. */
import type { Comparison } from '../faq/team';
import { showText } from '../values/plain-text';
import { collectProblems } from '../values/problem';
import { readRecord } from '../values/read';
import { checkKeys, type KeyCheck } from './check/check-keys';
import { checkInstall } from './check/install-settings';
import type { JsonFault } from './check/json-scanner';
import { childOf, type JsonTree, parseJson } from './check/json-tree';
import { locateSettings, type PolicyShape } from './check/locate-settings';
import type { CheckProblem, CheckProblemParams } from './check/problem';
import { positionsIn, type TextPosition } from './check/text-position';
import type { EffectiveSettings } from './settings';

export { type CheckProblem, describeCheckProblem } from './check/problem';

/** What a policy's text holds, and what is wrong with it. */
export interface PolicyCheck {
  /** Absent where the text is not JSON, or not an object. */
  readonly shape?: PolicyShape;
  /** The extension id the settings are written for. */
  readonly id?: string;
  /** Where in the text the settings stand: `["3rdparty"].extensions.abc`. */
  readonly base: string;
  readonly keys: readonly KeyCheck[];
  /** What concerns no key listed: syntax, shape, installation. Paths begin at the root of the text. */
  readonly problems: readonly CheckProblem[];
  /** What would be in force in a browser of that shape with this policy and no choice of the user. */
  readonly settings?: EffectiveSettings;
}

/** What the text is checked against. */
export interface CheckOptions extends Comparison {
  /** The ids this extension has in the browsers it is meant for; without them any id will do. */
  readonly ids?: readonly string[];
}

/** @param text JSON in one of the shapes of `PolicyShape`. Never throws. */
export function checkPolicy(text: string, { ids = [], ...against }: CheckOptions = {}): PolicyCheck {
  const json = parseJson(text);
  const at = positionsIn(text);
  if (!json.ok) {
    const problem = syntaxProblem(json.fault, text.slice(json.offset, json.offset + longestFound));
    return { base: '', keys: [], problems: [{ ...problem, ...at(json.offset) }] };
  }
  const { report, problems } = collectProblems<CheckProblemParams>('');
  const root = readRecord(json.value, { path: '', report, impact: 'setting' });
  const place = placesIn(json.tree, at);
  const located = root && locateSettings(root, ids, report);
  const base = located?.base ?? '';
  const checked =
    located?.settings &&
    checkKeys(located.settings, located.shape, (path) => place(`${base}.${path}`), against);
  if (located) checkInstall(located, ids, report);
  if (root && !checked?.keys.some(({ state }) => state !== 'unknown')) {
    report({ path: base, code: 'no-settings', params: {}, impact: 'nothing' });
  }
  const general = problems().map((problem) => ({ ...problem, ...place(problem.path) }));
  const duplicates = json.duplicates.slice(0, mostDuplicates).map(({ key, offset }): CheckProblem => {
    const params = { key: showText(key) };
    return { path: '', code: 'duplicate-key', params, impact: 'nothing', ...at(offset) };
  });
  return {
    base,
    keys: checked?.keys ?? [],
    problems: [...general, ...duplicates, ...(checked?.problems ?? [])],
    ...(located && { shape: located.shape }),
    ...(located?.id !== undefined && { id: located.id }),
    ...(checked && { settings: checked.settings }),
  };
}

const longestFound = 12;
const mostDuplicates = 100;

function syntaxProblem(fault: JsonFault, rest: string): CheckProblem {
  const [found = ''] = rest.split(/\s/);
  return { path: '', code: 'json-syntax', params: { fault, found: showText(found) }, impact: 'nothing' };
}

const pathPart = /([A-Za-z_$][\w$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** Finds the place of a path, or of the nearest thing around it that the text has. */
function placesIn(tree: JsonTree, at: (offset: number) => TextPosition): (path: string) => TextPosition {
  return (path) => {
    let node = tree;
    for (const [, name, index, quoted] of path.matchAll(pathPart)) {
      const next = childOf(node, name ?? index ?? String(JSON.parse(quoted ?? '""')));
      if (!next) break;
      node = next;
    }
    return at(node.offset);
  };
}

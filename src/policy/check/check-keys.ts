/** Checks every key of the settings an administrator wrote. */
import type { Comparison } from '../../faq/team';
import { type DataRecord, pathTo } from '../../values/value';
import { managedSchema } from '../managed-schema';
import { isSettingKey, userMayChange } from '../schema';
import { type EffectiveSettings, effectiveSettings, mostUnknownKeys } from '../settings';
import { firstViolation } from './chromium-drops';
import type { PolicyShape } from './locate-settings';
import type { CheckProblem } from './problem';

/** `partly`: some of its items are left out. `ignored`: the browser or the extension does not use it. */
type KeyState = 'good' | 'partly' | 'ignored' | 'unknown';

/** What becomes of one key. */
export interface KeyCheck {
  readonly key: string;
  readonly state: KeyState;
  /** True where the user cannot change it. */
  readonly locked: boolean;
  readonly line: number;
  /** Their paths begin with the key: `teamEntries[3].rules[0].product`. */
  readonly problems: readonly CheckProblem[];
}

/** What becomes of all of them. */
export interface CheckedKeys {
  /** In the order of the text; of unknown ones the first 100. */
  readonly keys: readonly KeyCheck[];
  /** What is wrong with keys not listed. */
  readonly problems: readonly CheckProblem[];
  readonly settings: EffectiveSettings;
}

type Placed = (path: string) => { readonly line: number; readonly column: number };
type KeyProblem = CheckProblem & { readonly key: string };

/** @param placed gives the place in the text of a path that begins with a key. */
export function checkKeys(
  settings: DataRecord,
  shape: PolicyShape,
  placed: Placed,
  against: Comparison = {},
): CheckedKeys {
  const written = effectiveSettings({ ...against, policy: settings, user: undefined });
  const drops = chromiumDrops(settings, shape);
  const found: readonly KeyProblem[] = [...written.errors, ...drops].map((problem) => ({
    ...problem,
    ...placed(problem.path),
  }));
  const dropped = drops.filter(({ impact }) => impact === 'setting').map(({ key }) => key);
  const arriving = effectiveSettings({ policy: without(settings, dropped), user: undefined });
  const byKey = grouped(found);
  const keys = listedKeys(settings).map((key): KeyCheck => {
    const path = pathTo('', key);
    const problems = byKey.get(path) ?? [];
    const locked = isSettingKey(key) && arriving.locked[key];
    return { key, state: stateOf(problems), locked, line: placed(path).line, problems };
  });
  const listed = new Set(keys.flatMap(({ problems }) => problems));
  return { keys, problems: found.filter((problem) => !listed.has(problem)), settings: arriving };
}

/** In bare values nobody knows the browser; there it is pointed out only. */
function chromiumDrops(settings: DataRecord, shape: PolicyShape): readonly KeyProblem[] {
  if (shape === 'firefox' || shape === 'native-manifest') return [];
  const impact = shape === 'chromium' ? 'setting' : 'nothing';
  return Object.entries(managedSchema().properties ?? {}).flatMap(([key, node]): KeyProblem[] => {
    const value = settings[key];
    const params = value === undefined ? undefined : firstViolation(value, node, key);
    return params ? [{ path: params.path, code: 'chromium-drops', params, impact, key }] : [];
  });
}

function without(settings: DataRecord, dropped: readonly string[]): DataRecord {
  const kept = Object.keys(settings).filter((key) => !dropped.includes(key));
  return Object.fromEntries(kept.map((key) => [key, settings[key]]));
}

function grouped(problems: readonly KeyProblem[]): ReadonlyMap<string, readonly KeyProblem[]> {
  const byKey = new Map<string, KeyProblem[]>();
  for (const problem of problems) {
    const own = byKey.get(problem.key);
    if (own) own.push(problem);
    else byKey.set(problem.key, [problem]);
  }
  return byKey;
}

/** All of ours, and of the others as many as anybody will read. */
function listedKeys(settings: DataRecord): readonly string[] {
  let unknown = 0;
  return Object.keys(settings).filter((key) => {
    if (isSettingKey(key) || key === userMayChange.key) return true;
    unknown += 1;
    return unknown <= mostUnknownKeys;
  });
}

function stateOf(problems: readonly CheckProblem[]): KeyState {
  if (problems.some(({ code }) => code === 'unknown-key')) return 'unknown';
  if (problems.some(({ impact }) => impact === 'setting')) return 'ignored';
  return problems.some(({ impact }) => impact !== 'nothing') ? 'partly' : 'good';
}

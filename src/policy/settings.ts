/** Which value of each setting is in force: policy over user over default, key by key. */
import { showText } from '../faq/team/plain-text';
import { collectProblems } from '../faq/team/problem';
import { asRecord, kindOf, ownKeys, ownValue, pathTo } from '../faq/team/read-value';
import { guess, type Vocabulary } from '../faq/team/rules';
import type { SettingProblem, SettingProblemParams } from './problem';
import {
  declarations,
  defaultSettings,
  isSettingKey,
  type SettingKey,
  type Settings,
  settingKeys,
  userMayChange,
} from './schema';
import { storedVersion, versionKey, versionOf } from './stored-settings';

type Origin = 'policy' | 'user' | 'default';

/** `describeProblem` gives its words. `key` is the top-level key as paths write it, also where it is none of ours. */
type SettingError = SettingProblem & { readonly key: string; readonly source: 'policy' | 'user' };

export interface EffectiveSettings {
  readonly values: Settings;
  readonly origin: Readonly<Record<SettingKey, Origin>>;
  /** True where the user cannot change the value because a policy says so. */
  readonly locked: Readonly<Record<SettingKey, boolean>>;
  readonly errors: readonly SettingError[];
}

export interface SettingSources {
  /** What `storage.managed` gave; `undefined` or null where there is no policy. */
  readonly policy: unknown;
  /** What `storage.local` holds, see `stored-settings.ts`; `undefined` or null where nothing was saved. */
  readonly user: unknown;
  /** The tasks and regions of this build, to point out team rules that can never apply. */
  readonly vocabulary?: Vocabulary;
}

/**
 * Takes whatever two sources hold and gives a usable value for every key. A value that cannot be used counts as
 * not set, so that the next source decides; each is reported. Never throws, never runs a getter.
 */
export function effectiveSettings({ policy, user, vocabulary }: SettingSources): EffectiveSettings {
  const fromPolicy = readSource('policy', policy, vocabulary);
  const fromUser = readSource('user', user, vocabulary);
  const values: Record<string, unknown> = {};
  const origin: Record<string, Origin> = {};
  const locked: Record<string, boolean> = {};
  for (const key of settingKeys) {
    locked[key] = fromPolicy.values.has(key) && !fromPolicy.changeable.includes(key);
    const order = locked[key] ? [fromPolicy] : [fromUser, fromPolicy];
    const chosen = order.find((source) => source.values.has(key));
    values[key] = chosen ? chosen.values.get(key) : defaultSettings[key];
    origin[key] = chosen?.name ?? 'default';
  }
  return {
    values: values as unknown as Settings,
    origin: origin as Record<SettingKey, Origin>,
    locked: locked as Record<SettingKey, boolean>,
    errors: [...fromPolicy.errors, ...fromUser.errors],
  };
}

interface Source {
  readonly name: 'policy' | 'user';
  readonly values: ReadonlyMap<SettingKey, unknown>;
  readonly changeable: readonly SettingKey[];
  readonly errors: readonly SettingError[];
}

function readSource(name: Source['name'], value: unknown, vocabulary: Vocabulary | undefined): Source {
  const values = new Map<SettingKey, unknown>();
  const errors: SettingError[] = [];
  const none: Source = { name, values, changeable: [], errors };
  if (value === undefined || value === null) return none;
  const record = asRecord(value);
  if (!record) {
    const params = { expected: 'object', found: kindOf(value) } as const;
    errors.push({ path: '', code: 'wrong-type', params, lost: 'setting', key: '', source: name });
    return none;
  }
  for (const key of settingKeys) {
    const found = ownValue(record, key);
    if (found === undefined) continue;
    const { report, problems } = collectProblems<SettingProblemParams>(key);
    if (name === 'user' && !declarations[key].lockable) report(key, 'policy-only', { key }, 'setting');
    else {
      const usable = declarations[key].type.read(found, key, report, vocabulary);
      if (usable !== undefined) values.set(key, usable);
    }
    for (const problem of problems()) errors.push({ ...problem, key, source: name });
  }
  const changeable = name === 'policy' ? readChangeable(record, errors) : [];
  errors.push(...reportStrangers(name, record));
  return { name, values, changeable, errors };
}

/** A list that cannot be read leaves everything locked: the stricter reading of what was meant. */
function readChangeable(record: object, errors: SettingError[]): readonly SettingKey[] {
  const { key, type } = userMayChange;
  const found = ownValue(record, key);
  if (found === undefined) return [];
  const { report, problems } = collectProblems<SettingProblemParams>(key);
  const keys = type.read(found, key, report) ?? [];
  for (const problem of problems()) errors.push({ ...problem, key, source: 'policy' });
  return keys;
}

/** What nobody asked for. Of data a newer version saved, the version is all there is to say. */
function reportStrangers(source: Source['name'], record: object): readonly SettingError[] {
  const own = source === 'policy' ? userMayChange.key : versionKey;
  const version = source === 'user' ? versionOf(record) : storedVersion;
  const { report, problems } = collectProblems<SettingProblemParams>('');
  if (version > storedVersion) {
    report(versionKey, 'newer-version', { found: version, known: storedVersion }, 'nothing');
  } else {
    const strangers = ownKeys(record).filter((key) => !isSettingKey(key) && key !== own);
    const known = [...settingKeys, userMayChange.key];
    for (const key of strangers.slice(0, mostStrangers)) {
      report(pathTo('', key), 'unknown-key', guess({ key: showText(key) }, key, known), 'setting');
    }
    const more = strangers.length - mostStrangers;
    if (more > 0) report('', 'more-problems', { count: more }, 'nothing');
  }
  return problems().map((problem) => ({ ...problem, key: problem.path, source }));
}

const mostStrangers = 100;

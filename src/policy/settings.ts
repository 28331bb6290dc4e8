/** Which value of each setting is in force: policy over user over default, key by key. */
import type { Comparison } from '../faq/team';
import { withNearest } from '../values/nearest';
import { showText } from '../values/plain-text';
import { collectProblems } from '../values/problem';
import { readRecord, reportUnknownKeys, wrongType } from '../values/read';
import type { DataRecord } from '../values/value';
import type { SettingProblem, SettingProblemParams } from './problem';
import {
  declarations,
  defaultSettings,
  type SettingKey,
  type Settings,
  settingKeys,
  userMayChange,
} from './schema';
import type { SettingContext } from './setting-type';
import { storedVersion, versionKey, versionOf } from './stored-settings';

/** More keys that nobody knows are counted, not listed. */
export const mostUnknownKeys = 100;

type Origin = 'policy' | 'user' | 'default';

/** `describeProblem` gives its words. `key` is the top-level key as paths write it, also where it is none of ours. */
type SettingError = SettingProblem & { readonly key: string; readonly source: 'policy' | 'user' };

/** The settings in force, and why. */
export interface EffectiveSettings {
  readonly values: Settings;
  readonly origin: Readonly<Record<SettingKey, Origin>>;
  /** True where the user cannot change the value because a policy says so. */
  readonly locked: Readonly<Record<SettingKey, boolean>>;
  readonly errors: readonly SettingError[];
}

/** Where settings come from. */
export interface SettingSources extends Comparison {
  /** What `storage.managed` gave; `undefined` or null where there is no policy. */
  readonly policy: unknown;
  /** What `storage.local` holds, see `stored-settings.ts`; `undefined` or null where nothing was saved. */
  readonly user: unknown;
}

/**
 * Takes whatever two sources hold and gives a usable value for every key. A value that cannot be used counts as
 * not set, so that the next source decides; each is reported. Never throws.
 */
export function effectiveSettings({ policy, user, ...against }: SettingSources): EffectiveSettings {
  return combineSources(readSource('policy', policy, against), readSource('user', user, against));
}

/** What two sources amount to, for whoever keeps them: each is then read again only where it changed. */
export function combineSources(fromPolicy: SettingSource, fromUser: SettingSource): EffectiveSettings {
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

/** The usable values of one source, and what is wrong with the rest. */
export interface SettingSource {
  readonly name: 'policy' | 'user';
  readonly values: ReadonlyMap<SettingKey, unknown>;
  readonly changeable: readonly SettingKey[];
  readonly errors: readonly SettingError[];
}

/** Takes whatever a source holds; `undefined` or null where it holds nothing. Never throws. */
export function readSource(name: SettingSource['name'], value: unknown, against: Comparison): SettingSource {
  const errors: SettingError[] = [];
  /** Each key has its own limit of problems, so that one broken key hides nothing about another. */
  const reading = <Value>(key: string, read: (context: SettingContext) => Value): Value => {
    const { report, problems } = collectProblems<SettingProblemParams>(key);
    const found = read({ path: key, report, impact: 'setting' });
    for (const problem of problems()) errors.push({ ...problem, key: key || problem.path, source: name });
    return found;
  };
  const values = new Map<SettingKey, unknown>();
  const record = reading('', (context) => readRecord(value ?? {}, context));
  if (!record) return { name, values, changeable: [], errors };
  for (const key of settingKeys) {
    const usable = reading(key, (context) => readSetting(name, key, record[key], context, against));
    if (usable !== undefined) values.set(key, usable);
  }
  const changeable = reading(userMayChange.key, (context) => readChangeable(name, record, context));
  reading('', (context) => reportUnknown(name, record, context));
  return { name, values, changeable, errors };
}

function readSetting(
  source: SettingSource['name'],
  key: SettingKey,
  written: unknown,
  context: SettingContext,
  against: Comparison,
): unknown {
  if (written === undefined) return undefined;
  const { type, lockable } = declarations[key];
  if (source === 'policy' || lockable) return type.read(written, context, against);
  const { path, report, impact } = context;
  report({ path, code: 'policy-only', params: { key }, impact });
  return undefined;
}

/** Only a policy has it. A list that cannot be read leaves everything locked: the stricter reading of what was meant. */
function readChangeable(
  source: SettingSource['name'],
  record: DataRecord,
  context: SettingContext,
): readonly SettingKey[] {
  const written = record[userMayChange.key];
  if (source === 'user' || written === undefined) return [];
  return userMayChange.type.read(written, context) ?? [];
}

/** What nobody asked for. Of data a newer version saved, the version is all there is to say. */
function reportUnknown(source: SettingSource['name'], record: DataRecord, context: SettingContext): void {
  const version = source === 'user' ? versionOf(record) : storedVersion;
  const written = record[versionKey];
  if (source === 'user' && written !== undefined && typeof written !== 'number') {
    wrongType(written, 'number', { path: versionKey, report: context.report, impact: 'nothing' });
  }
  if (version > storedVersion) {
    const params = { found: version, known: storedVersion };
    context.report({ path: versionKey, code: 'newer-version', params, impact: 'nothing' });
    return;
  }
  const known = [...settingKeys, source === 'policy' ? userMayChange.key : versionKey];
  reportUnknownKeys(record, known, mostUnknownKeys, context, (key, path) => {
    const params = withNearest({ key: showText(key) }, key, [...settingKeys, userMayChange.key]);
    context.report({ path, code: 'unknown-key', params, impact: 'setting' });
  });
}

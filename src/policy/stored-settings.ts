/**
 * The user's settings as they are saved: `{ version: 1, language: 'zh-CN', … }`, only what the user chose.
 * `effectiveSettings` reads it; here it is changed. A build that meets data of a newer one (after a roll-back)
 * keeps everything it does not understand.
 */
import { asRecord, type DataRecord } from '../values/value';
import type { Settings } from './schema';

/** The format this build saves. */
export const storedVersion = 1;
/** The key beside the settings that tells the format. */
export const versionKey = 'version';

/** `undefined` takes the user's choice away, so that the policy's or the built-in value holds again. */
export type SettingChanges = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

/** What to save, given what was saved before. */
export function changeStored(before: unknown, changes: SettingChanges): DataRecord {
  const saved = asRecord(before) ?? {};
  const kept = Object.entries({ ...saved, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...kept, [versionKey, versionOf(saved)]]);
}

/** The format the data was saved in; data without a usable version is taken for ours. */
export function versionOf(saved: DataRecord): number {
  const version = saved[versionKey];
  return Number.isInteger(version) ? Math.max(Number(version), storedVersion) : storedVersion;
}

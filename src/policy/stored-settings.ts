/**
 * The user's settings as they are saved: `{ version: 1, language: 'zh-CN', … }`, only what the user chose.
 * `effectiveSettings` reads it; here it is changed. A build that meets data of a newer one (after a roll-back)
 * keeps everything it does not understand.
 */
import { asRecord, ownKeys, ownValue, unreadable } from '../faq/team/read-value';
import type { Settings } from './schema';

export const storedVersion = 1;
export const versionKey = 'version';

/** `undefined` takes the user's choice away, so that the policy's or the built-in value holds again. */
export type SettingChanges = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

/** What to save, given what was saved before. */
export function changeStored(before: unknown, changes: SettingChanges): Readonly<Record<string, unknown>> {
  const saved = asRecord(before);
  const kept = saved
    ? ownKeys(saved).flatMap((key): [string, unknown][] => {
        const value = ownValue(saved, key);
        return value === unreadable ? [] : [[key, value]];
      })
    : [];
  const next = new Map<string, unknown>(kept);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  next.set(versionKey, saved ? versionOf(saved) : storedVersion);
  return Object.fromEntries(next);
}

/** The format the data was saved in; data without a usable version is taken for ours. */
export function versionOf(saved: object): number {
  const version = ownValue(saved, versionKey);
  return typeof version === 'number' && Number.isInteger(version) && version > storedVersion
    ? version
    : storedVersion;
}

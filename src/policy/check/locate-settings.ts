/** Finds this extension's settings in a policy as Chromium, Firefox or nobody in particular writes it. */
import { showText } from '../../values/plain-text';
import { asRecord, type DataRecord, pathTo } from '../../values/value';
import { isSettingKey, userMayChange } from '../schema';
import type { CheckReport } from './problem';

/**
 * `chromium`: `3rdparty.extensions.<id>`. `firefox`: `policies.3rdparty.Extensions.<id>`.
 * `native-manifest`: Firefox's `{name, type: "storage", data}`. `values`: the keys by themselves.
 */
export type PolicyShape = 'chromium' | 'firefox' | 'native-manifest' | 'values';

/** What was found of this extension. */
export interface Located {
  readonly shape: PolicyShape;
  /** The settings object; absent where the policy has none for this extension. */
  readonly settings?: DataRecord;
  /** Where the settings stand: `["3rdparty"].extensions.abc`; empty for bare values. */
  readonly base: string;
  readonly id?: string;
  /** The browser's `ExtensionSettings` beside it, and where that stands. */
  readonly install?: { readonly value: unknown; readonly path: string };
}

/**
 * Takes a policy as parsed JSON and the ids this extension may have (none: any will do).
 * Gives where its settings stand; names in the wrong case and other ids are reported, and read all the same.
 */
export function locateSettings(root: DataRecord, ids: readonly string[], report: CheckReport): Located {
  const policies = childOf(root, 'policies', '', report);
  const holder = asRecord(policies?.value) ?? root;
  const top = policies?.path ?? '';
  const browser = policies ? 'firefox' : 'chromium';
  const install = childOf(holder, 'ExtensionSettings', top, report);
  const beside = install && { install };
  const thirdParty = childOf(holder, '3rdparty', top, report);
  if (thirdParty) {
    const name = browser === 'firefox' ? 'Extensions' : 'extensions';
    const list = childOf(asRecord(thirdParty.value) ?? {}, name, thirdParty.path, report);
    const found = list && chooseExtension(list, ids, report);
    return { shape: browser, base: list?.path ?? thirdParty.path, ...found, ...beside };
  }
  if (policies || install) return { shape: browser, base: top, ...beside };
  if (root.type === 'storage') return nativeManifest(root, ids, report);
  return { shape: 'values', settings: root, base: '' };
}

interface Child {
  readonly value: unknown;
  readonly path: string;
}

/** A child by name; one that differs in case only is reported, because browsers pass it over, and checked all the same. */
function childOf(holder: DataRecord, name: string, base: string, report: CheckReport): Child | undefined {
  const keys = Object.keys(holder);
  const key = keys.find((known) => known === name) ?? keys.find((known) => sameLetters(known, name));
  if (key === undefined) return undefined;
  const path = pathTo(base, key);
  if (key !== name) {
    const params = { name: showText(key), expected: name };
    report({ path, code: 'wrong-name', params, impact: 'nothing' });
  }
  return { value: holder[key], path };
}

function sameLetters(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase();
}

/** The extension with this id, or else the only one there is, or the only one whose keys look like ours. */
function chooseExtension(
  list: Child,
  ids: readonly string[],
  report: CheckReport,
): Pick<Located, 'settings' | 'base' | 'id'> | undefined {
  const holder = asRecord(list.value);
  if (!holder) return undefined;
  const keys = Object.keys(holder);
  const candidates = keys.length === 1 ? keys : keys.filter((key) => hasOurKeys(holder[key]));
  const id = keys.find((key) => ids.includes(key)) ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (id === undefined) return undefined;
  const base = pathTo(list.path, id);
  reportOtherId(id, ids, base, report);
  const settings = asRecord(holder[id]);
  return { base, id, ...(settings && { settings }) };
}

function hasOurKeys(value: unknown): boolean {
  const record = asRecord(value);
  return (
    record !== undefined && Object.keys(record).some((key) => isSettingKey(key) || key === userMayChange.key)
  );
}

function nativeManifest(root: DataRecord, ids: readonly string[], report: CheckReport): Located {
  const name = root.name;
  const settings = asRecord(root.data);
  if (typeof name === 'string') reportOtherId(name, ids, 'name', report);
  return {
    shape: 'native-manifest',
    base: 'data',
    ...(settings && { settings }),
    ...(typeof name === 'string' && { id: name }),
  };
}

function reportOtherId(found: string, ids: readonly string[], path: string, report: CheckReport): void {
  if (ids.length === 0 || ids.includes(found)) return;
  const params = { found: showText(found), expected: ids.join(', ') };
  report({ path, code: 'other-id', params, impact: 'nothing' });
}

/** What a file of the kit wants to have in a policy: the members that are ours. */

import { showText } from '../../values/plain-text';
import { asRecord, type DataRecord } from '../../values/value';
import { certificateFile } from '../targets/certificates';
import { readJson } from './edit-json';

/** A member by its path from the browser's policies on; of a list the items that must be in it. */
export interface Member {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly isItem?: boolean;
}

/** Policies that are one value for many, and how deep in them a member of ours stands. */
const shared: Readonly<Record<string, number>> = {
  ExtensionSettings: 1,
  '3rdparty': 2,
  Preferences: 1,
  Certificates: 1,
  CACertificates: 0,
};

/**
 * @param text a JSON file that the kit built: a whole policy, Firefox's `policies.json`, or the value of
 * `ExtensionSettings`.
 * @throws {Error} where it is none.
 */
export function readAddition(text: string): readonly Member[] {
  readJson(text);
  const root = JSON.parse(text.replace(/^\uFEFF/, '')) as DataRecord;
  const policies = asRecord(root.policies) ?? root;
  const names = Object.keys(policies);
  const unknown = names.find((name) => !(name in shared));
  if (names.length > 0 && unknown === undefined) return names.flatMap((name) => membersOf(name, policies));
  if (names.length > 0 && names.every(isExtensionId))
    return names.map((id) => ({ path: ['ExtensionSettings', id], value: policies[id] }));
  throw new Error(
    `It holds “${showText(unknown ?? '')}”, which no file of the kit has: name one that kit build wrote.`,
  );
}

/** False for what bears an id or a file name of ours; somebody else may have wanted the others before us, or want them too. */
export function isShared({ path: [policy = ''], value }: Member): boolean {
  return policy !== 'ExtensionSettings' && policy !== '3rdparty' && value !== certificateFile;
}

/** What `ExtensionSettings` may have for a key: an id, or what stands for many. */
export function isExtensionId(key: string): boolean {
  return key === '*' || /^[a-p]{32}$/.test(key) || /@|^\{.*\}$|^update_url:/.test(key);
}

function membersOf(name: string, policies: DataRecord): readonly Member[] {
  let found: readonly Member[] = [{ path: [name], value: policies[name] }];
  for (let depth = 0; depth < (shared[name] ?? 0); depth += 1)
    found = found.flatMap(({ path, value }) =>
      Object.entries(asRecord(value) ?? {}).map(([key, inner]) => ({ path: [...path, key], value: inner })),
    );
  return found.flatMap(({ path, value }) =>
    Array.isArray(value) ? value.map((item) => ({ path, value: item, isItem: true })) : [{ path, value }],
  );
}

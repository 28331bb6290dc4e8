import { asRecord } from '../../values/value';
import { isExtensionId, isShared, type Member } from './addition';
import { memberAt, readJson, removeMember, setMember } from './edit-json';
import { applyEdit, type Change } from './text-edit';

/** A text with our members in it, or without them, and what became of each. */
export interface Merged {
  readonly text: string;
  readonly changes: readonly Change[];
  /** What this text has no place for, because it is the value of one policy alone. */
  readonly left: readonly Member[];
}

/** `remove` leaves what somebody else may need too; `remove-shared` takes it as well, where it holds what we wrote. */
export type Action = 'add' | 'remove' | 'remove-shared';

/**
 * @param text JSON: a policy file of Chromium, Firefox's `policies.json`, or the value of `ExtensionSettings` alone.
 * @throws {MergeError} where it cannot be read, or something on the way is no object.
 */
export function mergeJson(text: string, members: readonly Member[], action: Action): Merged {
  const base = baseOf(text);
  const isValue = base === undefined;
  const left = isValue ? members.filter(({ path }) => path[0] !== 'ExtensionSettings') : [];
  const changes: Change[] = [];
  let merged = text;
  for (const member of members.filter((one) => !left.includes(one))) {
    const path = isValue ? member.path.slice(1) : [...base, ...member.path];
    const before = merged;
    const had = memberAt(readJson(before), path) !== undefined;
    const holdsOurs = had && change(before, { ...member, path }, 'add') === before;
    if (action !== 'add' && isShared(member) && !(holdsOurs && action === 'remove-shared')) {
      changes.push({ path, what: holdsOurs ? 'stays' : 'unchanged' });
      continue;
    }
    merged = change(merged, { ...member, path }, action);
    const what = action === 'add' ? (had ? 'replaced' : 'added') : 'removed';
    changes.push({ path, what: merged === before ? 'unchanged' : what });
  }
  return { text: merged, changes, left };
}

/** Where the policies stand in a text; absent where it is the value of `ExtensionSettings`. */
function baseOf(text: string): readonly string[] | undefined {
  readJson(text);
  const root = asRecord(JSON.parse(text.replace(/^\uFEFF/, ''))) ?? {};
  if ('policies' in root) return ['policies'];
  return 'ExtensionSettings' in root || !Object.keys(root).every(isExtensionId) ? [] : undefined;
}

function change(text: string, { path, value, isItem }: Member, action: Action): string {
  if (!isItem)
    return applyEdit(text, action === 'add' ? setMember(text, path, value) : removeMember(text, path));
  const found = memberAt(readJson(text), path)?.children?.[1];
  const list: unknown = found && JSON.parse(text.slice(found.offset, found.offset + found.length));
  const items = Array.isArray(list) ? list : [];
  const others = items.filter((item) => item !== value);
  if (action === 'add')
    return others.length < items.length ? text : applyEdit(text, setMember(text, path, [...items, value]));
  if (others.length === items.length) return text;
  return applyEdit(text, others.length ? setMember(text, path, others) : removeMember(text, path));
}

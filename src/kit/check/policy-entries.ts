/** The entries of a policy that an organization has, in whatever shape it was saved. */
import { parseTeamEntries } from '../../faq/team';
import { childOf, type JsonTree, parseJson } from '../../policy/check/json-tree';
import { positionsIn } from '../../policy/check/text-position';
import { asRecord } from '../../values/value';
import { libraryLimits } from '../limits';
import type { PlacedEntry } from './placed-entry';

/** A list of entries, and where in the text each stands. */
interface FoundList {
  readonly items: readonly unknown[];
  readonly offsetOf: (item: number) => number;
}

/**
 * @param file named in what is said of its entries.
 * @param text JSON: a policy of Chromium or Firefox, what `chrome://policy` exports, a ChromeOS policy, or the list alone.
 * Lists may also stand as a text of JSON, as the registry has them.
 * @returns the entries that can be used, of all lists called `teamEntries` that stand anywhere in it.
 * @throws {Error} with the line, where it is no JSON; or where it has no such list.
 */
export function policyEntries(file: string, text: string): readonly PlacedEntry[] {
  const json = parseJson(text);
  const at = positionsIn(text);
  if (!json.ok) throw new Error(`${file}:${at(json.offset).line} is no JSON, or broken there.`);
  const lists = Array.isArray(json.value)
    ? listsOf(json.value, json.tree)
    : [...listsWithin(json.value, json.tree)];
  if (lists.length === 0)
    throw new Error(
      `${file} has no “teamEntries”: name a policy with entries, such as what chrome://policy exports.`,
    );
  return lists.flatMap(({ items, offsetOf }) =>
    items.flatMap((item, place): readonly PlacedEntry[] => {
      const [entry] = parseTeamEntries([item], { limits: libraryLimits }).entries;
      return entry ? [{ entry, file, line: at(offsetOf(place)).line }] : [];
    }),
  );
}

function* listsWithin(value: unknown, tree: JsonTree): Generator<FoundList> {
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries())
      yield* listsWithin(item, childOf(tree, String(place)) ?? tree);
    return;
  }
  for (const [key, inner] of Object.entries(asRecord(value) ?? {})) {
    const below = childOf(tree, key) ?? tree;
    if (key === 'teamEntries') yield* listsOf(inner, below);
    else yield* listsWithin(inner, below);
  }
}

/** @param value the list, its JSON, or what an export tells of it: `{ "value": [ … ] }`, `{ "Value": [ … ] }`. */
function listsOf(value: unknown, tree: JsonTree): readonly FoundList[] {
  if (Array.isArray(value))
    return [{ items: value, offsetOf: (item) => (childOf(tree, String(item)) ?? tree).offset }];
  if (typeof value === 'string') {
    const json = parseJson(value);
    return json.ok && Array.isArray(json.value) ? [{ items: json.value, offsetOf: () => tree.offset }] : [];
  }
  const told = asRecord(value) ?? {};
  return ['value', 'Value'].flatMap((key) =>
    key in told ? listsOf(told[key], childOf(tree, key) ?? tree) : [],
  );
}

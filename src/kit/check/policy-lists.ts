/** The lists called `teamEntries` in a policy, in whatever form it was saved. */

import { childOf, type JsonTree, parseJson } from '../../policy/check/json-tree';
import { asRecord } from '../../values/value';
import { MergeError } from '../merge/merge-error';
import { plistValue, valuesUnder } from '../merge/read-plist';
import { readRegistryText, registryTextPattern } from '../merge/registry-text';
import { readXml } from '../merge/xml-elements';

/** A list of entries, and where in the text each stands, in UTF-16 units. */
export interface FoundList {
  readonly items: readonly unknown[];
  readonly offsetOf: (item: number) => number;
}

const key = 'teamEntries';

/**
 * @param text JSON, a file that regedit exported, or a property list or profile in XML.
 * @throws {MergeError} with the line, where it is none of them.
 */
export function policyLists(text: string): readonly FoundList[] {
  if (/^\uFEFF?(?:Windows Registry Editor|REGEDIT4)/.test(text)) return listsOfRegistry(text);
  return /^\uFEFF?\s*</.test(text) ? listsOfPlist(text) : listsOfJson(text);
}

function listsOfRegistry(text: string): readonly FoundList[] {
  return [...text.matchAll(new RegExp(registryTextPattern(key), 'gm'))].flatMap(
    ({ 1: written = '', 2: kind, index }) => listOfText(readRegistryText(written, kind), index),
  );
}

function listsOfPlist(text: string): readonly FoundList[] {
  return valuesUnder(text, readXml(text), key).flatMap((found) => {
    const value = plistValue(text, found);
    if (typeof value === 'string') return listOfText(value, found.offset);
    const { children, offset } = found;
    return Array.isArray(value)
      ? [{ items: value, offsetOf: (item: number) => children[item]?.offset ?? offset }]
      : [];
  });
}

function listsOfJson(text: string): readonly FoundList[] {
  const json = parseJson(text);
  if (!json.ok) throw new MergeError(text, json.offset, 'this is no JSON, or broken here.');
  return Array.isArray(json.value) ? listsOf(json.value, json.tree) : [...listsWithin(json.value, json.tree)];
}

function* listsWithin(value: unknown, tree: JsonTree): Generator<FoundList> {
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries())
      yield* listsWithin(item, childOf(tree, String(place)) ?? tree);
    return;
  }
  for (const [name, inner] of Object.entries(asRecord(value) ?? {})) {
    const below = childOf(tree, name) ?? tree;
    if (name === key) yield* listsOf(inner, below);
    else yield* listsWithin(inner, below);
  }
}

/** @param value the list, its JSON, or what an export tells of it: `{ "value": [ … ] }`, `{ "Value": [ … ] }`. */
function listsOf(value: unknown, tree: JsonTree): readonly FoundList[] {
  if (Array.isArray(value))
    return [{ items: value, offsetOf: (item) => (childOf(tree, String(item)) ?? tree).offset }];
  if (typeof value === 'string') return listOfText(value, tree.offset);
  const told = asRecord(value) ?? {};
  return ['value', 'Value'].flatMap((name) =>
    name in told ? listsOf(told[name], childOf(tree, name) ?? tree) : [],
  );
}

/** A list that stands as the text of its JSON has one place for all of it. */
function listOfText(text: string, offset: number): readonly FoundList[] {
  const json = parseJson(text);
  return json.ok && Array.isArray(json.value) ? [{ items: json.value, offsetOf: () => offset }] : [];
}

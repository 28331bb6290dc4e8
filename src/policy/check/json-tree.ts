/**
 * Strict JSON with positions. Browsers word and place the errors of `JSON.parse` differently, and none tells
 * where a value stood; an administrator needs the line.
 */
import { JsonError, type JsonFault, JsonScanner } from './json-scanner';

/** Where a value stands, and where its parts do. */
export interface JsonTree {
  /** UTF-16 offset of its first character. */
  readonly offset: number;
  /** An object's members by name, a list's items in order. */
  readonly parts: ReadonlyMap<string, JsonTree> | readonly JsonTree[];
}

/** A member or an item: `childOf(tree, 'teamEntries')`, `childOf(tree, '3')`. */
export function childOf({ parts }: JsonTree, name: string): JsonTree | undefined {
  return parts instanceof Map ? parts.get(name) : (parts as readonly JsonTree[])[Number(name)];
}

/** A key that stood in the same object before; of both, browsers use the later one. */
interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
}

/** `value` is what `JSON.parse` gives; `offset` counts UTF-16 units. */
export type JsonResult =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly tree: JsonTree;
      readonly duplicates: readonly DuplicateKey[];
    }
  | { readonly ok: false; readonly fault: JsonFault; readonly offset: number };

/** Levels; deeper than any policy, and shallow enough for the stack whatever the text. */
const deepest = 100;

/** Reads one JSON value. A byte order mark before it is passed over, as browsers do. Never throws. */
export function parseJson(text: string): JsonResult {
  const duplicates: DuplicateKey[] = [];
  try {
    const tree = readDocument(new JsonScanner(text), duplicates);
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')), tree, duplicates };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { ok: false, fault: error.fault, offset: error.offset };
  }
}

function readDocument(scanner: JsonScanner, duplicates: DuplicateKey[]): JsonTree {
  scanner.skip();
  const tree = readValue(0);
  scanner.skip();
  if (scanner.peek() !== '') scanner.unexpected('after-end');
  return tree;

  function readValue(depth: number): JsonTree {
    const { offset } = scanner;
    if (depth > deepest) scanner.fail('depth');
    if (scanner.passes('{')) return { offset, parts: readMembers(depth + 1) };
    if (scanner.passes('[')) return { offset, parts: readItems(depth + 1) };
    if (scanner.peek() === '"') scanner.string();
    else scanner.scalar();
    return { offset, parts: [] };
  }

  function readMembers(depth: number): ReadonlyMap<string, JsonTree> {
    const members = new Map<string, JsonTree>();
    readParts('}', () => {
      const { offset } = scanner;
      if (scanner.peek() !== '"') scanner.unexpected('key');
      const key = scanner.string();
      if (members.has(key)) duplicates.push({ key, offset });
      scanner.skip();
      if (!scanner.passes(':')) scanner.unexpected('colon');
      scanner.skip();
      members.set(key, readValue(depth));
    });
    return members;
  }

  function readItems(depth: number): readonly JsonTree[] {
    const items: JsonTree[] = [];
    readParts(']', () => {
      items.push(readValue(depth));
    });
    return items;
  }

  /** From after the opening bracket to after the closing one; `readPart` reads what stands between two commas. */
  function readParts(closing: string, readPart: () => void): void {
    scanner.skip();
    if (scanner.passes(closing)) return;
    for (;;) {
      readPart();
      scanner.skip();
      if (scanner.passes(closing)) return;
      const comma = scanner.offset;
      if (!scanner.passes(',')) scanner.unexpected('comma');
      scanner.skip();
      if (scanner.peek() === closing) scanner.fail('trailing-comma', comma);
    }
  }
}

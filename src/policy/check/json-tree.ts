/**
 * Strict JSON with positions. Browsers word and place the errors of `JSON.parse` differently, and none tells
 * where a value stood; an administrator needs the line.
 */

export type JsonFault =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'comment'
  | 'quotes'
  | 'string-end'
  | 'string-character'
  | 'escape'
  | 'number'
  | 'end'
  | 'after-end'
  | 'depth';

/** Where a value stands, and where its parts do. */
export interface JsonTree {
  /** UTF-16 offset of its first character. */
  readonly offset: number;
  /** An object's members by name, a list's items in order. */
  readonly parts: ReadonlyMap<string, JsonTree> | readonly JsonTree[];
}

/** A member or an item: `partOf(tree, 'teamEntries')`, `partOf(tree, '3')`. */
export function partOf({ parts }: JsonTree, name: string): JsonTree | undefined {
  return parts instanceof Map ? parts.get(name) : (parts as readonly JsonTree[])[Number(name)];
}

interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
}

/** `value` is what `JSON.parse` gives. */
export type JsonResult =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly tree: JsonTree;
      readonly duplicates: readonly DuplicateKey[];
    }
  | { readonly ok: false; readonly fault: JsonFault; readonly offset: number };

/** Deeper than any policy; keeps hostile nesting from exhausting the stack. */
const deepest = 100;

class Fault extends Error {
  readonly fault: JsonFault;
  readonly offset: number;

  constructor(fault: JsonFault, offset: number) {
    super(fault);
    this.fault = fault;
    this.offset = offset;
  }
}

/** Reads one JSON value. A byte order mark before it is passed over, as browsers do. Never throws. */
export function parseJson(text: string): JsonResult {
  const scanner = new Scanner(text);
  try {
    const tree = scanner.document();
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return { ok: true, value, tree, duplicates: scanner.duplicates };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault, offset: error.offset };
    return { ok: false, fault: 'value', offset: 0 };
  }
}

const none: readonly JsonTree[] = [];

const blank = /[ \t\n\r]*/y;
const plainCharacters = /[^"\\\u0000-\u001F]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

class Scanner {
  readonly duplicates: DuplicateKey[] = [];
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  document(): JsonTree {
    this.#skip();
    const tree = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) this.#fail(this.#slip('after-end'));
    return tree;
  }

  #value(depth: number): JsonTree {
    const offset = this.#at;
    const next = this.#peek();
    if (depth > deepest) this.#fail('depth');
    if (next === '{') return { offset, parts: this.#object(depth) };
    if (next === '[') return { offset, parts: this.#list(depth) };
    if (next === '"') this.#string();
    else if (/[-\d]/.test(next)) this.#number();
    else if (!this.#take(word)) this.#fail(this.#slip('value'));
    return { offset, parts: none };
  }

  #object(depth: number): ReadonlyMap<string, JsonTree> {
    const parts = new Map<string, JsonTree>();
    this.#each('}', () => {
      const offset = this.#at;
      if (this.#peek() !== '"') this.#fail(this.#slip('key'));
      const key = this.#string();
      if (parts.has(key)) this.duplicates.push({ key, offset });
      this.#skip();
      if (this.#peek() !== ':') this.#fail(this.#slip('colon'));
      this.#at += 1;
      this.#skip();
      parts.set(key, this.#value(depth + 1));
    });
    return parts;
  }

  #list(depth: number): readonly JsonTree[] {
    const parts: JsonTree[] = [];
    this.#each(']', () => {
      parts.push(this.#value(depth + 1));
    });
    return parts;
  }

  /** From the opening bracket to after the closing one; `part` reads what stands between two commas. */
  #each(closing: string, part: () => void): void {
    this.#at += 1;
    this.#skip();
    if (this.#peek() === closing) {
      this.#at += 1;
      return;
    }
    for (;;) {
      part();
      this.#skip();
      const next = this.#peek();
      if (next !== ',' && next !== closing) this.#fail(this.#slip('comma'));
      const comma = this.#at;
      this.#at += 1;
      if (next === closing) return;
      this.#skip();
      if (this.#peek() === closing) throw new Fault('trailing-comma', comma);
    }
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      this.#take(plainCharacters);
      const next = this.#peek();
      if (next === '"') break;
      if (next === '') throw new Fault('string-end', start);
      if (next !== '\\') this.#fail(/[\n\r]/.test(next) ? 'string-end' : 'string-character');
      if (!this.#take(escaped)) this.#fail('escape');
    }
    this.#at += 1;
    return JSON.parse(this.#text.slice(start, this.#at));
  }

  #number(): void {
    if (!this.#take(numeral) || /[\w.+-]/.test(this.#peek())) this.#fail('number');
  }

  /** Names the slip if it is a common one, or else what was expected. */
  #slip(expected: JsonFault): JsonFault {
    const rest = this.#text.slice(this.#at, this.#at + 4);
    if (rest === '') return 'end';
    if (/^(?:\/[/*]|#|<!--)/.test(rest)) return 'comment';
    return /^['`‘’“”„「」＂]/.test(rest) ? 'quotes' : expected;
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  #skip(): void {
    this.#take(blank);
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return false;
    this.#at += found[0].length;
    return true;
  }

  #fail(fault: JsonFault): never {
    throw new Fault(fault, this.#at);
  }
}

/** The tokens of strict JSON (RFC 8259), and the names of slips people make in it. */

/** What is wrong where a text is no JSON; the common slips by name, or else what was expected. */
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

/** Thrown where a text is no JSON; `offset` counts UTF-16 units. */
export class JsonError extends Error {
  readonly fault: JsonFault;
  readonly offset: number;

  constructor(fault: JsonFault, offset: number) {
    super(fault);
    this.fault = fault;
    this.offset = offset;
  }
}

const blank = /[ \t\n\r]*/y;
const plainCharacters = /[^"\\\u0000-\u001F]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

/** Walks over a text, token by token. Its methods throw `JsonError` where they do not find what they are to read. */
export class JsonScanner {
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  get offset(): number {
    return this.#at;
  }

  /** The character that comes next; empty at the end. */
  peek(): string {
    return this.#text.charAt(this.#at);
  }

  /** Over white space. */
  skip(): void {
    this.#take(blank);
  }

  /** Over the single character that comes next, if it is this one. */
  passes(character: string): boolean {
    const found = this.peek() === character;
    if (found) this.#at += 1;
    return found;
  }

  /** @returns what the string holds; its opening quotation mark comes next. */
  string(): string {
    const start = this.#at;
    this.#at += 1;
    while (this.#take(plainCharacters) && this.peek() !== '"') {
      if (this.peek() === '') this.fail('string-end', start);
      if (this.peek() !== '\\') this.fail(/[\n\r]/.test(this.peek()) ? 'string-end' : 'string-character');
      if (!this.#take(escaped)) this.fail('escape');
    }
    this.#at += 1;
    return JSON.parse(this.#text.slice(start, this.#at));
  }

  /** A number, or `true`, `false`, `null`. */
  scalar(): void {
    if (/[-\d]/.test(this.peek())) {
      if (!this.#take(numeral) || /[\w.+-]/.test(this.peek())) this.fail('number');
    } else if (!this.#take(word)) this.unexpected('value');
  }

  /** Names the slip that stands here if it is a common one, or else what was expected. */
  unexpected(expected: JsonFault): never {
    const rest = this.#text.slice(this.#at, this.#at + 4);
    if (rest === '') this.fail('end');
    if (/^(?:\/[/*]|#|<!--)/.test(rest)) this.fail('comment');
    this.fail(/^['`‘’“”„「」＂]/.test(rest) ? 'quotes' : expected);
  }

  fail(fault: JsonFault, offset = this.#at): never {
    throw new JsonError(fault, offset);
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found !== null;
  }
}

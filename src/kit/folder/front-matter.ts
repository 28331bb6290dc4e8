/** The YAML between two lines of three hyphens at the top of a Markdown file. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { pathTo } from '../../values/value';
import { reasonOf } from '../reason';

/** A value of the front matter, every scalar as the text that stands there: `comments: 1.10` is “1.10”. */
export interface FrontValue {
  readonly name: string;
  readonly line: number;
  /** Text, or lists and objects of text. */
  readonly value: unknown;
  /** Where its parts stand: `[0].task`. */
  readonly lines: ReadonlyMap<string, number>;
}

interface FrontFault {
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

export interface FrontMatter {
  readonly values: readonly FrontValue[];
  readonly faults: readonly FrontFault[];
  /** What follows it, and the line on which that begins. */
  readonly body: string;
  readonly bodyLine: number;
}

/** UTF-16 units; an entry has eight short fields. */
const longestFront = 50_000;
const mostFaults = 3;

/** @param text with line feeds for line ends. A file without front matter is all body. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^(?:[ \t]*\n)*---[ \t]*\n/.exec(text)?.[0];
  if (opening === undefined) return { values: [], faults: [], body: text, bodyLine: 1 };
  const start = opening.length;
  const above = opening.split('\n').length - 1;
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start, start + longestFront));
  if (!end) {
    const what = 'The front matter that begins with “---” does not end.';
    const mend = 'Write “---” on a line of its own between the fields and the answer.';
    return { values: [], faults: [{ line: above, what, mend }], body: '', bodyLine: 1 };
  }
  const front = text.slice(start, start + end.index);
  const bodyStart = start + end.index + end[0].length + 1;
  return {
    ...parseFront(front, above),
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
}

/** @param above lines of the file above it. */
function parseFront(front: string, above: number): Pick<FrontMatter, 'values' | 'faults'> {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + above;
  try {
    const document = parseDocument(front, {
      schema: 'failsafe',
      lineCounter: counter,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const faults = document.errors.slice(0, mostFaults).map(({ code, message, pos: [offset] }) => ({
      line: lineAt(offset),
      what: `The front matter cannot be read: ${message.split('\n')[0]?.replace(/[.:]?$/, '.')}`,
      mend: mends[code] ?? 'Write one field a line, as in “owner: Network team”.',
    }));
    if (faults.length > 0) return { values: [], faults };
    const { contents } = document;
    if (contents === null || (isScalar(contents) && !contents.value)) return { values: [], faults: [] };
    if (!isMap(contents)) throw new Error('It is no list of fields');
    const values = contents.items.map(({ key, value }): FrontValue => {
      const lines = new Map<string, number>();
      const name = isScalar(key) ? String(key.value) : '';
      const from = (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
      const line = lineAt(from);
      return { name, line, value: plainOf(value as Node | null, '', lines, lineAt, 0), lines };
    });
    return { values, faults: [] };
  } catch (error) {
    const why = reasonOf(error);
    const mend = 'Write one field a line, as in “owner: Network team”.';
    return { values: [], faults: [{ line: above, what: `The front matter cannot be read: ${why}.`, mend }] };
  }
}

const inQuotes = 'Put the text in double quotes, as in: question: "Backups: who makes them?"';

/** https://eemeli.org/yaml/#errors */
const mends: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: inQuotes,
  BAD_SCALAR_START: inQuotes,
  UNEXPECTED_TOKEN: inQuotes,
  MISSING_CHAR: 'Close what was opened: a quotation mark or a bracket.',
  MULTILINE_IMPLICIT_KEY: 'Write a colon and a blank after each field’s name, as in “owner: Network team”.',
  TAB_AS_INDENT: 'Indent with blanks instead of tabs.',
  BAD_INDENT:
    'Let fields begin at the line’s first column, and the lines of a list below it with two blanks.',
  DUPLICATE_KEY: 'Keep one of the two.',
};

const deepest = 5;

/** Anchors and aliases are no part of an entry. */
function plainOf(
  node: Node | null,
  path: string,
  lines: Map<string, number>,
  lineAt: (offset: number) => number,
  depth: number,
): unknown {
  if (depth > deepest) throw new Error('it is nested too deep');
  if (node?.range) lines.set(path, lineAt(node.range[0]));
  if (isScalar(node)) return String(node.value ?? '');
  if (isSeq(node)) {
    return node.items.map((item, at) => plainOf(item as Node, pathTo(path, at), lines, lineAt, depth + 1));
  }
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : '';
        return [name, plainOf(value as Node | null, pathTo(path, name), lines, lineAt, depth + 1)];
      }),
    );
  }
  if (node === null) return '';
  throw new Error('it refers to another part of itself (“*”), which entries do not need');
}

import text from './concepts.txt?raw';
import { hasUnspaced, tokenize } from './tokenize';

/** A word of a term: a stem, or the beginning of a word where `open` is set. */
export interface TermWord {
  readonly word: string;
  readonly stem: string;
  readonly open: boolean;
}

/** A wording of a concept: words in a row, or one run of Chinese characters. */
export type Term = readonly TermWord[] | string;

/** Part of a combination: another concept's name, or a stem that stands anywhere in the query. */
export interface Part {
  readonly concept?: string;
  readonly stem?: string;
}

export interface Concept {
  readonly name: string;
  /** Entry id → 3 answers it, 2 speaks of it, 1 touches it. */
  readonly levels: ReadonlyMap<string, number>;
  readonly terms: readonly Term[];
  /** Each holds where all its parts are in the query. */
  readonly combinations: readonly (readonly Part[])[];
  /** A subject that the FAQ does not answer. */
  readonly offTopic: boolean;
  /** Says who or what, not which subject. */
  readonly general: boolean;
}

/** Words that may stand between the words of a term, and are left out of it. */
export const skipped: ReadonlySet<string> = new Set(
  'the a an my our your their his her its this that these those any all some of'.split(' '),
);

function parseTerm(source: string): Term {
  if (hasUnspaced(source)) return source.normalize('NFKC');
  const open = source.endsWith('*');
  const words = tokenize(source).filter((token) => !skipped.has(token.word));
  return words.map(({ word, stem }, at) => {
    const isOpen = open && at === words.length - 1;
    return { word, stem: isOpen ? word : stem, open: isOpen };
  });
}

function parseCombination(source: string): Part[] {
  return source.split('+').map((part) => {
    const concept = /\[(.+)\]/.exec(part)?.[1];
    return concept ? { concept } : { stem: tokenize(part)[0]?.stem ?? '' };
  });
}

function parseLine(line: string): Concept {
  const [head = '', where = '', ...columns] = line.split('|').map((column) => column.trim());
  const wordings = columns.flatMap((column) => column.split(',').map((term) => term.trim())).filter(Boolean);
  return {
    name: head.replace(/^[!~]/, ''),
    offTopic: head.startsWith('!'),
    general: head.startsWith('~'),
    levels: new Map(
      where
        .split(' ')
        .filter(Boolean)
        .map((mark) => {
          const [id = '', level = ''] = mark.split(':');
          return [id, Number(level)];
        }),
    ),
    terms: wordings.filter((term) => !term.includes('[')).map(parseTerm),
    combinations: wordings.filter((term) => term.includes('[')).map(parseCombination),
  };
}

/** Reads the table; its heading says how a line is written. Lines that start with `#` are comments. */
export function parseConcepts(source: string): Concept[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parseLine);
}

let known: readonly Concept[] | undefined;

/** The table of this package, read once. */
export function concepts(): readonly Concept[] {
  known ??= parseConcepts(text);
  return known;
}

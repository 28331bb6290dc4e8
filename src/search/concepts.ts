import text from './concepts.txt?raw';
import { stem } from './stem';
import { hasUnspaced, tokenize } from './tokenize';

/** A word of a term, and what counts as this word: any of its forms, a word that starts with it, only itself. */
export interface TermWord {
  readonly word: string;
  readonly stem: string;
  readonly match: 'stem' | 'start' | 'exact';
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
  /** Terms in languages other than English and Chinese. */
  readonly foreignTerms: readonly Term[];
  /** Each holds where all its parts are in the query. */
  readonly combinations: readonly (readonly Part[])[];
  /** A subject that the FAQ does not answer. */
  readonly outOfScope: boolean;
  /** Says who or what, not which subject. */
  readonly general: boolean;
}

const articles = ['the', 'a', 'an', 'any', 'all', 'some', 'of'];
const possessives = ['my', 'our', 'your', 'their', 'his', 'her', 'its', 'this', 'that', 'these', 'those'];

/** Words that may stand between the words of a term. A term may begin with a possessive: `my part` is no `part`. */
export const skipped: ReadonlySet<string> = new Set([...articles, ...possessives]);

const plainTerm = /^[a-z0-9 ]+$/;

function parseWords(source: string): TermWord[] {
  if (plainTerm.test(source)) {
    return source.split(' ').map((word) => ({ word, stem: stem(word), match: 'stem' }));
  }
  return source.split(' ').flatMap((part) =>
    tokenize(part).map((token, at, { length }): TermWord => {
      const { word } = token;
      if (part.endsWith('*') && at === length - 1) return { word, stem: word, match: 'start' };
      return { word, stem: token.stem, match: part.startsWith('=') ? 'exact' : 'stem' };
    }),
  );
}

export function parseTerm(source: string): Term {
  if (hasUnspaced(source)) return source.normalize('NFKC');
  const words = parseWords(source);
  return words.length === 1 && !articles.includes(source)
    ? words
    : words.filter(({ word }, at) => !(at === 0 ? articles.includes(word) : skipped.has(word)));
}

function parseCombination(source: string): Part[] {
  return source.split('+').map((part) => {
    const concept = /\[(.+)\]/.exec(part)?.[1];
    return concept ? { concept } : { stem: tokenize(part)[0]?.stem ?? '' };
  });
}

function parseLine(line: string): Concept {
  const [head = '', where = '', english = '', chinese = '', foreign = ''] = line
    .split('|')
    .map((c) => c.trim());
  const list = (column: string) =>
    column
      .split(',')
      .map((term) => term.trim())
      .filter(Boolean);
  const wordings = [...list(english), ...list(chinese)];
  return {
    name: head.replace(/^[!~]/, ''),
    outOfScope: head.startsWith('!'),
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
    foreignTerms: list(foreign).map(parseTerm),
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

/** The table of this package. */
export function readConcepts(): readonly Concept[] {
  return parseConcepts(text);
}

import { foldChinese } from './simplified';
import { isArticle, withoutSkipped } from './skipped-words';
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

/**
 * Reads one term as the table writes it: `encryption key`, `=keys`, `encrypt*`, `密钥`. A term may begin with a
 * possessive: `my part` is no `part`.
 */
export function parseTerm(source: string): Term {
  if (hasUnspaced(source)) return foldChinese(source);
  const words = parseWords(source);
  return words.length === 1 && !isArticle(source) ? words : withoutSkipped(words, ({ word }) => word);
}

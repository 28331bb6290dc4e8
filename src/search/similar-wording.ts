// Fuse finds what no exact step can: wordings run together with a slip in them (`securtygroup`) and the middle of a word
// (`yptograph`), nDCG@3 .92 against .84 without it on such queries: docs/decisions/0011-fuse.md.
import Fuse from 'fuse.js/min-basic';
import type { Lexicon } from './lexicon';

interface Wording {
  readonly text: string;
  readonly words: readonly string[];
}

/** One slip in ten letters. */
const threshold = 0.1;

/** The wordings of the table as they look without spaces, shorter ones first. */
function wordingsOf(lexicons: readonly Lexicon[]): Wording[] {
  const terms = lexicons.flatMap(({ concepts }) => concepts.flatMap((concept) => concept.terms));
  const wordings = terms.flatMap((term) => {
    const words = typeof term === 'string' ? [] : term.map(({ word }) => word);
    return words.length > 0 ? [{ text: words.join(''), words }] : [];
  });
  return wordings.sort((a, b) => a.text.length - b.text.length);
}

/** Finds the words of the wording that, run together, is most like a word or holds it; undefined where none is. */
export function similarWordings(
  lexicons: readonly Lexicon[],
): (word: string) => readonly string[] | undefined {
  let fuse: Fuse<Wording> | undefined;
  return (word) => {
    fuse ??= new Fuse(wordingsOf(lexicons), {
      keys: ['text'],
      threshold,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    return fuse.search(word, { limit: 1 })[0]?.item.words;
  };
}

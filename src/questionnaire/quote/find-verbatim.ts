import { foldBoth } from './fold';
import { findInOrder, type Quotable, type QuoteSource, sentencesAround } from './quotable';

/** “…”, “[…]”, “(...)”: something is left out here. */
const cut = /\s*(?:[[(（【]\s*(?:…+|\.{3,})\s*[\])）】]|…+|\.{3,})\s*/u;

export interface Found {
  readonly source: QuoteSource;
  /** As pasted, without what stands for a cut. */
  readonly fragments: readonly string[];
  /** Whether it begins and ends where a sentence does. */
  readonly isWhole: boolean;
}

/** Where all the words stand, the whole text first, then what is between its cuts. */
export function findVerbatim(words: string, texts: readonly Quotable[]): Found | undefined {
  const between = words.split(cut).filter((fragment) => foldBoth(fragment) !== '');
  const ways = cut.test(words) ? [[words], between] : [[words]];
  for (const fragments of ways) {
    const folded = fragments.map(foldBoth);
    for (const text of texts) {
      const span = findInOrder(text.answer, folded);
      if (span) {
        const passage = sentencesAround(text, span);
        const end = text.starts[passage.to];
        const isWhole =
          text.starts[passage.from] === span.start &&
          span.end === (end === undefined ? text.answer.length : end - 1);
        return { source: { entry: text.entry, passage }, fragments, isWhole };
      }
      if (findInOrder(text.question, folded))
        return { source: { entry: text.entry }, fragments, isWhole: text.question === folded.join(' ') };
    }
  }
  return undefined;
}

import type { Range } from '../faq/model';
import { allMatches, asWritten } from './concept-matches';
import type { Lexicon } from './lexicon';
import type { Query } from './query';
import { foldChinese } from './simplified';
import { stopwords } from './stopwords';
import { tokenize } from './tokenize';

/** From so many telling words on, a question is told by its subjects; who and what are no longer marked. */
const longQuestion = 7;

/** What is merely guessed is ranked, but not marked. */
const leastMarked = 0.3;

function literalRuns(text: string, { tokens }: Query): Range[] {
  const runs = tokens.filter(({ unspaced, word }) => unspaced && word.length > 1);
  const folded = runs.length > 0 ? foldChinese(text) : '';
  const searched = folded.length === text.length ? folded : text;
  return runs.flatMap(({ word }) => {
    const found: Range[] = [];
    for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length)) {
      found.push({ start: at, end: at + word.length });
    }
    return found;
  });
}

/** A word without the endings of number and time: `stored` is `stores`, but `operation` is no `operating`. */
function withoutEnding(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|(?<!s)s|e)$/, '');
}

/** The words of a query that are marked by themselves: not those that mean something only together. */
function singleWords({ tokens, candidates, matches }: Query): ReadonlySet<string> {
  const together = matches.filter(({ concept, from, to }) => to - from > 1 && !concept.general);
  const isSingle = (at: number) => !together.some(({ from, to }) => from <= at && at < to);
  return new Set(
    tokens.flatMap(({ stem, unspaced }, at) =>
      unspaced || stopwords.has(stem) || !isSingle(at)
        ? []
        : (candidates[at] ?? [])
            .filter(({ weight }) => weight >= leastMarked)
            .map(({ word }) => withoutEnding(word)),
    ),
  );
}

/** Sorted, and those that overlap as one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}

/**
 * Marks in any text what a query asks for: its words in other number and time, the words a typo or a beginning stands
 * for, and the wordings of its concepts, in either language. Gives UTF-16 ranges of whole words, sorted, not overlapping.
 */
export function marksOf(text: string, query: Query, lexicon: Lexicon): Range[] {
  const tokens = tokenize(text);
  const isLong = query.stems.size >= longQuestion;
  const general = new Set<number>();
  const words = singleWords(query);
  const ranges: Range[] = [];
  for (const match of allMatches(lexicon, tokens, tokens.map(asWritten))) {
    if (!query.concepts.has(match.concept)) continue;
    if (match.concept.general) {
      for (let at = match.from; at < match.to; at += 1) general.add(at);
    } else ranges.push({ start: match.start, end: match.end });
  }
  for (const [at, { word, start, end, unspaced }] of tokens.entries()) {
    if (unspaced || !words.has(withoutEnding(word)) || (isLong && general.has(at))) continue;
    ranges.push({ start, end });
  }
  return mergeRanges([...ranges, ...literalRuns(text, query)]);
}

import type { Entry, Range } from '../faq/model';
import { allMentions, literally } from './mentions';
import { prepared } from './prepared';
import { tokenize } from './tokenize';
import { type Understanding, understand } from './understand';

/** From so many telling words on, a question is told by its subjects; who and what are no longer marked. */
const longQuestion = 7;

/** What is merely guessed is ranked, but not marked. */
const leastMarked = 0.3;

function runsOf(query: Understanding): string[] {
  return query.tokens.filter((token) => token.unspaced && token.word.length > 1).map((token) => token.word);
}

function literalRuns(text: string, runs: readonly string[]): Range[] {
  return runs.flatMap((run) => {
    const found: Range[] = [];
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) {
      found.push({ start: at, end: at + run.length });
    }
    return found;
  });
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}

/**
 * Marks what a query found, over the same `entries` as the search. The returned function takes a query and any
 * text, and gives sorted ranges that do not overlap, of whole words: the words asked for in any form, the words a
 * typo or a beginning stands for, and the wordings of the concepts asked for, in either language.
 */
export function createHighlighter(entries: readonly Entry[]): (query: string, text: string) => Range[] {
  let last: { readonly text: string; readonly query: Understanding } | undefined;
  return (asked, text) => {
    const { lexicon, spelling } = prepared(entries);
    if (last?.text !== asked) last = { text: asked, query: understand(asked, lexicon, spelling) };
    const { query } = last;
    const tokens = tokenize(text);
    const places = tokens.map(literally);
    const long = query.stems.size >= longQuestion;
    const general = new Set<number>();
    const ranges: Range[] = [];
    for (const mention of allMentions(lexicon, tokens, places)) {
      if (!query.concepts.has(mention.concept)) continue;
      if (mention.concept.general) {
        for (let at = mention.from; at < mention.to; at += 1) general.add(at);
      } else ranges.push({ start: mention.start, end: mention.end });
    }
    for (const [at, token] of tokens.entries()) {
      if ((query.stems.get(token.stem) ?? 0) < leastMarked || (long && general.has(at))) continue;
      ranges.push({ start: token.start, end: token.end });
    }
    return merge([...ranges, ...literalRuns(text, runsOf(query))]);
  };
}

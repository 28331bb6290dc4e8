import type { Entry } from '../faq/model';
import { type Token, tokenize } from './tokenize';

/** An entry and its words, read once for all that an index makes of them: a team's texts may be half a megabyte. */
export interface EntryTokens {
  readonly entry: Entry;
  readonly question: readonly Token[];
  readonly answer: readonly Token[];
}

export function tokenizeEntries(entries: readonly Entry[]): readonly EntryTokens[] {
  return entries.map((entry) => ({
    entry,
    question: tokenize(entry.question),
    answer: tokenize(entry.answer),
  }));
}

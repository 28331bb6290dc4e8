import type { Entry } from '../faq/model';
import type { Steps } from './steps';
import { type Token, tokenize } from './tokenize';

/** An entry and its words, read once for all that an index makes of them: a team's texts may be half a megabyte. */
export interface EntryTokens {
  readonly entry: Entry;
  readonly question: readonly Token[];
  readonly answer: readonly Token[];
}

/** A step an entry. */
export function* tokenizeEntries(entries: readonly Entry[]): Steps<readonly EntryTokens[]> {
  const read: EntryTokens[] = [];
  for (const entry of entries) {
    read.push({ entry, question: tokenize(entry.question), answer: tokenize(entry.answer) });
    yield;
  }
  return read;
}

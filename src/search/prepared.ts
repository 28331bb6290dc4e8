import type { Entry } from '../faq/model';
import { concepts } from './concepts';
import { gapWords } from './gaps';
import { createLexicon, type Lexicon } from './lexicon';
import { type EntryTerms, readEntry } from './passage';
import { createPostings, type Postings } from './postings';
import { createSpelling, type Spelling } from './spelling';
import { tokenize } from './tokenize';

/** Everything that searching and marking need to know of the entries. */
export interface Prepared {
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly postings: Postings;
  /** An entry read sentence by sentence, at most once. */
  readonly read: (entry: Entry) => EntryTerms;
}

const cache = new WeakMap<readonly Entry[], Prepared>();

function prepare(entries: readonly Entry[]): Prepared {
  const lexicon = createLexicon(concepts());
  const words = new Set<string>();
  for (const entry of entries) {
    for (const token of tokenize(`${entry.question} ${entry.answer}`)) {
      if (!token.unspaced) words.add(token.word);
    }
  }
  const known = new Map<Entry, EntryTerms>();
  const read = (entry: Entry) => {
    const terms = known.get(entry) ?? readEntry(entry, lexicon);
    known.set(entry, terms);
    return terms;
  };
  return {
    lexicon,
    spelling: createSpelling([words, lexicon.words, gapWords(), lexicon.foreignWords]),
    postings: createPostings(entries, lexicon),
    read,
  };
}

/** Built at the first call and kept as long as the same array of entries lives. */
export function prepared(entries: readonly Entry[]): Prepared {
  const known = cache.get(entries);
  if (known) return known;
  const made = prepare(entries);
  cache.set(entries, made);
  return made;
}

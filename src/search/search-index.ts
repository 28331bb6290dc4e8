import type { Entry } from '../faq/model';
import type { Gap } from '../faq/notes/model';
import type { Concept } from './concepts';
import { type EntryTokens, tokenizeEntries } from './entry-tokens';
import { readGaps } from './gaps';
import { createLexicon, type Lexicon } from './lexicon';
import { ordinaryStems } from './ordinary-words';
import { type EntryTerms, readEntry } from './passage';
import { createPostings, type Postings } from './postings';
import { createSpelling, type Spelling } from './spelling';
import { concepts as packedConcepts } from './tables';
import type { Token } from './tokenize';
import { unpackConcepts } from './unpack-concepts';
import { createWordBreaks } from './word-breaks';

/** Everything that answering a query needs to know of the entries. Built once, never changed. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly lexicon: Lexicon;
  /** The wordings by which known gaps of the text are asked for, apart: a word may name a gap and a concept. */
  readonly gapLexicon: Lexicon;
  /** The wordings of what may be asked of a subject, apart for the same reason. */
  readonly askedLexicon: Lexicon;
  readonly gapOf: ReadonlyMap<Concept, Gap>;
  readonly spelling: Spelling;
  /** The words that it knows, the likeliest set first. */
  readonly vocabulary: readonly ReadonlySet<string>[];
  /** The words of a query as they were meant where they are written together or apart. */
  readonly mendWordBreaks: (tokens: readonly Token[]) => readonly Token[];
  readonly postings: Postings;
  /** An entry read sentence by sentence, when first asked for. */
  readonly termsOf: (entry: Entry) => EntryTerms;
}

function wordsOf(entries: readonly EntryTokens[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { question, answer } of entries) {
    for (const { word, unspaced } of [...question, ...answer]) if (!unspaced) words.add(word);
  }
  return words;
}

function rememberEach<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** Reads the table of concepts, the known gaps and the `entries`, official and a team's, in their order. */
export function createIndex(entries: readonly Entry[]): SearchIndex {
  const tokens = tokenizeEntries(entries);
  const concepts = unpackConcepts(packedConcepts);
  const lexicon = createLexicon(concepts.filter(({ toldOf }) => !toldOf));
  const askedLexicon = createLexicon(concepts.filter(({ toldOf }) => toldOf));
  const gapOf = readGaps();
  const gapLexicon = createLexicon([...gapOf.keys()]);
  const vocabulary = [
    wordsOf(tokens),
    lexicon.words,
    new Set([...gapLexicon.words, ...askedLexicon.words]),
    lexicon.foreignWords,
  ];
  const spelling = createSpelling(vocabulary, ordinaryStems);
  return {
    entries,
    lexicon,
    gapLexicon,
    askedLexicon,
    gapOf,
    spelling,
    vocabulary,
    mendWordBreaks: createWordBreaks(lexicon, gapLexicon, spelling),
    postings: createPostings(tokens, lexicon, [...gapOf.keys()]),
    termsOf: rememberEach((entry) => readEntry(entry, lexicon)),
  };
}

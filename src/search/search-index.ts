import type { Entry } from '../faq/model';
import type { Gap } from '../faq/notes/model';
import type { Concept } from './concepts';
import { tokenizeEntries } from './entry-tokens';
import { readGaps } from './gaps';
import { createLexicon, type Lexicon } from './lexicon';
import { ordinaryStems } from './ordinary-words';
import { type EntryTerms, readEntry } from './passage';
import { createPostings, type Postings } from './postings';
import { createSpelling, type Spelling } from './spelling';
import { finish, type Steps } from './steps';
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

function rememberEach<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** What the table of concepts and the known gaps say, whatever the entries. */
export type Knowledge = Pick<SearchIndex, 'lexicon' | 'gapLexicon' | 'askedLexicon' | 'gapOf'>;

export function* readKnowledge(): Steps<Knowledge> {
  const concepts = yield* unpackConcepts(packedConcepts);
  const gapOf = readGaps();
  yield;
  const lexicon = createLexicon(concepts.filter(({ toldOf }) => !toldOf));
  yield;
  return {
    lexicon,
    gapOf,
    gapLexicon: createLexicon([...gapOf.keys()]),
    askedLexicon: createLexicon(concepts.filter(({ toldOf }) => toldOf)),
  };
}

/** Reads the `entries`, official and a team's, in their order. */
export function* indexEntries(entries: readonly Entry[], knowledge: Knowledge): Steps<SearchIndex> {
  const { lexicon, gapLexicon, askedLexicon, gapOf } = knowledge;
  const tokens = yield* tokenizeEntries(entries);
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const { question, answer } of tokens) {
    for (const { word, stem, unspaced } of [...question, ...answer]) {
      if (unspaced) continue;
      words.add(word);
      stems.add(stem);
    }
    yield;
  }
  const vocabulary = [
    words,
    lexicon.words,
    new Set([...gapLexicon.words, ...askedLexicon.words]),
    lexicon.foreignWords,
  ];
  const spelling = createSpelling(vocabulary, ordinaryStems, stems);
  yield;
  return {
    ...knowledge,
    entries,
    spelling,
    vocabulary,
    mendWordBreaks: createWordBreaks(lexicon, gapLexicon, spelling),
    postings: yield* createPostings(tokens, lexicon, [...gapOf.keys()]),
    termsOf: rememberEach((entry) => readEntry(entry, lexicon)),
  };
}

/** An index of the `entries`, at once. */
export function createIndex(entries: readonly Entry[]): SearchIndex {
  return finish(indexEntries(entries, finish(readKnowledge())));
}

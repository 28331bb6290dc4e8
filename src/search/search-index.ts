import type { Entry } from '../faq/model';
import { remember } from '../values/remember';
import type { Concept } from './concepts';
import { type IndexData, readEntries } from './index-data';
import { createLexicon, type Lexicon } from './lexicon';
import { ordinaryStems } from './ordinary-words';
import { type EntryTerms, readEntry } from './passage';
import { createPostings, type Postings } from './postings';
import { similarWordings } from './similar-wording';
import { createSpelling, type Spelling, type Vocabulary, vocabularyOf } from './spelling';
import { finish, type Steps } from './steps';
import { concepts as packedConcepts, gaps as packedGaps } from './tables';
import type { Token } from './tokenize';
import { unpackTable } from './unpack-concepts';
import { createWordBreaks } from './word-breaks';
import { placeOf } from './word-list';

/** Entries by their place, as an array gives them. The place says which entry a hit is; its text may wait. */
export type EntryList = Pick<readonly Entry[], 'length' | 'at'>;

/** Everything that answering a query needs to know of the entries. Built once, never changed. */
export interface SearchIndex {
  readonly entries: EntryList;
  /** What was read in them. */
  readonly data: IndexData;
  readonly lexicon: Lexicon;
  /** The known gaps of the text, named by their ids, and what asks for them; apart: a word may name a gap and a concept. */
  readonly gapLexicon: Lexicon;
  /** The wordings of what may be asked of a subject, apart for the same reason. */
  readonly askedLexicon: Lexicon;
  readonly spelling: Spelling;
  /** The words that it knows, the likeliest set first. */
  readonly vocabulary: readonly Vocabulary[];
  /** The words of a query as they were meant where they are written together or apart. */
  readonly mendWordBreaks: (tokens: readonly Token[]) => readonly Token[];
  readonly postings: Postings;
  /** An entry read sentence by sentence, when first asked for. */
  readonly termsOf: (entry: Entry) => EntryTerms;
}

/** What the table of concepts and the known gaps say, whatever the entries. */
export interface Knowledge extends Pick<SearchIndex, 'lexicon' | 'gapLexicon' | 'askedLexicon'> {
  /** What an entry may speak of: concepts, and known gaps. */
  readonly indexed: readonly Concept[];
  /** The words of the table, the likeliest set first. */
  readonly tableWords: readonly Vocabulary[];
  readonly similarWording: (word: string) => readonly string[] | undefined;
}

export function* readKnowledge(): Steps<Knowledge> {
  return yield* knowledgeOf(yield* unpackTable(packedConcepts), yield* unpackTable(packedGaps));
}

/** Lays out `concepts` and known `gaps`, in the order of their tables, for reading entries and queries. */
export function* knowledgeOf(concepts: readonly Concept[], gaps: readonly Concept[]): Steps<Knowledge> {
  const lexicon = createLexicon(concepts.filter(({ toldOf }) => !toldOf));
  yield;
  const gapLexicon = createLexicon(gaps);
  const askedLexicon = createLexicon(concepts.filter(({ toldOf }) => toldOf));
  yield;
  const tableWords = [lexicon.words, [...gapLexicon.words, ...askedLexicon.words], lexicon.foreignWords];
  return {
    lexicon,
    gapLexicon,
    askedLexicon,
    indexed: [...lexicon.concepts, ...gaps],
    tableWords: tableWords.map(vocabularyOf),
    similarWording: similarWordings([lexicon, gapLexicon]),
  };
}

/** So many entries stay read sentence by sentence: more than a policy can carry, fewer than a library has. */
const mostRead = 256;

/** The index of `entries` in which `data` was read. */
export function indexOf(data: IndexData, entries: EntryList, knowledge: Knowledge): SearchIndex {
  const { lexicon, gapLexicon, askedLexicon, indexed, tableWords, similarWording } = knowledge;
  const { words, stems } = data;
  const ofEntries = { words, hasStem: (stem: string) => placeOf(stems, stem) !== undefined };
  const vocabulary = [ofEntries, ...tableWords];
  const spelling = createSpelling(vocabulary, ordinaryStems);
  return {
    entries,
    data,
    lexicon,
    gapLexicon,
    askedLexicon,
    spelling,
    vocabulary,
    mendWordBreaks: createWordBreaks(lexicon, spelling, similarWording),
    postings: createPostings(data, indexed),
    termsOf: remember(mostRead, (entry) => readEntry(entry, lexicon)),
  };
}

/** Reads the `entries`, official and a team's, in their order. */
export function* indexEntries(entries: readonly Entry[], knowledge: Knowledge): Steps<SearchIndex> {
  const data = yield* readEntries(entries, knowledge.lexicon, knowledge.indexed);
  return indexOf(data, entries, knowledge);
}

/** An index of the `entries`, at once. */
export function createIndex(entries: readonly Entry[]): SearchIndex {
  return finish(indexEntries(entries, finish(readKnowledge())));
}

import type { Entry } from '../faq/model';
import { allMatches, asWritten } from './concept-matches';
import type { Concept } from './concepts';
import type { Lexicon } from './lexicon';
import { append, mostIndexed, type OpenList, type PostingData, postingData } from './posting-lists';
import type { Steps } from './steps';
import { ownTerms } from './stopwords';
import { type Token, tokenize } from './tokenize';
import { type WordList, wordList } from './word-list';

/** What was read in the entries, as plain data: all of an index that depends on them. */
export interface IndexData {
  /** The words of the entries, without Chinese. */
  readonly words: WordList;
  /** Their stems, stop words among them, and pairs of neighbouring Chinese characters. */
  readonly stems: WordList;
  /** Of each stem the entries that have it, and how often; of a stop word none. */
  readonly stemPostings: PostingData;
  /** Of each concept the entries that speak of it, and their level. */
  readonly conceptPostings: PostingData;
  /** How many words each entry has, those of the question counted twice. */
  readonly lengths: Uint32Array;
  /** True where all entries are a team's. */
  readonly isTeams: boolean;
}

/** A word of the question counts as often. */
const questionFactor = 2;

/** A team's entry has no levels: its question answers (3), its answer speaks of it (2). */
const inQuestion = 3;
const inAnswer = 2;

function conceptsIn(tokens: readonly Token[], lexicon: Lexicon): Set<Concept> {
  return new Set(allMatches(lexicon, tokens, tokens.map(asWritten)).map(({ concept }) => concept));
}

/** A pair of neighbours may cut one in two: it is no term, and no text that could be written down. */
const halfCharacter = /\p{Surrogate}/u;

/** How often each term stands in an entry. */
function countTerms(question: readonly Token[], answer: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (tokens: readonly Token[], factor: number) => {
    for (const term of tokens.flatMap(ownTerms)) {
      if (!halfCharacter.test(term)) counts.set(term, (counts.get(term) ?? 0) + factor);
    }
  };
  count(question, questionFactor);
  count(answer, 1);
  return counts;
}

/**
 * Reads entries, official by the levels of the table and a team's by their own words.
 * @param concepts those an entry may speak of, in the order of the index: the table's, and the known gaps.
 * @throws RangeError where there are more entries than an index can number.
 */
export function* readEntries(
  entries: readonly Entry[],
  lexicon: Lexicon,
  concepts: readonly Concept[],
): Steps<IndexData> {
  if (entries.length > mostIndexed)
    throw new RangeError(`An index takes at most ${mostIndexed} entries, not ${entries.length}.`);
  const words = new Set<string>();
  const ofStem = new Map<string, OpenList>();
  const ofConcept = new Map<Concept, OpenList>();
  const stems = new Set<string>();
  const lengths = new Uint32Array(entries.length);
  for (const [at, entry] of entries.entries()) {
    const question = tokenize(entry.question);
    const answer = tokenize(entry.answer);
    yield;
    for (const { word, stem, unspaced } of [...question, ...answer]) {
      if (unspaced) continue;
      words.add(word);
      stems.add(stem);
    }
    for (const [term, count] of countTerms(question, answer)) {
      stems.add(term);
      append(ofStem, term, at, count);
      lengths[at] = (lengths[at] ?? 0) + count;
    }
    yield;
    if (entry.team) {
      const asked = conceptsIn(question, lexicon);
      for (const concept of conceptsIn([...question, ...answer], lexicon))
        append(ofConcept, concept, at, asked.has(concept) ? inQuestion : inAnswer);
    } else {
      for (const concept of concepts) {
        const level = concept.levels.get(entry.id);
        if (level) append(ofConcept, concept, at, level);
      }
    }
    yield;
  }
  const sorted = [...stems].sort();
  yield;
  const stemPostings = postingData(sorted, ofStem);
  yield;
  return {
    words: wordList(words),
    stems: wordList(sorted),
    stemPostings,
    conceptPostings: postingData(concepts, ofConcept),
    lengths,
    isTeams: entries.every(({ team }) => team),
  };
}

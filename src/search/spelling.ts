import { editDistance } from '../values/edit-distance';
import { remember } from '../values/remember';
import type { Candidate } from './concept-matches';
import { stem } from './stem';
import { lengthOf, lowerBound, type WordList, wordAt, wordList } from './word-list';

/** Words shorter than this are too close to one another to be corrected. */
const shortestCorrected = 4;
const mostCompletions = 8;
const mostCorrections = 3;
const remembered = 500;
/** By number of slips. */
const slipWeights = [1, 0.9, 0.75];
/** By how likely the set of words is. */
const tierWeights = [0.9, 0.6, 0.5, 0.4];

/** How many slips a word of this length may hold. */
function allowedDistance(word: string): number {
  return word.length < 7 ? 1 : 2;
}

export interface Spelling {
  /** True unless only the last, least likely set has the word. */
  knows(stem: string): boolean;
  /** True for an ordinary word that is none of the known ones: it means itself. */
  isOrdinary(stem: string): boolean;
  /** The known words that `word` may be a misspelling of, nearest first. */
  correct(word: string): readonly Candidate[];
  /** The known words that `word` is the beginning of. */
  complete(word: string): readonly Candidate[];
}

/** A set of folded words that searching knows. */
export interface Vocabulary {
  readonly words: WordList;
  hasStem(stem: string): boolean;
}

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const list = wordList(words);
  let stems: ReadonlySet<string> | undefined;
  return {
    words: list,
    hasStem(one) {
      stems ??= new Set(Array.from({ length: lengthOf(list) }, (_, at) => stem(wordAt(list, at))));
      return stems.has(one);
    },
  };
}

/** The words of a list that begin so, in their order. */
function* startingWith(start: string, list: WordList): Generator<string> {
  for (let at = lowerBound(list, start); at < lengthOf(list); at += 1) {
    const word = wordAt(list, at);
    if (!word.startsWith(start)) return;
    yield word;
  }
}

/**
 * Takes the words that searching knows, the likeliest set first: a beginning is completed from the first two, and from a
 * later one only where those have nothing. A word of an `ordinary` stem is never corrected.
 */
export function createSpelling(
  vocabulary: readonly Vocabulary[],
  ordinary: ReadonlySet<string> = new Set(),
): Spelling {
  const knows = (one: string) => vocabulary.slice(0, -1).some((words) => words.hasStem(one));

  /** Known words within `limit` slips that start with this letter, where slips are rare; nearest first. */
  function near(word: string, letter: string, limit: number): { word: string; distance: number }[] {
    const found = new Map<string, number>();
    for (const { words } of vocabulary) {
      for (const known of startingWith(letter, words)) {
        if (known.length < shortestCorrected) continue;
        const distance = editDistance(word, known, limit);
        if (distance > 0 && distance <= limit) found.set(known, distance);
      }
    }
    return Array.from(found, ([known, distance]) => ({ word: known, distance })).sort(
      (a, b) => a.distance - b.distance || compare(a.word, b.word),
    );
  }

  function nearest(word: string): readonly Candidate[] {
    const same = near(word, word.charAt(0), allowedDistance(word));
    // The first letter too many, or changed places with the second.
    const found = same.length > 0 ? same : near(word, word.charAt(1), 1);
    const closest = found.filter(({ distance }) => distance === found[0]?.distance);
    const weighed = closest.map((one) => ({ word: one.word, weight: slipWeights[one.distance] ?? 0 }));
    return firstOfStems(weighed, mostCorrections);
  }

  const corrections = remember(remembered, nearest);
  return {
    knows,
    isOrdinary: (other) => ordinary.has(other) && !knows(other),
    correct(word) {
      if (word.length < shortestCorrected || word.length > 32 || ordinary.has(stem(word))) return [];
      return corrections(word);
    },
    complete(word) {
      const weights = new Map<string, number>();
      for (const [tier, { words }] of vocabulary.entries()) {
        for (const known of startingWith(word, words))
          if (!weights.has(known)) weights.set(known, tierWeights[tier] ?? 0);
      }
      const found = Array.from(weights, ([known, weight]) => ({ word: known, weight })).sort(
        (a, b) => b.weight - a.weight || a.word.length - b.word.length || compare(a.word, b.word),
      );
      const likely = found.filter(({ weight }) => weight >= (tierWeights[1] ?? 0));
      const kept = firstOfStems(likely.length > 0 ? likely : found, mostCompletions);
      return kept.map((candidate) => ({ ...candidate, weight: candidate.weight / kept.length ** 0.25 }));
    },
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** The first words of different stems, at most so many. */
function firstOfStems(words: readonly Omit<Candidate, 'stem'>[], most: number): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of words) {
    const itsStem = stem(one.word);
    if (kept.length === most) break;
    if (!kept.some((other) => other.stem === itsStem)) kept.push({ ...one, stem: itsStem });
  }
  return kept;
}

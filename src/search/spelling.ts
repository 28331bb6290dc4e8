import { editDistance } from '../values/edit-distance';
import type { Candidate } from './concept-matches';
import { stem } from './stem';

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

/**
 * Takes the folded words that searching knows, the likeliest set first: a beginning is completed from the first
 * two, and from a later one only where those have nothing. A word of an `ordinary` stem is never corrected.
 * `likelyStems` are those of the first set, where they are known already.
 */
export function createSpelling(
  vocabulary: readonly Iterable<string>[],
  ordinary: ReadonlySet<string> = new Set(),
  likelyStems?: ReadonlySet<string>,
): Spelling {
  const tier = new Map<string, number>();
  for (const [at, words] of vocabulary.entries()) {
    for (const word of words) if (!tier.has(word)) tier.set(word, at);
  }
  const knownStems = vocabulary
    .slice(0, -1)
    .map((words, at) => (at === 0 && likelyStems) || new Set(Array.from(words, stem)));
  const knows = (one: string) => knownStems.some((stems) => stems.has(one));
  const byLetter = new Map<string, string[]>();
  for (const word of tier.keys()) {
    const words = byLetter.get(word.charAt(0));
    if (words) words.push(word);
    else byLetter.set(word.charAt(0), [word]);
  }
  const sorted = new Set<string>();
  /** The words that begin with a letter, sorted when first asked for: thousands of them take their time. */
  const wordsOf = (letter: string) => {
    const words = byLetter.get(letter) ?? [];
    if (!sorted.has(letter)) words.sort();
    sorted.add(letter);
    return words;
  };
  const corrections = new Map<string, readonly Candidate[]>();

  /** Known words within `limit` slips that start with this letter, where slips are rare; nearest first. */
  function near(word: string, letter: string, limit: number): { word: string; distance: number }[] {
    const found: { word: string; distance: number }[] = [];
    for (const known of wordsOf(letter)) {
      if (known.length < shortestCorrected) continue;
      const distance = editDistance(word, known, limit);
      if (distance > 0 && distance <= limit) found.push({ word: known, distance });
    }
    return found.sort((a, b) => a.distance - b.distance);
  }

  function nearest(word: string): readonly Candidate[] {
    const same = near(word, word.charAt(0), allowedDistance(word));
    // The first letter too many, or changed places with the second.
    const found = same.length > 0 ? same : near(word, word.charAt(1), 1);
    const candidates = found
      .filter(({ distance }) => distance === found[0]?.distance)
      .map((one) => ({ word: one.word, stem: stem(one.word), weight: slipWeights[one.distance] ?? 0 }));
    return uniqueStems(candidates).slice(0, mostCorrections);
  }

  return {
    knows,
    isOrdinary: (other) => ordinary.has(other) && !knows(other),
    correct(word) {
      if (word.length < shortestCorrected || word.length > 32 || ordinary.has(stem(word))) return [];
      const cached = corrections.get(word);
      if (cached) return cached;
      if (corrections.size >= remembered) corrections.clear();
      const found = nearest(word);
      corrections.set(word, found);
      return found;
    },
    complete(word) {
      const found: Candidate[] = [];
      const words = wordsOf(word.charAt(0));
      for (let at = lowerBound(words, word); words[at]?.startsWith(word); at += 1) {
        const known = words[at] ?? '';
        found.push({ word: known, stem: stem(known), weight: tierWeights[tier.get(known) ?? 0] ?? 0 });
      }
      found.sort((a, b) => b.weight - a.weight || a.word.length - b.word.length);
      const likely = found.filter(({ weight }) => weight >= (tierWeights[1] ?? 0));
      const kept = uniqueStems(likely.length > 0 ? likely : found).slice(0, mostCompletions);
      return kept.map((candidate) => ({ ...candidate, weight: candidate.weight / kept.length ** 0.25 }));
    },
  };
}

function uniqueStems(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}

function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

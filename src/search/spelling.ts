import Fuse from 'fuse.js/basic';
import { editDistance } from './distance';
import type { Reading } from './lexicon';
import { stem } from './stem';

/** Words shorter than this are too close to one another to be corrected. */
const shortestCorrected = 4;
const mostCompletions = 8;
const mostCorrections = 3;
const remembered = 500;

/** How many slips a word of this length may hold. */
function allowedDistance(word: string): number {
  return word.length < 7 ? 1 : 2;
}

export interface Spelling {
  knows(stem: string): boolean;
  /** The known words that `word` may be a misspelling of, nearest first. */
  correct(word: string): readonly Reading[];
  /** The known words that `word` is the beginning of. */
  complete(word: string): readonly Reading[];
}

/** Takes the folded words that searching knows; any order, duplicates allowed. The index is built when first needed. */
export function createSpelling(vocabulary: Iterable<string>): Spelling {
  const words = [...new Set(vocabulary)].sort();
  const stems = new Set(words.map(stem));
  const corrections = new Map<string, readonly Reading[]>();
  let fuse: Fuse<string> | undefined;

  function nearest(word: string): readonly Reading[] {
    fuse ??= new Fuse(
      words.filter((known) => known.length >= shortestCorrected),
      { threshold: 0.5, ignoreLocation: true, ignoreFieldNorm: true, includeScore: false, shouldSort: false },
    );
    const limit = allowedDistance(word);
    const near = fuse
      .search(word)
      .map(({ item }) => ({ item, distance: editDistance(word, item, limit) }))
      .filter(({ distance }) => distance <= limit);
    const sameStart = ({ item }: { item: string }) => (item.startsWith(word.charAt(0)) ? 0 : 1);
    near.sort((a, b) => a.distance - b.distance || sameStart(a) - sameStart(b));
    const best = near[0];
    if (!best) return [];
    const equals = near.filter((c) => c.distance === best.distance && sameStart(c) === sameStart(best));
    const readings = equals.map(({ item, distance }) => ({
      word: item,
      stem: stem(item),
      weight: distance === 1 ? 0.9 : 0.75,
    }));
    return uniqueStems(readings).slice(0, mostCorrections);
  }

  return {
    knows: (known) => stems.has(known),
    correct(word) {
      if (word.length < shortestCorrected || word.length > 32) return [];
      const cached = corrections.get(word);
      if (cached) return cached;
      if (corrections.size >= remembered) corrections.clear();
      const found = nearest(word);
      corrections.set(word, found);
      return found;
    },
    complete(word) {
      const found: Reading[] = [];
      for (let at = lowerBound(words, word); words[at]?.startsWith(word); at += 1) {
        const known = words[at] ?? '';
        found.push({ word: known, stem: stem(known), weight: 1 });
      }
      const unique = uniqueStems(found);
      const kept = unique.sort((a, b) => a.word.length - b.word.length).slice(0, mostCompletions);
      return kept.map((reading) => ({ ...reading, weight: 0.9 / Math.sqrt(kept.length) }));
    },
  };
}

function uniqueStems(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter((reading) => !seen.has(reading.stem) && seen.add(reading.stem));
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

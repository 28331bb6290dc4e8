import type { Entry } from '../../faq/model';
import { foldBoth } from './fold';
import type { QuoteSource } from './quotable';

/** Share of their words, the rare ones weighing more, that two sentences have in common before they are held to be near. */
const nearEnough = 0.45;

const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(foldBoth(text).toLowerCase().match(word) ?? []);

/** Prepares finding the sentence, or the question of an entry, that is nearest to any text; undefined where none is near. */
export function createNearest(entries: readonly Entry[]): (text: string) => QuoteSource | undefined {
  const sources: QuoteSource[] = [];
  const words: ReadonlySet<string>[] = [];
  const placesOf = new Map<string, number[]>();
  const add = (source: QuoteSource, text: string) => {
    const own = wordsOf(text);
    for (const one of own) {
      const places = placesOf.get(one);
      if (places) places.push(sources.length);
      else placesOf.set(one, [sources.length]);
    }
    sources.push(source);
    words.push(own);
  };
  for (const entry of entries) {
    for (const [at, { text }] of entry.sentences.entries())
      add({ entry, passage: { from: at, to: at + 1 } }, text);
    add({ entry }, entry.question);
  }
  const weightOf = (one: string) => Math.log(1 + sources.length / (placesOf.get(one)?.length ?? 1));
  const weightOfAll = (all: ReadonlySet<string>) => [...all].reduce((sum, one) => sum + weightOf(one), 0);
  const weights = words.map(weightOfAll);

  return (text) => {
    const asked = wordsOf(text);
    const common = new Map<number, number>();
    for (const one of asked) {
      for (const at of placesOf.get(one) ?? []) common.set(at, (common.get(at) ?? 0) + weightOf(one));
    }
    const weight = weightOfAll(asked);
    let best: { at: number; likeness: number } | undefined;
    for (const [at, sum] of common) {
      const likeness = (2 * sum) / (weight + (weights[at] ?? 0));
      if (!best || likeness > best.likeness) best = { at, likeness };
    }
    return best && best.likeness >= nearEnough ? sources[best.at] : undefined;
  };
}

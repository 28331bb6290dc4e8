import { type Concept, skipped, type TermWord } from './concepts';
import type { Lexicon } from './lexicon';
import type { Token } from './tokenize';

/** What may stand at one place of a query: the word itself, its corrections and completions; weight 0–1. */
export interface Reading {
  readonly stem: string;
  readonly word: string;
  readonly weight: number;
  /** Still being typed: may go on. */
  readonly unfinished?: true;
}

/** A concept's wording found in a text: `from` inclusive, `to` exclusive, indexes into the tokens. */
export interface Mention {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Among equals the exact form goes before any form, and that before a beginning. */
  readonly precision: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

type Places = readonly (readonly Reading[])[];

/** The reading of a text's own word: itself and nothing else. */
export function literally(token: Token): readonly Reading[] {
  return [{ word: token.word, stem: token.stem, weight: 1 }];
}

function fits(reading: Reading, { word, stem, match }: TermWord): boolean {
  if (match === 'start') return reading.word.startsWith(word);
  return match === 'exact' ? reading.word === word : reading.stem === stem;
}

const unfinishedWeight = 0.9;

function bestFit(readings: readonly Reading[], word: TermWord, inside: boolean): number {
  let best = 0;
  for (const reading of readings) {
    if (inside && reading.unfinished && word.word.startsWith(reading.word))
      best = Math.max(best, unfinishedWeight);
    if (reading.weight > best && fits(reading, word)) best = reading.weight;
  }
  return best;
}

const precision = { exact: 2, stem: 1, start: 0 };

function precisionOf(words: readonly TermWord[]): number {
  return precision[words.at(-1)?.match ?? 'stem'];
}

/** Where `wording` ends when it starts at `at`, and how well it fits; undefined where it does not. */
function follow(
  places: Places,
  at: number,
  words: readonly TermWord[],
): { to: number; weight: number } | undefined {
  let place = at;
  let weight = 1;
  for (const [nth, word] of words.entries()) {
    let fitting = bestFit(places[place] ?? [], word, nth > 0);
    while (nth > 0 && fitting === 0 && skipped.has(places[place]?.[0]?.word ?? '')) {
      place += 1;
      fitting = bestFit(places[place] ?? [], word, nth > 0);
    }
    if (fitting === 0) return undefined;
    weight = Math.min(weight, fitting);
    place += 1;
  }
  return { to: place, weight };
}

function mentionsInRun(lexicon: Lexicon, token: Token, at: number): Mention[] {
  const found: Mention[] = [];
  const exact = token.word.length === token.end - token.start;
  for (let i = 0; i < token.word.length; ) {
    const rest = token.word.slice(i);
    const hit = lexicon.unspaced.get(token.word.charAt(i))?.find(({ term }) => rest.startsWith(term));
    const length = hit?.term.length ?? 1;
    if (hit) {
      const start = exact ? token.start + i : token.start;
      const end = exact ? start + length : token.end;
      found.push({ concept: hit.concept, from: at, to: at + 1, weight: 1, precision: 1, start, end });
    }
    i += length;
  }
  return found;
}

function mentionsAt(lexicon: Lexicon, tokens: readonly Token[], places: Places, at: number): Mention[] {
  const found: Mention[] = [];
  for (const reading of places[at] ?? []) {
    const closed = lexicon.closed.get(reading.stem) ?? [];
    const open = lexicon.open.get(reading.word.slice(0, 3)) ?? [];
    for (const { concept, words } of [...closed, ...open]) {
      const fit = follow(places, at, words);
      if (!fit) continue;
      const start = tokens[at]?.start ?? 0;
      const end = tokens[fit.to - 1]?.end ?? start;
      found.push({
        concept,
        from: at,
        to: fit.to,
        weight: fit.weight,
        precision: precisionOf(words),
        start,
        end,
      });
    }
  }
  return found;
}

/**
 * Every concept mentioned in a text, overlapping or not. `places` holds for each token what may be read there.
 */
export function allMentions(lexicon: Lexicon, tokens: readonly Token[], places: Places): Mention[] {
  return tokens.flatMap((token, at) =>
    token.unspaced ? mentionsInRun(lexicon, token, at) : mentionsAt(lexicon, tokens, places, at),
  );
}

/** The same where a word speaks for one concept only, the longest wording first, in the text's order. */
export function findMentions(lexicon: Lexicon, tokens: readonly Token[], places: Places): Mention[] {
  const candidates = allMentions(lexicon, tokens, places);
  candidates.sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) || b.weight - a.weight || b.precision - a.precision || a.from - b.from,
  );
  const taken = new Map<number, Mention>();
  const found = candidates.filter((mention) => {
    if (tokens[mention.from]?.unspaced) return true;
    for (let at = mention.from; at < mention.to; at += 1) {
      const other = taken.get(at);
      if (other && !areReadings(mention, other)) return false;
    }
    for (let at = mention.from; at < mention.to; at += 1) if (!taken.has(at)) taken.set(at, mention);
    return true;
  });
  return found.sort((a, b) => a.start - b.start);
}

/** An unfinished or misspelt word may stand for several concepts at once. */
function areReadings(a: Mention, b: Mention): boolean {
  return a.from === b.from && a.to === b.to && b.weight < 1 && a.concept !== b.concept;
}

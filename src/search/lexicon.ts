import type { Concept, TermWord } from './concepts';
import { skipped } from './concepts';
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

interface Wording {
  readonly concept: Concept;
  readonly words: readonly TermWord[];
}

export interface Lexicon {
  /** First stem → wordings. */
  readonly closed: ReadonlyMap<string, readonly Wording[]>;
  /** First three letters of an open one-word term → wordings. */
  readonly open: ReadonlyMap<string, readonly Wording[]>;
  /** First character → Chinese wordings, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly concept: Concept; readonly term: string }[]>;
  /** Every word that some wording uses, and those that only wordings in other languages use. */
  readonly words: ReadonlySet<string>;
  readonly foreignWords: ReadonlySet<string>;
  readonly concepts: readonly Concept[];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const closed = new Map<string, Wording[]>();
  const open = new Map<string, Wording[]>();
  const unspaced = new Map<string, { concept: Concept; term: string }[]>();
  const words = new Set<string>();
  const foreignWords = new Set<string>();
  for (const concept of concepts) {
    for (const term of [...concept.terms, ...concept.foreignTerms]) {
      if (typeof term === 'string') {
        push(unspaced, term.charAt(0), { concept, term });
        continue;
      }
      const first = term[0];
      if (!first) continue;
      if (first.match === 'start') push(open, first.stem.slice(0, 3), { concept, words: term });
      else push(closed, first.stem, { concept, words: term });
      const kind = concept.foreignTerms.includes(term) ? foreignWords : words;
      for (const word of term) if (word.match !== 'start') kind.add(word.word);
    }
  }
  for (const list of unspaced.values()) list.sort((a, b) => b.term.length - a.term.length);
  return { closed, open, unspaced, words, foreignWords, concepts };
}

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
  places: readonly (readonly Reading[])[],
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

/**
 * Every concept mentioned in a text, none overlapping, the longest wording first. `places` holds for each token
 * what may be read there. With `among`, no other concept is looked for.
 */
export function findMentions(
  lexicon: Lexicon,
  tokens: readonly Token[],
  places: readonly (readonly Reading[])[],
  among?: { has(concept: Concept): boolean },
): Mention[] {
  const candidates: Mention[] = [];
  const found: Mention[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.unspaced) {
      found.push(...mentionsInRun(lexicon, token, at));
      continue;
    }
    for (const reading of places[at] ?? []) {
      const wordings = [
        ...(lexicon.closed.get(reading.stem) ?? []),
        ...(lexicon.open.get(reading.word.slice(0, 3)) ?? []),
      ];
      for (const { concept, words } of wordings) {
        const end = among && !among.has(concept) ? undefined : follow(places, at, words);
        if (!end) continue;
        const last = tokens[end.to - 1] ?? token;
        candidates.push({
          concept,
          from: at,
          to: end.to,
          weight: end.weight,
          precision: precisionOf(words),
          start: token.start,
          end: last.end,
        });
      }
    }
  }
  candidates.sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) || b.weight - a.weight || b.precision - a.precision || a.from - b.from,
  );
  const taken = new Map<number, Mention>();
  for (const mention of candidates) {
    let free = true;
    for (let at = mention.from; at < mention.to; at += 1) {
      const other = taken.get(at);
      const rival = other && other.from === mention.from && other.to === mention.to && other.weight < 1;
      if (other && !(rival && other.concept !== mention.concept)) free = false;
    }
    if (!free) continue;
    for (let at = mention.from; at < mention.to; at += 1) if (!taken.has(at)) taken.set(at, mention);
    found.push(mention);
  }
  return found.sort((a, b) => a.start - b.start);
}

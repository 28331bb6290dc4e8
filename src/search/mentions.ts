import { type Concept, skipped } from './concepts';
import { type Lexicon, type Step, shortestBeginning } from './lexicon';
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

/** An unfinished word stands for any that goes on so, inside a wording. */
const unfinishedWeight = 0.9;
/** Among equals the exact form goes before any form, and that before a beginning. */
const precisions = { form: 2, stem: 1, beginning: 0 };

interface Follower {
  readonly step: Step;
  readonly weight: number;
  readonly precision: number;
}

/** The steps that the readings of one place allow. */
function followers(step: Step, readings: readonly Reading[], inside: boolean): Follower[] {
  const found: Follower[] = [];
  for (const { word, stem, weight, unfinished } of readings) {
    const form = step.forms?.get(word);
    if (form) found.push({ step: form, weight, precision: precisions.form });
    const any = step.stems?.get(stem);
    if (any) found.push({ step: any, weight, precision: precisions.stem });
    for (const [start, next] of step.beginnings?.get(word.slice(0, shortestBeginning)) ?? []) {
      if (word.startsWith(start)) found.push({ step: next, weight, precision: precisions.beginning });
    }
    if (!inside || !unfinished) continue;
    for (const next of step.stems?.values() ?? []) {
      const goesOn = next !== any && next.word.startsWith(word);
      if (goesOn) found.push({ step: next, weight: unfinishedWeight, precision: precisions.stem });
    }
  }
  return found;
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

function mentionsAt(lexicon: Lexicon, tokens: readonly Token[], places: Places, from: number): Mention[] {
  const found: Mention[] = [];
  const start = tokens[from]?.start ?? 0;
  const walk = (step: Step, at: number, weight: number, precision: number) => {
    for (const concept of step.ends ?? []) {
      found.push({ concept, from, to: at, weight, precision, start, end: tokens[at - 1]?.end ?? start });
    }
    if (!step.stems && !step.forms && !step.beginnings) return;
    for (let place = at; place < places.length; place += 1) {
      const readings = places[place] ?? [];
      for (const next of followers(step, readings, at > from)) {
        walk(next.step, place + 1, Math.min(weight, next.weight), next.precision);
      }
      if (at === from || !skipped.has(readings[0]?.word ?? '')) break;
    }
  };
  walk(lexicon.wordings, from, 1, 0);
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

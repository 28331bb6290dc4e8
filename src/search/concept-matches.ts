import type { Concept } from './concepts';
import { type Lexicon, type Step, shortestBeginning } from './lexicon';
import { isSkipped } from './skipped-words';
import type { Token } from './tokenize';

/** What one token of a query may stand for: the word itself, a correction or a completion; weight 0–1. */
export interface Candidate {
  readonly stem: string;
  readonly word: string;
  readonly weight: number;
  /** Still being typed: may go on. */
  readonly unfinished?: true;
}

/** A concept's wording found in a text: `from` inclusive, `to` exclusive, indexes into the tokens. */
export interface ConceptMatch {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** For each token its candidates. */
type Candidates = readonly (readonly Candidate[])[];

/** The candidates of a word in a text of ours: itself and nothing else. */
export function asWritten(token: Token): readonly Candidate[] {
  return [{ word: token.word, stem: token.stem, weight: 1 }];
}

/** An unfinished word stands for any that goes on so, inside a wording. */
const unfinishedWeight = 0.9;

/** Visits the steps that one token's candidates allow: by the exact form, then by any form, then by a beginning. */
function follow(
  step: Step,
  candidates: readonly Candidate[],
  inside: boolean,
  visit: (next: Step, weight: number) => void,
): void {
  for (const { word, stem, weight, unfinished } of candidates) {
    const form = step.forms?.get(word);
    if (form) visit(form, weight);
    const any = step.stems?.get(stem);
    if (any) visit(any, weight);
    for (const [start, next] of step.beginnings?.get(word.slice(0, shortestBeginning)) ?? []) {
      if (word.startsWith(start)) visit(next, weight);
    }
    if (!inside || !unfinished) continue;
    for (const next of step.stems?.values() ?? []) {
      const goesOn = next !== any && next.word.startsWith(word);
      if (goesOn) visit(next, unfinishedWeight);
    }
  }
}

function matchesInRun(lexicon: Lexicon, token: Token, at: number): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  const exact = token.word.length === token.end - token.start;
  for (let i = 0; i < token.word.length; ) {
    const rest = token.word.slice(i);
    const hit = lexicon.unspaced.get(token.word.charAt(i))?.find(({ term }) => rest.startsWith(term));
    const length = hit?.term.length ?? 1;
    if (hit) {
      const start = exact ? token.start + i : token.start;
      const end = exact ? start + length : token.end;
      found.push({ concept: hit.concept, from: at, to: at + 1, weight: 1, start, end });
    }
    i += length;
  }
  return found;
}

function matchesAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  candidates: Candidates,
  from: number,
): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  if (candidates[from]?.every(({ word }) => lexicon.beginsNothing(word))) return found;
  const start = tokens[from]?.start ?? 0;
  const walk = (step: Step, at: number, weight: number) => {
    for (const concept of step.ends ?? []) {
      found.push({ concept, from, to: at, weight, start, end: tokens[at - 1]?.end ?? start });
    }
    if (!step.stems && !step.forms && !step.beginnings) return;
    for (let position = at; position < candidates.length; position += 1) {
      const here = candidates[position] ?? [];
      follow(step, here, at > from, (next, nextWeight) =>
        walk(next, position + 1, Math.min(weight, nextWeight)),
      );
      if (at === from || !isSkipped(here[0]?.word ?? '')) break;
    }
  };
  walk(lexicon.wordings, from, 1);
  return found;
}

/**
 * Every concept that a text names, overlapping or not. `candidates` holds for each token what it may stand for.
 */
export function allMatches(
  lexicon: Lexicon,
  tokens: readonly Token[],
  candidates: Candidates,
): ConceptMatch[] {
  return tokens.flatMap((token, at) =>
    token.unspaced ? matchesInRun(lexicon, token, at) : matchesAt(lexicon, tokens, candidates, at),
  );
}

/**
 * The same where a word speaks for one concept only, in the text's order: the longest wording wins, then the likelier,
 * then the earlier, then the one that matches more exactly.
 */
export function longestMatches(
  lexicon: Lexicon,
  tokens: readonly Token[],
  candidates: Candidates,
): ConceptMatch[] {
  const matches = allMatches(lexicon, tokens, candidates);
  matches.sort((a, b) => b.to - b.from - (a.to - a.from) || b.weight - a.weight || a.from - b.from);
  const taken = new Map<number, ConceptMatch>();
  const found = matches.filter((match) => {
    if (tokens[match.from]?.unspaced) return true;
    for (let at = match.from; at < match.to; at += 1) {
      const other = taken.get(at);
      if (other && !areAlternatives(match, other)) return false;
    }
    for (let at = match.from; at < match.to; at += 1) if (!taken.has(at)) taken.set(at, match);
    return true;
  });
  return found.sort((a, b) => a.start - b.start);
}

/** An unfinished or misspelt word may stand for several concepts at once. */
function areAlternatives(a: ConceptMatch, b: ConceptMatch): boolean {
  return a.from === b.from && a.to === b.to && b.weight < 1 && a.concept !== b.concept;
}

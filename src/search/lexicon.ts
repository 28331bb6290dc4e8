import { remember } from '../values/remember';
import type { Concept, Part } from './concepts';
import { stem } from './stem';
import type { Term, TermWord } from './terms';

/** One step of the wordings: what may follow, and the concepts whose wording ends here. Most have nothing of it. */
export interface Step {
  /** The word as the table writes it; an unfinished word is compared with it. */
  readonly word: string;
  stems?: Map<string, Step>;
  /** Steps that take only this very form. */
  forms?: Map<string, Step>;
  /** Steps that take every word that starts so, by the first letters of the start. */
  beginnings?: Map<string, Map<string, Step>>;
  ends?: Concept[];
}

/** A combination with the keys of its parts: `[concept]` or a stem. */
export interface Combination {
  readonly concept: Concept;
  readonly keys: readonly string[];
}

/** The table, laid out for reading texts. */
export interface Lexicon {
  readonly concepts: readonly Concept[];
  readonly wordings: Step;
  /** True for a word that no wording begins with: most. */
  readonly beginsNothing: (word: string) => boolean;
  /** First character → Chinese wordings, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly term: string; readonly concept: Concept }[]>;
  readonly combinations: readonly Combination[];
  /** Every word that some wording uses, and those that only wordings in other languages use. */
  readonly words: ReadonlySet<string>;
  readonly foreignWords: ReadonlySet<string>;
}

function stepInto(steps: Map<string, Step>, key: string, word: string): Step {
  const known = steps.get(key);
  if (known) return known;
  const made = { word };
  steps.set(key, made);
  return made;
}

/** A beginning (`word*`) has at least so many letters. */
export const shortestBeginning = 3;

function startingLike(step: Step, word: string): Map<string, Step> {
  step.beginnings ??= new Map();
  const key = word.slice(0, shortestBeginning);
  const known = step.beginnings.get(key) ?? new Map<string, Step>();
  step.beginnings.set(key, known);
  return known;
}

function nextStep(step: Step, { word, stem, match }: TermWord): Step {
  if (match === 'start') return stepInto(startingLike(step, word), word, word);
  if (match === 'exact') {
    step.forms ??= new Map();
    return stepInto(step.forms, word, word);
  }
  step.stems ??= new Map();
  return stepInto(step.stems, stem, word);
}

function addWording(root: Step, term: readonly TermWord[], concept: Concept): void {
  const last = term.reduce(nextStep, root);
  if (last === root) return;
  last.ends ??= [];
  if (!last.ends.includes(concept)) last.ends.push(concept);
}

/** True for a word that some one-word beginning of the table takes. */
export function takesBeginning({ wordings }: Pick<Lexicon, 'wordings'>, word: string): boolean {
  const starts = wordings.beginnings?.get(word.slice(0, shortestBeginning)) ?? [];
  return Array.from(starts).some(([start]) => word.startsWith(start));
}

/** What a part of a combination is called among the positions of a query. */
function keyOf(part: Part): string {
  return part.concept === undefined ? (part.stem ?? '') : `[${part.concept}]`;
}

/** So many words of texts are remembered. */
const remembered = 20_000;

export function createLexicon(concepts: readonly Concept[]): Lexicon {
  const wordings: Step = { word: '' };
  const unspaced = new Map<string, { term: string; concept: Concept }[]>();
  const words = new Set<string>();
  const foreignWords = new Set<string>();
  const add = (term: Term, concept: Concept, vocabulary: Set<string>) => {
    if (typeof term === 'string') {
      const list = unspaced.get(term.charAt(0));
      if (list) list.push({ term, concept });
      else unspaced.set(term.charAt(0), [{ term, concept }]);
      return;
    }
    addWording(wordings, term, concept);
    for (const { word, match } of term) if (match !== 'start') vocabulary.add(word);
  };
  for (const concept of concepts) {
    for (const term of concept.terms) add(term, concept, words);
    for (const term of concept.foreignTerms) add(term, concept, foreignWords);
  }
  for (const list of unspaced.values()) list.sort((a, b) => b.term.length - a.term.length);
  const combinations = concepts.flatMap((concept) =>
    concept.combinations.map((parts) => ({ concept, keys: parts.map(keyOf) })),
  );
  const beginsNothing = remember(
    remembered,
    (word: string) =>
      !wordings.stems?.has(stem(word)) && !wordings.forms?.has(word) && !takesBeginning({ wordings }, word),
  );
  return { concepts, wordings, beginsNothing, unspaced, combinations, words, foreignWords };
}

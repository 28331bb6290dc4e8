import type { Entry, Passage } from '../faq/model';
import { combine } from './combine';
import { allMatches, asWritten } from './concept-matches';
import type { Concept } from './concepts';
import type { Lexicon } from './lexicon';
import { specificity } from './postings';
import type { Query } from './query';
import { ownTerms } from './stopwords';
import { tokenize } from './tokenize';

/** A word tells less than a concept: the concept holds in other words, too. */
const stemWeight = 0.5;
/** What a query comes to by combination is told beside what it names. */
const combinedShare = 0.4;
/** A neighbour is added where it tells at least this much that the best sentence does not. */
const neighbourShare = 0.9;
/** A sentence that claims comes before those that define a word, advise or give an example, of two that tell the same. */
const lesser: readonly (readonly [RegExp, number])[] = [
  [/\brefers to\b/, 0.5],
  [/\bshould consider\b/, 0.7],
  [/^(For example|Consider)\b/, 0.8],
];

/** How much of what a sentence tells counts: 1 for a claim. */
function weightOf(text: string): number {
  return lesser.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
}

/** The concepts that a sentence mentions, where the table names the sentences that tell one only in these. */
function toldIn(text: string, entry: Entry, mentioned: ReadonlyMap<Concept, number>, { concepts }: Lexicon) {
  if (entry.team) return mentioned;
  const told = new Map(mentioned);
  for (const concept of concepts) {
    const beginnings = concept.saidBy.get(entry.id);
    if (!beginnings) continue;
    if (beginnings.some((beginning) => text.startsWith(beginning))) told.set(concept, 1);
    else told.delete(concept);
  }
  return told;
}

/** The stems and the concepts of a text. */
function termsOf(text: string, lexicon: Lexicon) {
  const tokens = tokenize(text);
  const candidates = tokens.map(asWritten);
  const concepts = combine(lexicon.combinations, allMatches(lexicon, tokens, candidates), candidates);
  return { stems: new Set(tokens.flatMap(ownTerms)), concepts };
}

/** An entry read sentence by sentence. */
export interface EntryTerms {
  /** How near each sentence is to the entry's own question, 0–1. */
  readonly likeness: readonly number[];
  /** How much of what each sentence tells counts. */
  readonly weights: readonly number[];
  /** Stem or concept → the sentences that speak of it, in their order. */
  readonly places: ReadonlyMap<string | Concept, readonly number[]>;
}

export function readEntry(entry: Entry, lexicon: Lexicon): EntryTerms {
  const places = new Map<string | Concept, number[]>();
  for (const [at, { text }] of entry.sentences.entries()) {
    const { stems, concepts } = termsOf(text, lexicon);
    for (const term of [...stems, ...toldIn(text, entry, concepts, lexicon).keys()]) {
      const list = places.get(term);
      if (list) list.push(at);
      else places.set(term, [at]);
    }
  }
  const weights = entry.sentences.map(({ text }) => weightOf(text));
  const question = askedOf(termsOf(entry.question, lexicon).concepts);
  const near = totalsOf(tell(question, places, weights.length), weights.length);
  const nearest = Math.max(1, ...near);
  return { places, weights, likeness: near.map((value) => value / nearest) };
}

/** What is asked, stems and concepts, and how much each of them counts. */
type Asked = readonly (readonly [term: string | Concept, worth: number])[];

function askedOf(
  concepts: ReadonlyMap<Concept, number>,
  stems: ReadonlyMap<string, number> = new Map(),
): Asked {
  return [
    ...Array.from(concepts, ([concept, weight]) => [concept, weight * specificity(concept)] as const),
    ...Array.from(stems, ([stem, weight]) => [stem, weight * stemWeight] as const),
  ];
}

/** What an entry tells of one stem or concept of the query, and in which sentences: the fewer, the more. */
interface Told {
  readonly value: number;
  readonly sentences: readonly number[];
}

function tell(asked: Asked, places: EntryTerms['places'], count: number): readonly Told[] {
  const told: Told[] = [];
  for (const [term, worth] of asked) {
    const sentences = places.get(term);
    if (sentences) told.push({ sentences, value: worth * Math.log(1 + count / sentences.length) });
  }
  return told;
}

/** What each sentence tells, all in all. */
function totalsOf(told: readonly Told[], count: number): number[] {
  const totals = new Array<number>(count).fill(0);
  for (const { value, sentences } of told) for (const at of sentences) totals[at] = (totals[at] ?? 0) + value;
  return totals;
}

/** The stems without those of words that only say who or what: their concept already counts, little. */
function subjectStems({ matches, candidates, stems }: Query): ReadonlyMap<string, number> {
  const general = new Set<string>();
  for (const { concept, from, to } of matches) {
    if (!concept.general) continue;
    for (const { stem } of candidates.slice(from, to).flat()) general.add(stem);
  }
  return new Map([...stems].filter(([stem]) => !general.has(stem)));
}

/**
 * What the query is about, and how much of that is to be told. Where it names a subject outright, a combination counts
 * little, and only one of which the table says what tells it: the parts of the others are told one by one. Fillers tell
 * nothing.
 */
function conceptsToTell({ matches, concepts, access }: Query): ReadonlyMap<Concept, number> {
  const named = new Set(matches.map(({ concept }) => concept));
  const outright = [...named].some(({ general }) => !general);
  if (access) named.add(access.concept);
  const shareOf = (concept: Concept) => {
    if (concept.filler) return 0;
    if (!outright || named.has(concept)) return 1;
    return concept.saidBy.size > 0 ? combinedShare : 0;
  };
  const told = Array.from(concepts, ([concept, weight]) => [concept, weight * shareOf(concept)] as const);
  return new Map(told.filter(([, weight]) => weight > 0));
}

/** Gives the passage of an entry by the entry and what was read in it. */
type PassageChooser = (entry: Entry, terms: EntryTerms) => Passage;

/**
 * The sentences of an entry that speak most of a query: one, or two neighbours in a paragraph where the second tells
 * much that the first does not. Where none speaks of it, those nearest to the entry's own question. What is asked is
 * weighed once for all entries.
 */
export function passageChooser(query: Query): PassageChooser {
  const asked = askedOf(conceptsToTell(query), subjectStems(query));
  const defines = [...query.concepts.keys()].some(({ name }) => name === 'definition');
  return ({ id, sentences: all }, { places, weights, likeness }) => {
    const told = tell(asked, places, weights.length);
    const totals = totalsOf(told, weights.length);
    const said = asked.flatMap(([term]) =>
      typeof term !== 'string' && term.saidBy.has(id) ? (places.get(term) ?? []) : [],
    );
    const weighed = totals.map(
      (total, at) => total * (defines || said.includes(at) ? 1 : (weights[at] ?? 1)),
    );
    const silence = Math.max(0, 1 - Math.max(0, ...weighed));
    const scores = weighed.map((total, at) => total + silence * (likeness[at] ?? 0));
    const best = Math.max(0, scores.indexOf(Math.max(...scores)));
    /** Whether a neighbour tells enough that the best sentence does not. */
    const adds = (at: number) => {
      if (all[at]?.paragraph !== all[best]?.paragraph) return false;
      const more = told.filter(({ sentences }) => sentences.includes(at) && !sentences.includes(best));
      const extra = more.reduce((sum, { value }) => sum + value, 0);
      return extra > 0 && extra >= neighbourShare * (totals[best] ?? 0);
    };
    const last = Math.min(best + 1, all.length);
    if (adds(best + 1)) return { from: best, to: last + 1 };
    if (adds(best - 1)) return { from: best - 1, to: last };
    return { from: best, to: last };
  };
}

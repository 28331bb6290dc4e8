import type { Entry, Passage } from '../faq/model';
import { combine } from './combine';
import { allMatches, asWritten } from './concept-matches';
import type { Concept } from './concepts';
import type { Lexicon } from './lexicon';
import { specificity } from './postings';
import type { Query } from './query';
import { ownTerms } from './stopwords';
import { tokenize } from './tokenize';

/** What one sentence speaks of. */
interface SentenceTerms {
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlyMap<Concept, number>;
}

/** A word tells less than a concept: the concept holds in other words, too. */
const stemWeight = 0.5;
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

function termsOf(text: string, lexicon: Lexicon): SentenceTerms {
  const tokens = tokenize(text);
  const candidates = tokens.map(asWritten);
  const concepts = combine(lexicon.combinations, allMatches(lexicon, tokens, candidates), candidates);
  return { stems: new Set(tokens.flatMap(ownTerms)), concepts };
}

/** An entry read sentence by sentence. */
export interface EntryTerms {
  /** How near each sentence is to the entry's own question, 0–1. */
  readonly likeness: readonly number[];
  readonly sentences: readonly SentenceTerms[];
  /** Stem or concept → how telling it is within this entry: the fewer sentences have it, the more. */
  readonly rarity: (term: string | Concept) => number;
}

export function readEntry(entry: Entry, lexicon: Lexicon): EntryTerms {
  const sentences = entry.sentences.map(({ text }) => {
    const { stems, concepts } = termsOf(text, lexicon);
    return { stems, concepts: toldIn(text, entry, concepts, lexicon) };
  });
  const spread = new Map<string | Concept, number>();
  for (const { stems, concepts } of sentences) {
    for (const term of [...stems, ...concepts.keys()]) spread.set(term, (spread.get(term) ?? 0) + 1);
  }
  const rarity = (term: string | Concept) =>
    Math.log(1 + sentences.length / (spread.get(term) ?? sentences.length));
  const question: Asked = { stems: new Map(), concepts: termsOf(entry.question, lexicon).concepts };
  const near = sentences.map((sentence) => sum(tell(question, sentence, rarity).values()));
  const nearest = Math.max(1, ...near);
  return { sentences, rarity, likeness: near.map((value) => value / nearest) };
}

type Asked = Pick<Query, 'stems' | 'concepts'>;

/** What a sentence tells of the query, term by term. */
function tell(
  asked: Asked,
  { stems, concepts }: SentenceTerms,
  rarity: EntryTerms['rarity'],
): Map<string | Concept, number> {
  const told = new Map<string | Concept, number>();
  for (const [concept, weight] of asked.concepts) {
    if (concepts.has(concept)) told.set(concept, weight * specificity(concept) * rarity(concept));
  }
  for (const [stem, weight] of asked.stems) {
    if (stems.has(stem)) told.set(stem, weight * stemWeight * rarity(stem));
  }
  return told;
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

/** Combinations count only where no subject is named outright: their parts are told one by one. */
function conceptsToTell({ matches, concepts, access }: Query): ReadonlyMap<Concept, number> {
  const named = new Set(matches.map(({ concept }) => concept));
  const outright = [...named].some(({ general }) => !general);
  if (access) named.add(access.concept);
  return outright ? new Map([...concepts].filter(([concept]) => named.has(concept))) : concepts;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * The sentences of an entry that speak most of a query: one, or two neighbours in a paragraph where the second tells
 * much that the first does not. Where none speaks of it, those nearest to the entry's own question.
 */
export function bestPassage(entry: Entry, terms: EntryTerms, query: Query): Passage {
  const asked = { stems: subjectStems(query), concepts: conceptsToTell(query) };
  const told = terms.sentences.map((sentence) => tell(asked, sentence, terms.rarity));
  const defines = [...query.concepts.keys()].some(({ name }) => name === 'definition');
  const totals = told.map(
    (parts, at) => sum(parts.values()) * (defines ? 1 : weightOf(entry.sentences[at]?.text ?? '')),
  );
  const silence = Math.max(0, 1 - Math.max(0, ...totals));
  const scores = totals.map((total, at) => total + silence * (terms.likeness[at] ?? 0));
  const best = Math.max(0, scores.indexOf(Math.max(...scores)));
  const extra = (at: number) => {
    if (entry.sentences[at]?.paragraph !== entry.sentences[best]?.paragraph) return 0;
    return sum(Array.from(told[at] ?? [], ([term, value]) => (told[best]?.has(term) ? 0 : value)));
  };
  const enough = neighbourShare * sum(told[best]?.values() ?? []);
  const last = Math.min(best + 1, entry.sentences.length);
  if (extra(best + 1) >= enough && extra(best + 1) > 0) return { from: best, to: last + 1 };
  if (extra(best - 1) >= enough && extra(best - 1) > 0) return { from: best - 1, to: last };
  return { from: best, to: last };
}

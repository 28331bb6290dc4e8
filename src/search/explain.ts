import { certainty, type Evidence, enough, evidenceOf, weights } from './confidence';
import { parseQuery } from './query';
import { rank } from './rank';
import type { SearchIndex } from './search-index';
import { oddsIn } from './word-odds';

/** What one query was read as, what speaks for and against its first hit, and what follows from it. */
export interface Explanation {
  /** Words of which nothing else is known than what they may be meant for, and that. */
  readonly words: readonly { readonly word: string; readonly meant: readonly string[] }[];
  /** The concepts it names, with the words that name them. */
  readonly named: readonly { readonly concept: string; readonly words: string }[];
  /** Concepts that it comes to by combining those, and how near their parts stand, 0–1. */
  readonly combined: readonly { readonly concept: string; readonly weight: number }[];
  /** What it asks of its subject, and whether the text says that. */
  readonly asked: readonly { readonly what: string; readonly words: string; readonly told: boolean }[];
  /** Whose access to what it speaks of; undefined where of none. */
  readonly access: { readonly actor: string; readonly object: string; readonly concept: string } | undefined;
  readonly gaps: readonly { readonly gap: string; readonly words: string }[];
  /** The words whose log odds the certainty counts. */
  readonly odds: readonly { readonly word: string; readonly odds: number }[];
  /** What the first hit's certainty is summed from. */
  readonly evidence: readonly { readonly name: string; readonly value: number; readonly counts: number }[];
  readonly enough: number;
  /** Best first; what each owes its score to, the most telling first. */
  readonly hits: readonly {
    readonly entry: string;
    readonly score: number;
    readonly confident: boolean;
    readonly owedTo: readonly { readonly term: string; readonly share: number }[];
  }[];
}

const mostHits = 3;
const mostTerms = 6;

/** Explains what the finder makes of a query; gives the steps of the same reading, and takes as long. */
export function explain(text: string, index: SearchIndex): Explanation {
  const { entries, postings } = index;
  const query = parseQuery(text, index);
  const ranked = rank(query, postings, entries.length);
  const isTeam = (at: number) => entries.at(at)?.team !== undefined;
  const isCertain = certainty(query, ranked, postings, isTeam);
  const evidence = evidenceOf(query, ranked, postings, isTeam);
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const names = new Set(query.matches.map(({ concept }) => concept));
  const owedTo = (entry: number) => {
    const shares = [
      ...Array.from(query.concepts, ([concept, weight]) => ({
        term: `[${concept.name}]`,
        share: weight * postings.concepts.valueIn(concept, entry),
      })),
      ...Array.from(query.stems, ([term, weight]) => ({
        term,
        share: weight * postings.stems.valueIn(term, entry),
      })),
    ].filter(({ share }) => share > 0);
    return shares.sort((a, b) => b.share - a.share).slice(0, mostTerms);
  };
  return {
    words: query.candidates.flatMap((list) => {
      const [itself, ...meant] = list;
      return itself && meant.length > 0 ? [{ word: itself.word, meant: meant.map(({ word }) => word) }] : [];
    }),
    named: query.matches.map((match) => ({ concept: match.concept.name, words: written(match) })),
    combined: [...query.concepts].flatMap(([concept, weight]) =>
      names.has(concept) || concept.toldOf ? [] : [{ concept: concept.name, weight }],
    ),
    asked: query.asked.map(({ match, told }) => ({ what: match.concept.name, words: written(match), told })),
    access: query.access && { ...query.access, concept: query.access.concept.name },
    gaps: query.gapMatches.map((match) => ({ gap: match.concept.name, words: written(match) })),
    odds: oddsIn(query.tokens),
    evidence: Object.entries(evidence ?? {}).map(([name, value]: [string, number]) => ({
      name,
      value,
      counts: value * weights[name as keyof Evidence],
    })),
    enough,
    hits: ranked.slice(0, mostHits).map((hit) => ({
      entry: entries.at(hit.entry)?.id ?? '',
      score: hit.score,
      confident: isCertain(hit),
      owedTo: owedTo(hit.entry),
    })),
  };
}

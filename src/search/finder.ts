import type { Entry, Passage, Range } from '../faq/model';
import { certainty } from './confidence';
import type { Lexicon } from './lexicon';
import { marksOf } from './marks';
import { passageChooser } from './passage';
import { parseQuery, type Query } from './query';
import { type Ranked, rank } from './rank';
import type { EntryList, SearchIndex } from './search-index';

/** One entry that matches a query. */
export interface Hit {
  /** One of a library is another object as soon as its answer has been read. */
  readonly entry: Entry;
  /** The entry's place in its index. */
  readonly place: number;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** The sentences of the entry that speak most of this query; chosen when first asked for. Empty while the answer is being read. */
  readonly passage: Passage;
  /** True where the entry is likely to answer; false means "nothing certain, closest entries". */
  readonly confident: boolean;
}

/** All that one reading of a query gives. */
export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Ids of the gaps that the query asks for: what the text is known not to say, in the query's order. */
  readonly gaps: readonly string[];
  /** Where any text says what the query asks for: sorted, not overlapping, of whole words. */
  readonly marks: (text: string) => readonly Range[];
}

/** Takes any string, cut after `longestQuery` characters, and gives at most `limit` hits. Never throws. */
export type Finder = (query: string, limit?: number) => Answer;

/** The answer where nothing is asked. */
export const emptyAnswer: Answer = { hits: [], gaps: [], marks: () => [] };

/**
 * Of many hits few are shown: the passage waits until it is asked for. A class, because an accessor in a literal is
 * made anew for each, which takes longer than all the rest of a hit.
 */
class FoundEntry implements Hit {
  readonly place: number;
  readonly score: number;
  readonly confident: boolean;
  readonly #entries: EntryList;
  readonly #choose: (entry: Entry) => Passage;
  #entry: Entry;
  #passage: Passage | undefined;

  constructor(
    entries: EntryList,
    entry: Entry,
    { entry: place, score }: Ranked,
    confident: boolean,
    choose: (entry: Entry) => Passage,
  ) {
    this.place = place;
    this.score = score;
    this.confident = confident;
    this.#entries = entries;
    this.#entry = entry;
    this.#choose = choose;
  }

  get entry(): Entry {
    const now = this.#entries.at(this.place) ?? this.#entry;
    if (now !== this.#entry) this.#passage = undefined;
    this.#entry = now;
    return now;
  }

  get passage(): Passage {
    const { entry } = this;
    this.#passage ??= this.#choose(entry);
    return this.#passage;
  }
}

/** The known gaps that a query names, then those that its combinations of subjects come to. */
function gapsAsked({ gapMatches, concepts }: Query, { concepts: gaps }: Lexicon): readonly string[] {
  const asked = new Set([...concepts.keys()].map(({ gap }) => gap));
  const combined = gaps.filter(({ name }) => asked.has(name));
  return [...new Set([...gapMatches.map(({ concept }) => concept), ...combined].map(({ name }) => name))];
}

/** The certainty of the first hit rests on how far the second is behind. */
const fewestRanked = 2;

/** Answers queries from an index: each is read once, and hits, certainty, gaps and marks come from that reading. */
export function createFinder(index: SearchIndex): Finder {
  const { entries, postings, gapLexicon, termsOf } = index;
  return (text, limit = entries.length) => {
    const query = parseQuery(text, index);
    const ranked = rank(query, postings, entries.length, Math.max(fewestRanked, limit));
    let chooser: ReturnType<typeof passageChooser> | undefined;
    const choose = (entry: Entry) => {
      chooser ??= passageChooser(query);
      return chooser(entry, termsOf(entry));
    };
    const isCertain = certainty(query, ranked, postings, (at) => entries.at(at)?.team !== undefined);
    return {
      hits: ranked.slice(0, Math.max(0, limit)).flatMap((hit) => {
        const entry = entries.at(hit.entry);
        if (!entry) return [];
        return [new FoundEntry(entries, entry, hit, isCertain(hit), choose)];
      }),
      gaps: gapsAsked(query, gapLexicon),
      marks: (shown) => marksOf(shown, query, index.lexicon),
    };
  };
}

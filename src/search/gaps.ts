import { gaps } from '../faq/notes/gaps';
import { type Concept, parseTerm } from './concepts';
import { createLexicon, type Lexicon } from './lexicon';
import { allMentions } from './mentions';
import type { Understanding } from './understand';

type Gap = (typeof gaps)[number];

interface GapLexicon {
  readonly lexicon: Lexicon;
  readonly gapOf: ReadonlyMap<Concept, Gap>;
}

function build(): GapLexicon {
  const gapOf = new Map<Concept, Gap>();
  for (const gap of gaps) {
    const terms = [...gap.terms.en, ...gap.terms.zh].map(parseTerm);
    const concept = {
      name: gap.id,
      levels: new Map(),
      terms,
      foreignTerms: [],
      combinations: [],
      general: false,
    };
    gapOf.set({ ...concept, offTopic: true }, gap);
  }
  return { lexicon: createLexicon([...gapOf.keys()]), gapOf };
}

/** A guess at how an unfinished word goes on names no gap. */
const leastCertain = 0.5;

let built: GapLexicon | undefined;

function known(): GapLexicon {
  built ??= build();
  return built;
}

/** The words by which the gaps are known, for correcting typos. */
export function gapWords(): ReadonlySet<string> {
  return known().lexicon.words;
}

/** The known gaps of the text that a query touches, in the query's order; typos and word forms count. */
export function gapsOf(query: Pick<Understanding, 'tokens' | 'places'>): readonly Gap[] {
  const { lexicon, gapOf } = known();
  const found = allMentions(lexicon, query.tokens, query.places).filter(
    ({ weight }) => weight >= leastCertain,
  );
  return [...new Set(found.flatMap(({ concept }) => gapOf.get(concept) ?? []))];
}

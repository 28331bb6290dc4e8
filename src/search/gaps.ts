import { gaps } from '../faq/notes/gaps';
import { type Concept, parseTerm } from './concepts';
import { createLexicon, type Lexicon } from './lexicon';
import { allMentions, type Mention } from './mentions';
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

let built: GapLexicon | undefined;

function known(): GapLexicon {
  built ??= build();
  return built;
}

/** The words by which the gaps are known, for correcting typos. */
export function gapWords(): ReadonlySet<string> {
  return known().lexicon.words;
}

/** Where a query touches known gaps of the text; typos and word forms count. */
export function gapMentions({ tokens, places }: Pick<Understanding, 'tokens' | 'places'>): Mention[] {
  return allMentions(known().lexicon, tokens, places);
}

/** The known gaps of the text that a query touches, in the query's order. */
export function gapsOf(query: Pick<Understanding, 'tokens' | 'places'>): readonly Gap[] {
  return [...new Set(gapMentions(query).flatMap(({ concept }) => known().gapOf.get(concept) ?? []))];
}

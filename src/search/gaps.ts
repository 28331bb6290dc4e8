import { gaps } from '../faq/notes/gaps';
import type { Gap } from '../faq/notes/model';
import { type Concept, parseTerm } from './concepts';

/** The known gaps of the text as concepts, so that typos and other forms of their terms are found alike. */
export function readGaps(): ReadonlyMap<Concept, Gap> {
  return new Map(
    gaps.map((gap): [Concept, Gap] => [
      {
        name: gap.id,
        levels: new Map(),
        terms: [...gap.terms.en, ...gap.terms.zh].map(parseTerm),
        foreignTerms: [],
        combinations: [],
        general: false,
        outOfScope: true,
      },
      gap,
    ]),
  );
}

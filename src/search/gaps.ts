import { gaps } from '../faq/notes/gaps';
import type { Gap } from '../faq/notes/model';
import { blankConcept, type Concept } from './concepts';
import { parseTerm } from './terms';

/** The level of an entry that says something on a gap all the same. */
const spokenOf = 2;

/** The known gaps of the text as concepts, so that typos and other forms of their terms are found alike. */
export function readGaps(): ReadonlyMap<Concept, Gap> {
  return new Map(
    gaps.map((gap): [Concept, Gap] => [
      {
        ...blankConcept,
        name: gap.id,
        levels: new Map((gap.said ?? []).map((id) => [id, spokenOf])),
        terms: [...gap.terms.en, ...gap.terms.zh].map(parseTerm),
        outOfScope: true,
      },
      gap,
    ]),
  );
}

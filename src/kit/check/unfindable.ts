import type { Entry } from '../../faq/model';
import { createSearch } from '../../search/search';
import type { KitProblem } from '../model';
import type { PlacedEntry } from './placed-entry';

/** Hits that somebody reads. */
const read = 3;

/**
 * The entries that are not among the first hits for their own question, official entries included: nobody will find
 * them by asking.
 */
export function unfindableEntries(
  entries: readonly PlacedEntry[],
  official: readonly Entry[],
): readonly KitProblem[] {
  const search = createSearch([...official, ...entries.map(({ entry }) => entry)]);
  return entries.flatMap(({ entry, file, line }): KitProblem[] => {
    const hits = search(entry.question, read);
    if (hits.some((hit) => hit.entry.id === entry.id)) return [];
    const first = hits.map((hit) => `“${hit.entry.id}”`).join(', ');
    return [
      {
        file,
        line,
        severity: 'warning',
        what: `The search does not find “${entry.id}” by its own question${first && `; it finds ${first}`}.`,
        mend: 'Name in the question what the answer is about, in the words staff would use.',
      },
    ];
  });
}

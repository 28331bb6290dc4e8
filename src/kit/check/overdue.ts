import { overdue } from '../../faq/team';
import type { KitProblem } from '../model';
import type { PlacedEntry } from './placed-entry';

/** The entries whose next review is over, longest ago first. @param today ISO date. */
export function overdueReviews(entries: readonly PlacedEntry[], today: string): readonly KitProblem[] {
  const late = entries.filter(({ entry }) => overdue(entry, today));
  const due = ({ entry }: PlacedEntry) => entry.team?.reviewBy ?? '';
  return late
    .sort((a, b) => (due(a) < due(b) ? -1 : 1))
    .map(({ entry, file, line }) => {
      const owner = entry.team?.owner ?? 'nobody named as its owner';
      return {
        file,
        line,
        severity: 'warning',
        what: `“${entry.id}” was to be reviewed by ${due({ entry, file, line })} (${owner}).`,
        mend: 'Review the answer, then write both dates anew; until then staff see that it is overdue.',
      };
    });
}

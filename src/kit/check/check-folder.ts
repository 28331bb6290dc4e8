import { inOrder } from '../folder/read-folder';
import type { KitProblem, TeamFolder } from '../model';
import { overdueReviews } from './overdue';
import { placedEntries } from './placed-entry';
import { leftPlaceholders } from './placeholders';

/**
 * Everything worth saying of a team's folder: what could not be used, and what a careful reader would point out.
 * @param today ISO date.
 */
export function checkFolder(folder: TeamFolder, today: string): readonly KitProblem[] {
  const entries = placedEntries(folder.entries);
  return [
    ...inOrder(folder.problems),
    ...(folder.team ? leftPlaceholders(folder.team) : []),
    ...overdueReviews(entries, today),
  ];
}

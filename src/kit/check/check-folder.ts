import { officialFaq } from '../../faq/official';
import { inOrder } from '../folder/read-folder';
import type { KitProblem, TeamFolder } from '../model';
import { alikeProblems } from './alike';
import { besideOfficial } from './beside-official';
import { overdueReviews } from './overdue';
import { placedEntries } from './placed-entry';
import { leftPlaceholders } from './placeholders';
import { unfindableEntries } from './unfindable';

/**
 * Everything worth saying of a team's folder: what could not be used, and what a careful reader would point out.
 * @param today ISO date.
 * @param quick leaves out what takes a while for thousands of entries: searching for each by its own question.
 */
export function checkFolder(
  folder: TeamFolder,
  today: string,
  { quick = false }: { readonly quick?: boolean } = {},
): readonly KitProblem[] {
  const entries = placedEntries(folder.entries);
  return [
    ...inOrder(folder.problems),
    ...(folder.team ? leftPlaceholders(folder.team) : []),
    ...overdueReviews(entries, today),
    ...alikeProblems(entries),
    ...(quick ? [] : unfindableEntries(entries, officialFaq.entries)),
    ...besideOfficial(entries, officialFaq.entries),
  ];
}

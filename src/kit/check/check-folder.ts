import { officialFaq } from '../../faq/official';
import { inOrder } from '../folder/read-folder';
import type { KitProblem, TeamFolder } from '../model';
import { alikeProblems } from './alike';
import { besideOfficial } from './beside-official';
import { overdueReviews } from './overdue';
import { type PlacedEntry, placedEntries } from './placed-entry';
import { leftPlaceholders } from './placeholders';
import { policyClashes, type Way } from './policy-clashes';
import { unfindableEntries } from './unfindable';

interface CheckOptions {
  readonly quick?: boolean;
  readonly beside?: { readonly policy: readonly PlacedEntry[]; readonly way: Way } | undefined;
}

/**
 * Everything worth saying of a team's folder: what could not be used, and what a careful reader would point out.
 * @param today ISO date.
 * @param quick leaves out what takes a while for thousands of entries: searching for each by its own question.
 * @param beside the entries of a policy that browsers have, and where those of the folder go.
 */
export function checkFolder(
  folder: TeamFolder,
  today: string,
  { quick = false, beside }: CheckOptions = {},
): readonly KitProblem[] {
  const entries = placedEntries(folder.entries);
  return [
    ...inOrder(folder.problems),
    ...(folder.team ? leftPlaceholders(folder.team) : []),
    ...overdueReviews(entries, today),
    ...(beside ? policyClashes(entries, beside.policy, beside.way) : []),
    ...alikeProblems(entries),
    ...(quick ? [] : unfindableEntries(entries, officialFaq.entries)),
    ...besideOfficial(entries, officialFaq.entries),
  ];
}

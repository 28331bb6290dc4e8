/** The best entries for a line of text, as the address bar shows them. */
import type { Faq } from '../faq/model';
import { createSearch } from './search';

let last: { readonly faq: Faq; readonly search: ReturnType<typeof createSearch> } | undefined;

/**
 * @param teamMark what marks a team's entry as not Alibaba Cloud's.
 * @returns entry id and one line of plain text each, best first.
 */
export function suggestions(
  text: string,
  faq: Faq,
  teamMark: string,
): { entry: string; description: string }[] {
  if (last?.faq !== faq) last = { faq, search: createSearch([...faq.entries, ...faq.team]) };
  return last.search(text, 5).map(({ entry }) => ({
    entry: entry.id,
    description: entry.team ? `${entry.question} (${teamMark})` : `${entry.id} ${entry.question}`,
  }));
}

import type { Passage } from '../faq/model';
import type { Finder } from './finder';

/** What the address bar shows of an entry: one line of plain text; and what it opens. */
interface Suggestion {
  readonly entry: string;
  /** What of the entry answers. */
  readonly passage: Passage;
  readonly description: string;
}

/** As many as the address bar shows. */
const most = 5;

/**
 * The best entries for a line of text, best first.
 * @param teamMark what marks a team's entry as not Alibaba Cloud's, in the user's language.
 */
export function suggestions(find: Finder, text: string, teamMark: string): Suggestion[] {
  return find(text, most).hits.map(({ entry, passage }) => ({
    entry: entry.id,
    passage,
    description: entry.team ? `${entry.question} (${teamMark})` : `${entry.id} ${entry.question}`,
  }));
}

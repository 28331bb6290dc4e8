import type { Finder } from './finder';

/** What the address bar shows of an entry: its id and one line of plain text. */
interface Suggestion {
  readonly entry: string;
  readonly description: string;
}

/** As many as the address bar shows. */
const most = 5;

/**
 * The best entries for a line of text, best first.
 * @param teamMark what marks a team's entry as not Alibaba Cloud's, in the user's language.
 */
export function suggestions(find: Finder, text: string, teamMark: string): Suggestion[] {
  return find(text, most).hits.map(({ entry }) => ({
    entry: entry.id,
    description: entry.team ? `${entry.question} (${teamMark})` : `${entry.id} ${entry.question}`,
  }));
}

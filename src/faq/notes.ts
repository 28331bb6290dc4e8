/** What we add to the text, as one value. All of it is ours, and is marked as ours where it is shown. */
import { datedReferences } from './notes/dated';
import { gaps } from './notes/gaps';
import type { EntryNotes, Notes } from './notes/model';
import { regionStatements } from './notes/region-statements';
import { services } from './notes/services';
import { siteNotes } from './notes/sites';
import { statements } from './notes/statements';
import { summaries } from './notes/summaries';

/** Our notes on the official text. `check-notes` holds them against it. */
export const officialNotes: Notes = {
  statements,
  services,
  regionStatements,
  gaps,
  summaries,
  datedReferences,
  siteNotes,
};

/** What our notes add to an entry; nothing for an id they do not know, as a team's entry has. */
export function notesOf(
  entryId: string,
  { summaries, datedReferences }: Pick<Notes, 'summaries' | 'datedReferences'> = officialNotes,
): EntryNotes {
  const summary = Object.hasOwn(summaries, entryId) ? summaries[entryId] : undefined;
  const dated = datedReferences.find(({ entry }) => entry === entryId);
  return { ...(summary && { summary }), ...(dated && { dated }) };
}

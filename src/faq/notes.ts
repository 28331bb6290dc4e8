/** What we add to the text, in one place for those who show it. All of it is ours, and is marked as ours. */
import type { Localized } from '../locales/localized';
import { datedReferences } from './notes/dated';
import { gists } from './notes/gists';

export { datedReferences } from './notes/dated';
export { type Gap, gaps } from './notes/gaps';
export { gists } from './notes/gists';
export { services } from './notes/services';
export { siteNotes } from './notes/sites';
export { statements } from './notes/statements';

/** Our one-sentence summary of an entry, and our note on a dated reference in it; empty for a team's entry. */
export function notesOf(entryId: string): {
  readonly gist?: Localized;
  readonly dated?: Localized & { readonly source: string };
} {
  const gist = Object.hasOwn(gists, entryId) ? gists[entryId] : undefined;
  const dated = datedReferences.find(({ entry }) => entry === entryId);
  return {
    ...(gist ? { gist } : {}),
    ...(dated ? { dated: { ...dated.note, source: dated.source } } : {}),
  };
}

/** What we add to the text, in one place for those who show it. All of it is ours, and is marked as ours. */
import type { Localized } from '../locales/localized';
import { datedReferences } from './notes/dated';
import { summaries } from './notes/summaries';

export { datedReferences } from './notes/dated';
export { type Gap, gaps } from './notes/gaps';
export { services } from './notes/services';
export { siteNotes } from './notes/sites';
export { statements } from './notes/statements';
export { summaries } from './notes/summaries';

/** Our one-sentence summary of an entry, and our note on a dated reference in it; empty for a team's entry. */
export function notesOf(entryId: string): {
  readonly summary?: Localized;
  readonly dated?: Localized & { readonly source: string };
} {
  const summary = Object.hasOwn(summaries, entryId) ? summaries[entryId] : undefined;
  const dated = datedReferences.find(({ entry }) => entry === entryId);
  return {
    ...(summary ? { summary } : {}),
    ...(dated ? { dated: { ...dated.note, source: dated.source } } : {}),
  };
}

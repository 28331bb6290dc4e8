/** What the text says on where content lies and where it goes, for a page whose address names a region. */
import type { ConsolePage } from '../console/page';
import type { Faq } from '../faq/model';
import { officialNotes } from '../faq/notes';
import type { Notes } from '../faq/notes/model';
import { quoteWords } from '../faq/passages';
import type { RegionGuidance } from './model';
import { pageNotesOf } from './page-notes';

/**
 * Gives undefined for a page without a region. Where the page is about copying, replicating or moving content,
 * 4.2 stands first, else 4.1. Quotes only: it draws no conclusion from the region.
 */
export function regionGuidance(
  page: ConsolePage,
  faq: Pick<Faq, 'entries'>,
  notes: Notes = officialNotes,
): RegionGuidance | undefined {
  if (page.region === undefined) return undefined;
  const transfer = pageNotesOf(page, notes).topics.transfer !== undefined;
  const quotes = notes.regionStatements[transfer ? 'moving' : 'staying'].flatMap((id) => {
    const statement = notes.statements.find((each) => each.id === id);
    const entry = faq.entries.find((each) => each.id === statement?.entry);
    const quote = statement && entry && quoteWords(entry, statement.words);
    return quote ? [{ ...quote, clause: statement.clause }] : [];
  });
  return { region: page.region, transfer, quotes };
}

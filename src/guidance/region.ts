/** What the text says on where content lies and where it goes, for a page whose address names a region. */
import type { ConsolePage } from '../console/page';
import type { Faq } from '../faq/model';
import type { StatementId } from '../faq/notes/statements';
import { statements } from '../faq/notes/statements';
import { quoteWords } from '../faq/passages';
import type { RegionGuidance } from './model';
import { pageNotesOf } from './page-notes';

const staying: readonly StatementId[] = [
  'region-choice',
  'stays-in-the-region',
  'not-moved',
  'tell-the-people',
];
const moving: readonly StatementId[] = [
  'copies-are-your-choice',
  'not-moved',
  'cross-border-measures',
  'region-choice',
];

/**
 * Gives undefined for a page without a region. Where the page is about copying, replicating or moving content,
 * 4.2 stands first, else 4.1. Quotes only: it draws no conclusion from the region.
 */
export function regionGuidance(page: ConsolePage, faq: Faq): RegionGuidance | undefined {
  if (page.region === undefined) return undefined;
  const transfer = pageNotesOf(page).topics.transfer !== undefined;
  const quotes = (transfer ? moving : staying).flatMap((id) => {
    const statement = statements.find((each) => each.id === id);
    const entry = faq.entries.find((each) => each.id === statement?.entry);
    const quote = statement && entry && quoteWords(entry, statement.words);
    return quote ? [quote] : [];
  });
  return { region: page.region, transfer, quotes };
}

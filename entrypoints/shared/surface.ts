import { writeClipboard } from '../../src/browser/clipboard';
import type { Site } from '../../src/console/page';
import { cite } from '../../src/faq/citation';
import type { Faq } from '../../src/faq/model';
import { notesOf } from '../../src/faq/notes';
import type { Locale } from '../../src/locales/locale';
import { createHighlighter } from '../../src/search/highlight';
import { createSearch } from '../../src/search/search';
import type { OnCopy } from '../../src/ui/CopyButton';

/** What popup and panel have in common: one FAQ, searched, marked, annotated and cited alike. */
export function surfaceFor(faq: Faq, locale: Locale) {
  const entries = [...faq.entries, ...faq.team];
  /** @param site where the copy is made: its citation carries our line on what the FAQ says of that site. */
  const copyFrom =
    (site?: Site): OnCopy =>
    ({ entry, passage }, format) => {
      const as = (wanted: typeof format) => cite({ entry, passage }, wanted, locale, faq, site);
      return writeClipboard(
        format === 'plain' ? { plain: as('plain'), html: as('html') } : { plain: as(format) },
      );
    };
  return { faq, search: createSearch(entries), highlight: createHighlighter(entries), notesOf, copyFrom };
}

export type Surface = ReturnType<typeof surfaceFor>;

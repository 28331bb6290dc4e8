import { browser } from '../../src/browser/api';
import { writeClipboard } from '../../src/browser/clipboard';
import type { Context } from '../../src/browser/context';
import { rememberQuery } from '../../src/browser/recents';
import { reportRejection } from '../../src/browser/report-error';
import { forgetSearches } from '../../src/browser/retention';
import { isoToday } from '../../src/browser/settings';
import { openSheet } from '../../src/browser/sheet';
import type { Site } from '../../src/console/page';
import { cite, citeAnswer } from '../../src/faq/citation';
import type { Entry } from '../../src/faq/model';
import { notesOf, officialNotes } from '../../src/faq/notes';
import type { OnCopy } from '../../src/ui/CopyButton';
import { contactsOf } from '../../src/ui/contacts';

/** What a surface has of the library that the package carries. */
export interface Shelf {
  /** Whether `find` answers from it, or never will. */
  readonly isSearched: boolean;
  readonly onSearch: () => void;
  /** How many entries it has; 0 where there is none. */
  readonly size: number;
  /** Its entry of this id, as far as it has been read. */
  readonly entry: (id: string) => Entry | undefined;
}

/**
 * What popup and panel have in common: one FAQ, searched, marked, annotated and cited alike.
 * @param keeps whether what is searched may be kept.
 */
export function surfaceFor({ settings, faq, search, values, locale }: Context, keeps: boolean, shelf: Shelf) {
  /** @param site where the copy is made: its citation carries our line on what the FAQ says of that site. */
  const copyFrom =
    (site?: Site): OnCopy =>
    (copied, format) => {
      const siteNote = site && officialNotes.siteNotes[site];
      const as = (wanted: typeof format) =>
        'entry' in copied
          ? cite(copied, wanted, locale, faq, siteNote)
          : citeAnswer(copied, wanted, locale, faq, siteNote);
      return writeClipboard(
        format === 'plain' ? { plain: as('plain'), html: as('html') } : { plain: as(format) },
      );
    };
  const common = {
    faq,
    contacts: contactsOf(faq, values, locale),
    today: isoToday(),
    find: (query: string, limit?: number) => {
      shelf.onSearch();
      return search.find(query, limit);
    },
    libraryEntry: shelf.entry,
    librarySize: shelf.size,
    isReading: !(settings.isComplete && search.isWhole && shelf.isSearched),
    notesOf,
    recents: [] as readonly string[],
    onSearched: (query: string) => {
      if (keeps) void reportRejection(rememberQuery(query), 'keeping a search');
    },
    onForgetRecents: () => void reportRejection(forgetSearches(), 'forgetting the searches'),
    onOptions: () => void reportRejection(browser.runtime.openOptionsPage(), 'opening the options'),
    onQuestionnaire: () => void reportRejection(openSheet(), 'opening the questionnaire'),
  };
  return { common, copyFrom };
}

export type Surface = ReturnType<typeof surfaceFor>;

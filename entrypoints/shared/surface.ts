import { browser } from '../../src/browser/api';
import { writeClipboard } from '../../src/browser/clipboard';
import { clearQueries, rememberQuery } from '../../src/browser/recents';
import type { Site } from '../../src/console/page';
import { cite } from '../../src/faq/citation';
import type { Entry, Faq } from '../../src/faq/model';
import { notesOf, officialNotes } from '../../src/faq/notes';
import { type Locale, messagesFor } from '../../src/locales/locale';
import type { Settings } from '../../src/policy/schema';
import { createFinder, type Finder } from '../../src/search/finder';
import { createIndex } from '../../src/search/search-index';
import type { OnCopy } from '../../src/ui/CopyButton';
import type { ContactLink } from '../../src/ui/Footer';

/** What popup and panel have in common: one FAQ, searched, marked, annotated and cited alike. */
export function surfaceFor(faq: Faq, settings: Settings, locale: Locale, isPrivate: boolean) {
  const entries = [...faq.entries, ...faq.team];
  /** @param site where the copy is made: its citation carries our line on what the FAQ says of that site. */
  const copyFrom =
    (site?: Site): OnCopy =>
    ({ entry, passage }, format) => {
      const siteNote = site && officialNotes.siteNotes[site];
      const as = (wanted: typeof format) => cite({ entry, passage }, wanted, locale, faq, siteNote);
      return writeClipboard(
        format === 'plain' ? { plain: as('plain'), html: as('html') } : { plain: as(format) },
      );
    };
  const common = {
    faq,
    contacts: contactsOf(faq, settings, locale),
    today: new Date().toISOString().slice(0, 10),
    find: lazyFinder(entries),
    notesOf,
    recents: [] as readonly string[],
    onSearched: (query: string) => {
      if (settings.recentSearches && !isPrivate) void rememberQuery(query);
    },
    onForgetRecents: () => void clearQueries(),
    onOptions: () => void browser.runtime.openOptionsPage(),
  };
  return { common, copyFrom };
}

export type Surface = ReturnType<typeof surfaceFor>;

/** The index waits for the first query. */
function lazyFinder(entries: readonly Entry[]): Finder {
  let finder: Finder | undefined;
  const find: Finder = (query, limit) => {
    finder ??= createFinder(createIndex(entries));
    return finder(query, limit);
  };
  return find;
}

/** The team's contact where it has one, else the Trust Center. */
function contactsOf({ contact }: Faq, settings: Settings, locale: Locale): readonly ContactLink[] {
  const { contactUrl, contactMail, organizationName } = settings;
  const t = messagesFor(locale);
  const team = [
    ...(contactUrl ? [{ text: t.team.contact(organizationName), address: contactUrl }] : []),
    ...(contactMail ? [{ text: contactMail, address: `mailto:${contactMail}` }] : []),
  ];
  return team.length > 0 ? team : [{ text: t.footer.contact, address: contact.address }];
}

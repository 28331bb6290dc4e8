import type { Entry, Faq, Passage } from '../faq/model';
import type { EntryNotes } from '../faq/notes/model';
import type { Finder } from '../search/finder';
import type { OnCopy } from './CopyButton';
import type { ContactLink } from './Footer';

/** Where somebody is in a surface: what was typed, and the entry that was opened. */
export interface ViewState {
  readonly query?: string;
  readonly entry?: string;
  /** What of the entry is marked. */
  readonly passage?: Passage;
}

/** What popup and panel have in common. */
export interface SearchViewProps {
  readonly faq: Faq;
  readonly contacts: readonly ContactLink[];
  /** ISO date, to tell which team notes are overdue. */
  readonly today: string;
  readonly find: Finder;
  /** An entry of the library that the package carries, where it has one of this id; the answer may come later. */
  readonly libraryEntry?: ((entryId: string) => Entry | undefined) | undefined;
  /** How many entries that library has; those of the page are shown, the others found. */
  readonly librarySize?: number;
  /** True while `find` does not know the team’s entries yet: what it does not find may still be there. */
  readonly isReading?: boolean;
  readonly notesOf: (entryId: string) => EntryNotes;
  readonly onCopy: OnCopy;
  readonly onOptions: () => void;
  readonly onQuestionnaire?: (() => void) | undefined;
  /** Where to go: at the start, and again with every new object. */
  readonly navigation?: ViewState | undefined;
  readonly onNavigate?: (state: ViewState) => void;
  /** Newest first; empty where none are kept. */
  readonly recents: readonly string[];
  /** A query that led somewhere. */
  readonly onSearched: (query: string) => void;
  readonly onForgetRecents: () => void;
}

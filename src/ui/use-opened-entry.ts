import { useState } from 'preact/hooks';
import type { Entry, Passage } from '../faq/model';
import type { ViewState } from './search-view-props';
import { useReturn } from './use-return';

interface Opened {
  readonly id: string;
  readonly passage?: Passage;
}

interface Options {
  /** Every entry there is, in the order in which one leads to the next. */
  readonly all: readonly Entry[];
  /** Where to go at the start. */
  readonly navigation: ViewState | undefined;
  /** What an entry says most about the page, for one that is opened from nowhere in particular. */
  readonly passageOf?: ((entryId: string) => Passage | undefined) | undefined;
  /** Key of what the surface is about. */
  readonly pageKey: string | undefined;
  /** Gives the focus a place where there is none to come back to: the page's own top, or none in particular. */
  readonly onNoPlace: (isPage: boolean) => void;
}

const openedBy = (navigation: ViewState | undefined): Opened | undefined =>
  navigation?.entry ? { id: navigation.entry } : undefined;

/** The entry that stands in front of everything else, what of it is marked, and the ways to it and back. */
export function useOpenedEntry({ all, navigation, passageOf, pageKey, onNoPlace }: Options) {
  const [opened, setOpened] = useState(openedBy(navigation));
  const at = opened ? all.findIndex(({ id }) => id === opened.id) : -1;
  const entry = all[at];
  const place = useReturn({ isAway: entry !== undefined, key: pageKey, onNoPlace });
  return {
    opened,
    entry,
    previous: all[at - 1],
    next: all[at + 1],
    passage: opened && (opened.passage ?? passageOf?.(opened.id)),
    follow: (to: ViewState) => setOpened(openedBy(to)),
    /** @param from what has the focus again afterwards. */
    open: (id: string, to?: Passage, from: Element | null = document.activeElement) => {
      if (!entry) place.remember(from);
      // Decided now: while the entry stays open the page may become another one.
      const passage = to ?? passageOf?.(id);
      setOpened({ id, ...(passage ? { passage } : {}) });
    },
    goBack: () => {
      place.comeBack('place');
      setOpened(undefined);
    },
    close: () => {
      place.forget();
      setOpened(undefined);
    },
    /** Closes it, and what the page has to say begins at its top. */
    leaveForPage: () => {
      place.forget();
      place.comeBack('page');
      setOpened(undefined);
    },
  };
}

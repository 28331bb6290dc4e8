import { useState } from 'preact/hooks';
import type { Entry, Passage } from '../faq/model';
import type { ViewState } from './search-view-props';
import { useReturn } from './use-return';

interface Opened {
  /** Its id. */
  readonly entry: string;
  readonly passage?: Passage;
}

interface Options {
  /** Every entry there is, in the order in which one leads to the next. */
  readonly all: readonly Entry[];
  /** An entry that is none of `all`: no other leads to it, and it leads to none. */
  readonly elsewhere?: ((entryId: string) => Entry | undefined) | undefined;
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
  navigation?.entry
    ? { entry: navigation.entry, ...(navigation.passage ? { passage: navigation.passage } : {}) }
    : undefined;

/** The entry that stands in front of everything else, what of it is marked, and the ways to it and back. */
export function useOpenedEntry({ all, elsewhere, navigation, passageOf, pageKey, onNoPlace }: Options) {
  const [opened, setOpened] = useState(openedBy(navigation));
  const at = opened ? all.findIndex(({ id }) => id === opened.entry) : -1;
  const entry = all[at] ?? (opened && elsewhere?.(opened.entry));
  const place = useReturn({ isAway: entry !== undefined, key: pageKey, onNoPlace });
  return {
    opened,
    entry,
    previous: at < 0 ? undefined : all[at - 1],
    next: at < 0 ? undefined : all[at + 1],
    passage: opened && entry && (passageIn(entry, opened.passage) ?? passageOf?.(opened.entry)),
    follow: (to: ViewState) => setOpened(openedBy(to)),
    /** @param from what has the focus again afterwards. */
    open: (id: string, to?: Passage, from: Element | null = document.activeElement) => {
      if (!entry) place.remember(from);
      // Decided now: while the entry stays open the page may become another one.
      const passage = to ?? passageOf?.(id);
      setOpened({ entry: id, ...(passage ? { passage } : {}) });
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

/** A passage that comes from outside may be one of another text. */
function passageIn({ sentences }: Entry, passage: Passage | undefined): Passage | undefined {
  return passage && passage.to <= sentences.length ? passage : undefined;
}

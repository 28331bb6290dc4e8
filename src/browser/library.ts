/**
 * The library that a package may carry: the one place that imports it. Only pages can: the worker of Chromium has no
 * `import()`, so the address bar knows the official and the policy's entries alone.
 */
import importContents from 'team-library';
import { readContents } from '../faq/library/contents';
import { createLibrary, type Library } from '../faq/library/library';
import type { Entry } from '../faq/model';
import type { GrowingSearch } from '../search/growing-search';
import { reportError } from './report-error';

/** What has come of it. Another object after every change. */
export interface LibraryNow {
  /** `unusable`: not whole, or made for another version; everything else works without it. */
  readonly state: 'opening' | 'none' | 'present' | 'unusable';
  /** Present as long as it can be used. */
  readonly library?: Library;
  /** Whether all is known that a page wants to know. */
  readonly hasPages: boolean;
  /** The packed index of the search; all entries are read by then. */
  readonly index?: Uint8Array<ArrayBuffer>;
}

export interface LibraryHolder {
  readonly now: LibraryNow;
  /** Settled once it is known whether there is one. */
  readonly opened: Promise<void>;
  /** Reads what pages want to know, once. */
  readPages(): void;
  /** Reads what a search wants to know, once, after whatever else is waiting. */
  readIndex(): void;
  /** Leaves out what a policy has under the same id. */
  hide(entries: readonly Entry[]): void;
  /**
   * Has a search answer from it too, in a turn of its own once both are read, and tells of that: what is typed before is
   * answered from what there is, and no key waits. True from then on.
   */
  join(search: GrowingSearch): boolean;
}

/** Chrome 94, Firefox 142. */
const rest = () => scheduler.postTask(() => {}, { priority: 'background' });

const none: LibraryNow = { state: 'none', hasPages: true };

/** For a surface that has nothing to do with it. */
export const noLibrary: LibraryHolder = {
  now: none,
  opened: Promise.resolve(),
  readPages: () => {},
  readIndex: () => {},
  hide: () => {},
  join: () => false,
};

/**
 * Looks at once whether the package carries a library.
 * @param onChange told after every change of `now`, and when a search has been joined; never while another of these
 *   functions runs.
 */
export function holdLibrary(onChange: () => void): LibraryHolder {
  let now: LibraryNow = { state: 'opening', hasPages: false };
  let hidden: ReadonlySet<string> = new Set();
  const become = (next: LibraryNow) => {
    now = next;
    onChange();
  };
  const giveUp = (error: unknown) => {
    if (now.state === 'unusable') return;
    reportError(error, 'reading the library');
    become({ state: 'unusable', hasPages: true });
  };
  let isAboutToTell = false;
  /** What several parts hold comes together, and every change has the surface search anew. */
  const onMore = () => {
    if (isAboutToTell) return;
    isAboutToTell = true;
    setTimeout(() => {
      isAboutToTell = false;
      if (now.library) become({ ...now });
    });
  };
  const open = async () => {
    const contents = readContents((await importContents()).default);
    if (!contents) return become(none);
    const library = createLibrary(contents, {
      rest,
      isHidden: (id) => hidden.has(id.toLowerCase()),
      onMore,
      onLost: (error) => reportError(error, 'reading answers of the library'),
      onBroken: giveUp,
    });
    become({ state: 'present', library, hasPages: false });
  };
  const opened = open().catch(giveUp);
  let joining: GrowingSearch | undefined;
  let joined: GrowingSearch | undefined;
  /** What depends on the library, once, unless it cannot be used. */
  const once = (read: (library: Library) => Promise<Partial<LibraryNow>>) => {
    let isAsked = false;
    return () => {
      if (isAsked) return;
      isAsked = true;
      void opened.then(async () => {
        const { library } = now;
        if (!library) return;
        try {
          const more = await read(library);
          if (now.library) become({ ...now, ...more });
        } catch (error) {
          giveUp(error);
        }
      });
    };
  };
  return {
    get now() {
      return now;
    },
    opened,
    readPages: once(async (library) => {
      await library.readPages();
      return { hasPages: true };
    }),
    readIndex: once(async (library) => {
      await rest();
      const [index] = await Promise.all([library.readIndex(), library.readEntries()]);
      return { index };
    }),
    hide(entries) {
      hidden = new Set(entries.map(({ id }) => id.toLowerCase()));
    },
    join(search) {
      const { library: entries, index } = now;
      if (entries && index && search.isRead && joining !== search) {
        joining = search;
        const add = async () => {
          await rest();
          if (joining !== search) return;
          search.add({ entries, index });
          joined = search;
          onChange();
        };
        add().catch(giveUp);
      }
      return now.library !== undefined && joined === search;
    },
  };
}

/** What an administrator wants to know of it. */
export interface LibraryFacts {
  readonly state: LibraryNow['state'];
  readonly entries: number;
  /** Ids of the policy's entries that the library has too, as far as it has been read. */
  readonly clashes: readonly string[];
}

export function libraryFacts({ state, library }: LibraryNow, policyEntries: readonly Entry[]): LibraryFacts {
  const clashes = policyEntries.map(({ id }) => id).filter((id) => library?.has(id));
  return { state, entries: library?.length ?? 0, clashes };
}

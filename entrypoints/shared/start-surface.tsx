import type { VNode } from 'preact';
import { type Context, holdContext } from '../../src/browser/context';
import { type CurrentWindow, currentWindow } from '../../src/browser/current-window';
import { holdLibrary, type LibraryNow, noLibrary } from '../../src/browser/library';
import { removeExpiredPopupStates } from '../../src/browser/popup-state';
import { readWhenIdle } from '../../src/browser/read-search';
import { reportError, reportRejection, reportUncaught } from '../../src/browser/report-error';
import { keepsSearches } from '../../src/browser/retention';
import { mount } from '../../src/ui/mount';
import { type Surface, surfaceFor } from './surface';

export interface SurfaceContext extends CurrentWindow, Context {
  /** Whether what is searched may be kept. */
  readonly keeps: boolean;
  readonly surface: Surface;
  readonly library: LibraryNow;
}

/**
 * What a surface wants of the library that the package carries: nothing, what belongs to the page and more only where
 * somebody searches, or the search at once.
 */
type LibraryUse = 'none' | 'page' | 'search';

const hiddenMs = 500;

/**
 * Shows a surface under the settings in force, and again whenever they change; what was typed stays.
 * @param load what else the surface wants to know before its first paint.
 * @param libraryUse what is read of the package's library, after the first paint.
 * @param isOfEntries whether the first paint may show entries of the team; else they are read after it.
 */
export async function startSurface<Loaded extends object>(
  render: (context: SurfaceContext & Loaded) => VNode,
  load: (window: CurrentWindow) => Promise<Loaded>,
  libraryUse: LibraryUse,
  isOfEntries: (loaded: Loaded) => boolean,
): Promise<void> {
  reportUncaught(globalThis);
  let latest: Context | undefined;
  // Whether there is one is asked beside what else is read before the first picture.
  const library = libraryUse === 'none' ? noLibrary : holdLibrary(() => latest && show(latest));
  let isIndexWanted = libraryUse === 'search';
  /** Behind the search itself: what is typed meanwhile is not to wait for a library. */
  const readIndex = () => {
    if (isIndexWanted && latest?.search.isRead) library.readIndex();
  };
  const wantIndex = () => {
    isIndexWanted = true;
    readIndex();
  };
  let readEntries = () => {};
  const held = holdContext(
    new Promise<void>((resolve) => {
      readEntries = resolve;
    }),
  );
  // Who removes it at its time may have been stopped before.
  void reportRejection(removeExpiredPopupStates(), 'forgetting where the popup was');
  const window = await currentWindow();
  const [loaded] = await Promise.all([load(window), library.opened]);
  if (isOfEntries(loaded)) readEntries();
  let drawn:
    | { readonly of: readonly unknown[]; readonly keeps: boolean; readonly surface: Surface }
    | undefined;
  const show = (context: Context) => {
    const { settings, values, locale, search } = context;
    const isJoined = library.join(search);
    const { now } = library;
    const of = [values, search.find, settings.isComplete, now];
    if (!drawn || of.some((part, at) => part !== drawn?.of[at])) {
      const keeps = keepsSearches(window.isPrivate, values);
      const shelf = {
        isSearched: !now.library || isJoined,
        onSearch: wantIndex,
        size: now.library?.length ?? 0,
        entry: (id: string) => now.library?.find(id) ?? void wantIndex(),
      };
      drawn = { of, keeps, surface: surfaceFor(context, keeps, shelf) };
    }
    const { keeps, surface } = drawn;
    mount(render({ ...loaded, ...window, ...context, keeps, surface, library: now }), locale, (error) =>
      reportError(error, 'showing a surface'),
    );
  };
  held.watch((context) => {
    const { settings, search, values } = context;
    if (!settings.isComplete && isOfEntries(loaded)) return;
    const isRead = latest?.search === search && latest.settings.isComplete;
    if (!latest) afterPicture(library.readPages);
    library.hide(values.teamEntries);
    latest = context;
    show(context);
    if (!settings.isComplete) afterPicture(readEntries);
    // Before anybody types, so that the first key costs no more than the others.
    else if (!isRead)
      readWhenIdle(
        search,
        () => latest?.search === search,
        () => {
          if (latest) show(latest);
          readIndex();
        },
      );
  });
}

/** A window that nobody sees is not painted: it waits `hiddenMs`. */
function afterPicture(callback: () => void): void {
  setTimeout(callback, hiddenMs);
  new PerformanceObserver(callback).observe({ type: 'paint', buffered: true });
}

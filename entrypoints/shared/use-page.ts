import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryNow } from '../../src/browser/library';
import { type FollowedPage, followActivePage, shownPage } from '../../src/browser/shown-page';
import type { ConsolePage } from '../../src/console/page';
import type { Entry } from '../../src/faq/model';
import type { PageState } from '../../src/ui/PageStatus';
import { pageView, switchedOffView } from '../../src/ui/page-view';
import type { SurfaceContext } from './start-surface';

/**
 * What a surface is about, and the console page behind it where there is one.
 * @param pin the page the user stays on.
 */
export function usePage(
  { windowId, settings, values, locale, faq, library }: SurfaceContext,
  pin?: ConsolePage,
): ShownState {
  const [followed, setFollowed] = useState<FollowedPage>({ kind: 'navigating' });
  useEffect(() => {
    const end = followActivePage(windowId, setFollowed);
    // Firefox still tells a page that is being closed, and gives it no timers any more.
    const onHide = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) end();
    };
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      end();
    };
  }, [windowId]);
  const shown = useMemo(
    () => shownPage(followed, values.disabledProducts, pin),
    [followed, values.disabledProducts, pin],
  );
  const notes = useSame(shown.kind === 'page' ? notesFor(shown.page, library) : noNotes);
  const state = useMemo((): ShownState | undefined => {
    // All that is to be said of a page is said at once, the team's part too.
    if (!settings.isComplete || !notes) return undefined;
    if (shown.kind === 'switchedOff')
      return { state: switchedOffView(shown.product, settings), page: undefined };
    if (shown.kind !== 'page') return { state: shown, page: undefined };
    const known = notes.length > 0 ? { ...faq, team: [...faq.team, ...notes] } : faq;
    return { state: pageView(shown.page, known, locale, shown), page: shown.page };
  }, [shown, notes, settings, faq, locale]);
  // One page stays until all of the next is there, which takes a moment.
  const last = useRef<ShownState>({ state: { kind: 'navigating' }, page: undefined });
  if (state) last.current = state;
  return last.current;
}

interface ShownState {
  readonly state: PageState;
  readonly page: ConsolePage | undefined;
}

const noNotes: readonly Entry[] = [];

/** What the library has for a page; `undefined` while that is read. */
function notesFor(page: ConsolePage, { hasPages, library }: LibraryNow): readonly Entry[] | undefined {
  if (!hasPages) return undefined;
  return library ? library.forPage(page) : noNotes;
}

/** The list of before where this one has the same in it. */
function useSame<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  const before = useRef(list);
  const isSame =
    list?.length === before.current?.length && list?.every((item, at) => item === before.current?.[at]);
  if (!isSame) before.current = list;
  return before.current;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FollowedPage, followActivePage, shownPage } from '../../src/browser/shown-page';
import type { ConsolePage } from '../../src/console/page';
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
): { readonly state: PageState; readonly page: ConsolePage | undefined } {
  const [followed, setFollowed] = useState<FollowedPage>({ kind: 'navigating' });
  useEffect(() => followActivePage(windowId, setFollowed), [windowId]);
  return useMemo(() => {
    // All that is to be said of a page is said at once, the team's part too.
    if (!settings.isComplete || !library.hasPages) return { state: { kind: 'navigating' }, page: undefined };
    const shown = shownPage(followed, values.disabledProducts, pin);
    if (shown.kind === 'switchedOff')
      return { state: switchedOffView(shown.product, settings), page: undefined };
    if (shown.kind !== 'page') return { state: shown, page: undefined };
    const ofPage = library.library?.forProduct(shown.page.product) ?? [];
    const known = ofPage.length > 0 ? { ...faq, team: [...faq.team, ...ofPage] } : faq;
    return { state: pageView(shown.page, known, locale, shown), page: shown.page };
  }, [followed, pin, settings, values, faq, locale, library]);
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { requestSiteAccess } from '../../src/browser/active-page';
import { navigationInAddress } from '../../src/browser/address';
import { isFirefox } from '../../src/browser/api';
import { type PendingNavigation, setPin, watchPendingNavigation, watchPin } from '../../src/browser/session';
import type { ConsolePage } from '../../src/console/page';
import { Panel } from '../../src/ui/Panel';
import { pageView } from '../../src/ui/page-view';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { useActivePage } from '../shared/use-active-page';

function SidePanel({ windowId, settings, locale, surface }: SurfaceContext) {
  const { common, copyFrom } = surface;
  const active = useActivePage(windowId, settings.values.disabledProducts);
  const [pinned, setPinned] = useState<ConsolePage | undefined>();
  const [navigation, setNavigation] = useState<PendingNavigation | undefined>(navigationInAddress);
  useEffect(() => watchPin(windowId, setPinned), [windowId]);
  useEffect(() => watchPendingNavigation(windowId, setNavigation), [windowId]);
  useEffect(() => {
    const onHash = () => setNavigation(navigationInAddress());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const page = pinned ?? (active.kind === 'page' ? active.page : undefined);
  const view = useMemo(
    () => page && pageView(page, common.faq, locale, pinned !== undefined),
    [page, pinned, common, locale],
  );
  return (
    <Panel
      {...common}
      page={view ?? (active.kind === 'page' ? { kind: 'navigating' } : active)}
      navigation={navigation}
      onCopy={copyFrom(page?.site)}
      onPin={() => void setPin(windowId, pinned ? undefined : page)}
      {...(isFirefox ? { onAllow: () => void requestSiteAccess() } : {})}
    />
  );
}

await startSurface(
  (context) => <SidePanel {...context} />,
  async () => ({}),
);

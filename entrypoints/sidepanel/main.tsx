import { useEffect, useMemo, useState } from 'preact/hooks';
import { requestSiteAccess } from '../../src/browser/active-page';
import { wishInAddress } from '../../src/browser/address';
import { isFirefox } from '../../src/browser/api';
import { type Handover, setPin, watchHandover, watchPin } from '../../src/browser/session';
import type { ConsolePage } from '../../src/console/page';
import { Panel } from '../../src/ui/Panel';
import { pageView } from '../../src/ui/page-view';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { usePlace } from '../shared/use-place';

function SidePanel({ windowId, settings, locale, surface }: SurfaceContext) {
  const { common, copyFrom } = surface;
  const place = usePlace(windowId, settings.values.disabledProducts);
  const [pinned, setPinned] = useState<ConsolePage | undefined>();
  const [wish, setWish] = useState<Handover | undefined>(wishInAddress);
  useEffect(() => watchPin(windowId, setPinned), [windowId]);
  useEffect(() => watchHandover(windowId, setWish), [windowId]);
  useEffect(() => {
    const onHash = () => setWish(wishInAddress());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const page = pinned ?? (place.kind === 'page' ? place.page : undefined);
  const view = useMemo(
    () => page && pageView(page, common.faq, locale, pinned !== undefined),
    [page, pinned, common, locale],
  );
  return (
    <Panel
      {...common}
      page={view ?? (place.kind === 'page' ? { kind: 'moving' } : place)}
      navigation={wish}
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

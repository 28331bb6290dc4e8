import { useEffect, useMemo, useState } from 'preact/hooks';
import { requestSiteAccess } from '../../src/browser/active-page';
import { browser, isFirefox } from '../../src/browser/api';
import { type Handover, setPin, watchHandover, watchPin } from '../../src/browser/session';
import type { ConsolePage } from '../../src/console/page';
import { Panel } from '../../src/ui/Panel';
import { pageView } from '../../src/ui/page-view';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { usePlace } from '../shared/use-place';

function SidePanel({ windowId, settings, locale, surface }: SurfaceContext) {
  const { copyFrom, ...common } = surface;
  const place = usePlace(windowId, settings.values.disabledProducts);
  const [pinned, setPinned] = useState<ConsolePage | undefined>();
  const [wish, setWish] = useState<Handover | undefined>();
  useEffect(() => watchPin(windowId, setPinned), [windowId]);
  useEffect(() => watchHandover(windowId, setWish), [windowId]);

  const page = pinned ?? (place.kind === 'page' ? place.page : undefined);
  const view = useMemo(
    () => page && pageView(page, surface.faq, locale, pinned !== undefined),
    [page, pinned, surface, locale],
  );
  return (
    <Panel
      {...common}
      place={view ?? (place.kind === 'page' ? { kind: 'moving' } : place)}
      {...(wish ? { wish } : {})}
      onCopy={copyFrom(page?.site)}
      onPin={() => void setPin(windowId, pinned ? undefined : page)}
      onOptions={() => void browser.runtime.openOptionsPage()}
      {...(isFirefox ? { onAllow: () => void requestSiteAccess() } : {})}
    />
  );
}

await startSurface((context) => <SidePanel {...context} />);

import { useMemo } from 'preact/hooks';
import { browser } from '../../src/browser/api';
import { openPanel } from '../../src/browser/panel';
import { handover } from '../../src/browser/session';
import { Popup } from '../../src/ui/Popup';
import { pageView } from '../../src/ui/page-view';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { usePlace } from '../shared/use-place';

function ToolbarPopup({ windowId, settings, locale, surface }: SurfaceContext) {
  const { copyFrom, ...common } = surface;
  const place = usePlace(windowId, settings.values.disabledProducts);
  const page = place.kind === 'page' ? place.page : undefined;
  const view = useMemo(() => page && pageView(page, surface.faq, locale), [page, surface, locale]);
  const open = (entry?: string) => {
    // The panel first and synchronously: the browser opens it only within the user's action.
    const opened = openPanel(windowId);
    const handed = entry ? handover.set(windowId, { entry }) : Promise.resolve();
    Promise.all([opened, handed]).then(() => window.close(), console.error);
  };
  return (
    <Popup
      {...common}
      page={view}
      elsewhere={place.kind !== 'page' && place.kind !== 'moving'}
      onCopy={copyFrom(page?.site)}
      onOpenPanel={open}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

await startSurface((context) => <ToolbarPopup {...context} />);

import { useCallback, useMemo, useState } from 'preact/hooks';
import { openPanel } from '../../src/browser/panel';
import { recentQueries } from '../../src/browser/recents';
import { pendingNavigation, popupState } from '../../src/browser/session';
import { Popup } from '../../src/ui/Popup';
import { pageView } from '../../src/ui/page-view';
import type { ViewState } from '../../src/ui/SearchView';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { useActivePage } from '../shared/use-active-page';

interface Props extends SurfaceContext {
  /** Where somebody was a moment ago. */
  readonly restored: ViewState | undefined;
  readonly recents: readonly string[];
}

function ToolbarPopup({ windowId, isPrivate, settings, locale, surface, restored, recents }: Props) {
  const { common, copyFrom } = surface;
  const active = useActivePage(windowId, settings.values.disabledProducts);
  const [shownRecents, setShownRecents] = useState(recents);
  const page = active.kind === 'page' ? active.page : undefined;
  const view = useMemo(() => page && pageView(page, common.faq, locale), [page, common, locale]);
  const remember = useCallback(
    ({ query = '', entry }: ViewState) => {
      if (isPrivate) return;
      void popupState.set(windowId, { query, at: Date.now(), ...(entry ? { entry } : {}) });
    },
    [windowId, isPrivate],
  );
  const open = (entry?: string) => {
    // The panel first and synchronously: the browser opens it only within the user's action.
    const opened = openPanel(windowId);
    const handed = entry ? pendingNavigation.set(windowId, { entry }) : Promise.resolve();
    Promise.all([opened, handed]).then(() => window.close(), console.error);
  };
  return (
    <Popup
      {...common}
      page={view ?? (active.kind === 'page' ? { kind: 'navigating' } : active)}
      navigation={restored}
      onNavigate={remember}
      recents={settings.values.recentSearches ? shownRecents : []}
      onForgetRecents={() => {
        common.onForgetRecents();
        setShownRecents([]);
      }}
      onCopy={copyFrom(page?.site)}
      onOpenPanel={open}
    />
  );
}

await startSurface(
  (context: Props) => <ToolbarPopup {...context} />,
  async ({ windowId }) => {
    const [restored, recents] = await Promise.all([popupState.get(windowId), recentQueries()]);
    return { restored, recents };
  },
);

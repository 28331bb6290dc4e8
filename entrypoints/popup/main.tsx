import { useCallback, useMemo, useState } from 'preact/hooks';
import { openPanel } from '../../src/browser/panel';
import { popupState, savePopupState } from '../../src/browser/popup-state';
import { recentQueries } from '../../src/browser/recents';
import { reportError, reportRejection } from '../../src/browser/report-error';
import { pendingNavigation } from '../../src/browser/session';
import type { Passage } from '../../src/faq/model';
import { Popup } from '../../src/ui/Popup';
import type { ViewState } from '../../src/ui/search-view-props';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { usePage } from '../shared/use-page';
import { waysOutOf } from '../shared/ways-out';

interface Props extends SurfaceContext {
  /** Where somebody was a moment ago. */
  readonly restored: ViewState | undefined;
  readonly recents: readonly string[];
}

function ToolbarPopup({ restored, recents, ...context }: Props) {
  const { windowId, values, keeps, surface } = context;
  const { common, copyFrom } = surface;
  const [shownRecents, setShownRecents] = useState(recents);
  const { state, page } = usePage(context);
  const site = page?.site;
  const onCopy = useMemo(() => copyFrom(site), [copyFrom, site]);
  const remember = useCallback(
    (view: ViewState) => {
      if (keeps) void reportRejection(savePopupState(windowId, view), 'keeping the popup');
    },
    [windowId, keeps],
  );
  const open = (entry?: string, passage?: Passage) => {
    // The panel first and synchronously: the browser opens it only within the user's action.
    const opened = openPanel(windowId);
    const handed = entry
      ? pendingNavigation.set(windowId, { entry, ...(passage && { passage }) })
      : Promise.resolve();
    Promise.all([opened, handed]).then(
      () => window.close(),
      (error) => reportError(error, 'opening the panel'),
    );
  };
  return (
    <Popup
      {...common}
      page={state}
      navigation={keeps ? restored : undefined}
      onNavigate={remember}
      recents={values.recentSearches ? shownRecents : []}
      onForgetRecents={() => {
        common.onForgetRecents();
        setShownRecents([]);
      }}
      onCopy={onCopy}
      onOpenPanel={open}
      waysOut={waysOutOf(windowId, common.onOptions)}
    />
  );
}

await startSurface(
  (context: Props) => <ToolbarPopup {...context} />,
  async ({ windowId }) => {
    const [restored, recents = []] = await Promise.all([
      reportRejection(popupState.get(windowId), 'reading where the popup was'),
      reportRejection(recentQueries(), 'reading the searches'),
    ]);
    return { restored, recents };
  },
  'search',
  ({ restored }) => restored !== undefined,
);

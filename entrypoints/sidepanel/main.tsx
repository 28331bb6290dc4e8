import { useEffect, useMemo, useState } from 'preact/hooks';
import { navigationInAddress } from '../../src/browser/address';
import { keepOpenRows, type OpenRows, openRows } from '../../src/browser/open-rows';
import { reportRejection } from '../../src/browser/report-error';
import { type Notices, takeNotices } from '../../src/browser/seen';
import { type PendingNavigation, setPin, watchPendingNavigation, watchPin } from '../../src/browser/session';
import type { ConsolePage } from '../../src/console/page';
import { officialFaq } from '../../src/faq/official';
import { Panel } from '../../src/ui/Panel';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { usePage } from '../shared/use-page';
import { waysOutOf } from '../shared/ways-out';

interface Props extends SurfaceContext {
  readonly openRows: OpenRows;
}

function SidePanel({ openRows, ...context }: Props) {
  const { windowId, isPrivate, surface, settings } = context;
  const { isComplete } = settings;
  const [pin, showPin] = useState<ConsolePage | undefined>();
  const [navigation, setNavigation] = useState<PendingNavigation | undefined>(navigationInAddress);
  const [notices, setNotices] = useState<Notices | undefined>();
  useEffect(() => {
    // A private window writes nothing, so it has nothing that is shown once.
    if (isPrivate) return;
    void reportRejection(takeNotices(officialFaq.edition), 'reading what was shown before').then(setNotices);
  }, [isPrivate]);
  useEffect(() => watchPin(windowId, showPin), [windowId]);
  useEffect(
    () => (isComplete ? watchPendingNavigation(windowId, setNavigation) : undefined),
    [windowId, isComplete],
  );
  useEffect(() => {
    const onHash = () => setNavigation(navigationInAddress());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const { state, page } = usePage(context, pin);
  const site = page?.site;
  const onCopy = useMemo(() => surface.copyFrom(site), [surface, site]);
  const isPinned = state.kind === 'page' && state.pinned;
  return (
    <Panel
      {...surface.common}
      page={state}
      navigation={navigation}
      onCopy={onCopy}
      openRows={openRows}
      onOpenRows={(rows) => {
        if (!isPrivate) void reportRejection(keepOpenRows(rows), 'keeping which rows are open');
      }}
      onPin={() => void reportRejection(setPin(windowId, isPinned ? undefined : page), 'pinning a page')}
      notices={notices}
      waysOut={waysOutOf(windowId, surface.common.onOptions)}
    />
  );
}

// Beside what else is read before the first picture.
const keptRows = reportRejection(openRows(), 'reading which rows are open');

await startSurface(
  (context: Props) => <SidePanel {...context} />,
  async () => ({ openRows: (await keptRows) ?? {} }),
  'page',
  () => navigationInAddress() !== undefined,
);

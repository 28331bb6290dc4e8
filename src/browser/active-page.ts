/** Which page the tab in front of a window shows, as the panel and the popup see it. */
import type { ConsolePage } from '../console/page';
import { browser } from './api';
import { onPageReport, type PageReport } from './messages';
import { createPageLine } from './page-line';
import { reportRejection } from './report-error';
import { tabNeedsReload, tabPage } from './session';
import { onSessionChange } from './session-item';
import { hasSiteAccess } from './site-access';
import { applyReport, latestTabPage, type TabPage } from './tab-page';

export type ActivePage =
  | { readonly kind: 'page'; readonly page: ConsolePage }
  /** A page that is none of the consoles we know, as far as anybody reported. */
  | { readonly kind: 'elsewhere' }
  /** A tab from before the extension: it may or may not be a console page. */
  | { readonly kind: 'needsReload' }
  /** The browser keeps us from the console's sites. */
  | { readonly kind: 'noSiteAccess' };

/** What the browser and the background's record say of the tab in front. */
interface FrontTab {
  readonly tabId: number | undefined;
  readonly recorded: TabPage | undefined;
  readonly needsReload: boolean;
  readonly siteAccess: boolean;
}

async function readFrontTab(windowId: number): Promise<FrontTab> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  const tabId = tab?.id;
  if (tabId === undefined) return { tabId, recorded: undefined, needsReload: false, siteAccess: true };
  const [recorded, needsReload = false, siteAccess] = await Promise.all([
    tabPage.get(tabId),
    tabNeedsReload.get(tabId),
    hasSiteAccess(),
  ]);
  return { tabId, recorded, needsReload, siteAccess };
}

function activePageOf(
  { recorded, needsReload, siteAccess }: FrontTab,
  heard: TabPage | undefined,
): ActivePage {
  const shown = latestTabPage(heard, recorded);
  if (shown?.page) return { kind: 'page', page: shown.page };
  if (shown) return { kind: 'elsewhere' };
  if (!siteAccess) return { kind: 'noSiteAccess' };
  return { kind: needsReload ? 'needsReload' : 'elsewhere' };
}

/**
 * Calls back now and after every change of the tab in front or of its page.
 *
 * The page is heard directly, so that nobody waits for the background, which may have to start first: on a line to
 * the document in front, and by its messages until that stands. The background's record tells of everything that was
 * reported before.
 * @returns a function that ends it.
 */
export function watchActivePage(windowId: number, onActivePage: (active: ActivePage) => void): () => void {
  const heard = new Map<number, TabPage>();
  let lastRequest = 0;
  /** Absent while the browser is asked: another tab may be in front already. */
  let front: FrontTab | undefined;
  let lastSent: string | undefined;

  const publish = () => {
    if (!front) return;
    const active = activePageOf(front, front.tabId === undefined ? undefined : heard.get(front.tabId));
    const json = JSON.stringify(active);
    if (json === lastSent) return;
    lastSent = json;
    onActivePage(active);
  };

  /** @returns whether the report told anything new. */
  const hear = (tabId: number, report: PageReport): boolean => {
    const isFront = front?.tabId === tabId;
    const known = heard.get(tabId) ?? (isFront ? front?.recorded : undefined);
    const next = applyReport(known, report);
    if (next === known) return false;
    heard.set(tabId, next);
    if (isFront) publish();
    return true;
  };

  const line = createPageLine(hear);

  const look = async () => {
    const requestId = ++lastRequest;
    front = undefined;
    const found = await readFrontTab(windowId);
    // A later request has a newer answer: an older one must not overtake it.
    if (requestId !== lastRequest) return;
    front = found;
    publish();
    const { tabId, recorded } = found;
    if (tabId === line.tabId) return;
    if (tabId !== undefined && latestTabPage(heard.get(tabId), recorded)) line.call(tabId);
    else line.hangUp();
  };
  const lookAgain = () => void reportRejection(look(), 'looking for the page in front');

  const stopReports = onPageReport((tabId, report) => {
    // On the line the document has said this already, and perhaps more since.
    const isOnLine = line.tabId === tabId;
    if (isOnLine && line.token === report.token) return;
    if (!hear(tabId, report) || report.type !== 'page' || front?.tabId !== tabId) return;
    // A document that is new in front gets a line of its own; one that is being called will answer.
    if (!isOnLine || line.token !== undefined) line.call(tabId);
  });

  const stopSession = onSessionChange((changes) => {
    for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
      const tabId = tabPage.id(key);
      if (tabId === undefined) {
        if (tabNeedsReload.id(key) !== undefined) lookAgain();
        continue;
      }
      const recorded = tabPage.parse(newValue);
      // The background found that the document is gone, although it did not say so.
      if (!recorded && heard.get(tabId)?.token === tabPage.parse(oldValue)?.token) heard.delete(tabId);
      if (front && front.tabId !== tabId) continue;
      if (front && recorded) {
        front = { ...front, recorded };
        publish();
      } else lookAgain();
    }
  });
  const { tabs, permissions } = browser;
  const events = [
    tabs.onActivated,
    tabs.onReplaced,
    tabs.onAttached,
    tabs.onDetached,
    permissions.onAdded,
    permissions.onRemoved,
  ] as chrome.events.Event<() => void>[];
  for (const event of events) event.addListener(lookAgain);
  lookAgain();
  return () => {
    lastRequest++;
    front = undefined;
    line.hangUp();
    stopReports();
    stopSession();
    for (const event of events) event.removeListener(lookAgain);
  };
}

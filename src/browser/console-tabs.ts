/** The background's half of the conversation: which console page each tab shows. */
import type { ConsolePage } from '../console/page';
import { browser, isFirefox } from './api';
import { createBatches } from './batches';
import { onPageReport, type PageQuestion, type PageReport, parsePageReport } from './messages';
import { reportError } from './report-error';
import { createSerializer } from './serialize';
import { tabNeedsReload, tabPage } from './session';
import { applyReport, type TabPage } from './tab-page';

type PageListener = (tabId: number, page: ConsolePage | null) => void;

// The last document's farewell and the next one's greeting come from two processes and in any order.
const serialize = createSerializer((error) => reportError(error, 'keeping the page of a tab'));

/** Keeps `tabPage` true to what the console pages report, and tells `listener` of every change. */
export function followConsoleTabs(listener: PageListener): void {
  // A page may move faster than it can be recorded, or asked: its last move counts.
  onPageReport(createBatches(serialize, (tabId, reports) => receive(tabId, reports, listener)));
  const askSoon = createBatches<void>(serialize, (tabId) => moved(tabId, listener));

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status) askSoon(tabId);
    // The title and the address of a new document are hidden from us, but not that something changed.
    else if (tab.status === 'loading' && Object.keys(change).length === 0)
      void serialize(tabId, () => loaded(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void serialize(tabId, () => clearTab(tabId));
  });
  browser.tabs.onReplaced.addListener((added, removed) => {
    void serialize(removed, () => clearTab(removed));
    void serialize(added, async () => {
      await ask(added, listener);
    });
  });
}

/**
 * After an install or an update: no script of this version runs in the tabs that are open, Chromium starts none
 * there and tells no address. A tab that does not answer is remembered as needing a reload.
 */
export async function markOpenTabs(listener: PageListener): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A discarded tab loads anew, script and all, when somebody looks at it.
  const ids = tabs.flatMap(({ id, discarded }) => (discarded ? [] : (id ?? [])));
  await Promise.all(
    ids.map((id) =>
      serialize(id, async () => {
        // Firefox starts the script in open tabs by itself.
        if (!(await ask(id, listener)) && !isFirefox) await tabNeedsReload.set(id, true);
      }),
    ),
  );
}

async function receive(tabId: number, reports: readonly PageReport[], listener: PageListener): Promise<void> {
  const known = await tabPage.get(tabId);
  const next = reports.reduce<TabPage | undefined>(applyReport, known);
  if (!next || next === known) return;
  if (next.page === undefined) await clearTabPage(tabId, listener);
  else await saveTabPage(tabId, { ...next, page: next.page }, !known, listener);
}

/** @param isFirst whether nothing is known of the tab: then it may be remembered as one that needs a reload. */
async function saveTabPage(
  tabId: number,
  shown: TabPage & { readonly page: ConsolePage | null },
  isFirst: boolean,
  listener: PageListener,
): Promise<void> {
  await Promise.all([tabPage.set(tabId, shown), isFirst && tabNeedsReload.remove(tabId)]);
  listener(tabId, shown.page);
}

async function clearTabPage(tabId: number, listener: PageListener): Promise<void> {
  if (!(await tabPage.get(tabId))) return;
  await tabPage.remove(tabId);
  listener(tabId, null);
}

async function clearTab(tabId: number): Promise<void> {
  await Promise.all([tabPage.remove(tabId), tabNeedsReload.remove(tabId)]);
}

/** A tab is on its way somewhere; this is told of every tab, so nothing is done for those we know nothing of. */
async function moved(tabId: number, listener: PageListener) {
  if (await tabPage.get(tabId)) await ask(tabId, listener);
}

/** What comes now needs no reload: our script starts there, or it is no console page. */
async function loaded(tabId: number) {
  if (await tabNeedsReload.get(tabId)) await tabNeedsReload.remove(tabId);
}

/** `status` comes for moves inside a page too: so ask whether a script of ours still answers. */
async function ask(tabId: number, listener: PageListener): Promise<boolean> {
  const question: PageQuestion = { type: 'where' };
  // No answer is the answer: the tab shows a page that is none of ours.
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, question, { frameId: 0 })
    .catch(() => undefined);
  const report = parsePageReport(answer);
  if (report?.type !== 'page') {
    await clearTabPage(tabId, listener);
    return false;
  }
  await receive(tabId, [report], listener);
  return true;
}

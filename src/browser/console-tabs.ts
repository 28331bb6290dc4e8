/** The background's half of the conversation: which console page each tab shows. */
import type { ConsolePage } from '../console/page';
import { browser, isFirefox } from './api';
import { createBatches } from './batches';
import { onPageReport, type PageQuestion, type PageReport, parsePageReport } from './messages';
import { reportError } from './report-error';
import { createSerializer } from './serialize';
import { tabNeedsReload, tabPage } from './session';
import { applyReport, type TabPage } from './tab-page';

/** Gets what a tab shows now, `undefined` where its document is gone. */
export type TabListener = (tabId: number, shown: TabPage | undefined) => void;

/** Milliseconds in which a document that moves, however fast, has told so by itself. */
const reportMs = 100;

// The last document's farewell and the next one's greeting come from two processes and in any order.
const serialize = createSerializer((error) => reportError(error, 'keeping the page of a tab'));

/** Keeps `tabPage` true to what the console pages report, and tells `listener` of every change. */
export function followConsoleTabs(listener: TabListener): void {
  const inDoubt = new Map<number, ReturnType<typeof setTimeout>>();
  const believe = (tabId: number) => {
    clearTimeout(inDoubt.get(tabId));
    inDoubt.delete(tabId);
  };
  // However long an answer takes, one question at most is waiting.
  const askInTurn = createBatches<'moved'>(serialize, (tabId) => moved(tabId, listener));
  /** Asks, unless the document speaks first; what moves without a pause is not asked at every move. */
  const doubt = (tabId: number) => {
    if (inDoubt.has(tabId)) return;
    const ask = () => {
      inDoubt.delete(tabId);
      askInTurn(tabId, 'moved');
    };
    inDoubt.set(tabId, setTimeout(ask, reportMs));
  };

  // A page may move faster than it can be recorded: its last move counts.
  const record = createBatches<PageReport>(serialize, (tabId, reports) => receive(tabId, reports, listener));
  onPageReport((tabId, report) => {
    if (report.type === 'page') believe(tabId);
    record(tabId, report);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status) doubt(tabId);
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
export async function markOpenTabs(listener: TabListener): Promise<void> {
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

async function receive(tabId: number, reports: readonly PageReport[], listener: TabListener): Promise<void> {
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
  listener: TabListener,
): Promise<void> {
  await Promise.all([tabPage.set(tabId, shown), isFirst && tabNeedsReload.remove(tabId)]);
  listener(tabId, shown);
}

async function clearTabPage(tabId: number, listener: TabListener): Promise<void> {
  if (!(await tabPage.get(tabId))) return;
  await tabPage.remove(tabId);
  listener(tabId, undefined);
}

async function clearTab(tabId: number): Promise<void> {
  await Promise.all([tabPage.remove(tabId), tabNeedsReload.remove(tabId)]);
}

/** A tab is on its way somewhere; this is told of every tab, so nothing is done for those we know nothing of. */
async function moved(tabId: number, listener: TabListener) {
  if (await tabPage.get(tabId)) await ask(tabId, listener);
}

/** What comes now needs no reload: our script starts there, or it is no console page. */
async function loaded(tabId: number) {
  if (await tabNeedsReload.get(tabId)) await tabNeedsReload.remove(tabId);
}

/** `status` comes for moves inside a page too: so ask whether a script of ours still answers. */
async function ask(tabId: number, listener: TabListener): Promise<boolean> {
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

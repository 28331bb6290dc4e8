/** The background's half of the conversation: which console page each tab shows. */
import type { ConsolePage } from '../console/page';
import { browser, isFirefox } from './api';
import { type PageQuestion, parsePageReport } from './messages';
import { tabNeedsReload, tabPage } from './session';

type PageListener = (tabId: number, page: ConsolePage | null) => void;

// Reading, comparing and writing must not interleave: the last document's farewell and the next one's
// greeting come from two processes and in any order.
const queues = new Map<number, Promise<void>>();

function serialize(tabId: number, step: () => Promise<void>): Promise<void> {
  const turn = (queues.get(tabId) ?? Promise.resolve()).then(step);
  queues.set(tabId, turn);
  return turn.finally(() => {
    if (queues.get(tabId) === turn) queues.delete(tabId);
  });
}

/** Tabs whose turn to be asked is still to come. */
const toAsk = new Set<number>();

/** Once is enough: a page may move faster than it can be asked, and its reports would wait behind the questions. */
function askOnce(tabId: number, listener: PageListener): void {
  if (toAsk.has(tabId)) return;
  toAsk.add(tabId);
  void serialize(tabId, () => {
    toAsk.delete(tabId);
    return moved(tabId, listener);
  });
}

/** Keeps `tabPage` true to what the console pages report, and tells `listener` of every change. */
export function followConsoleTabs(listener: PageListener): void {
  // Not async: an async listener would claim to answer, and every sender would wait.
  browser.runtime.onMessage.addListener((message: unknown, sender: chrome.runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || tabId === undefined) return;
    const report = parsePageReport(message);
    if (report?.type === 'page')
      void serialize(tabId, () => saveTabPage(tabId, report.token, report.page, listener));
    if (report?.type === 'left') void serialize(tabId, () => clearTabPage(tabId, report.token, listener));
  });

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status) askOnce(tabId, listener);
    // The title and the address of a new document are hidden from us, but not that something changed.
    else if (tab.status === 'loading' && Object.keys(change).length === 0)
      void serialize(tabId, () => loaded(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void serialize(tabId, async () => {
      await Promise.all([tabPage.remove(tabId), tabNeedsReload.remove(tabId)]);
    });
  });
  browser.tabs.onReplaced.addListener((added, removed) => {
    void serialize(removed, async () => {
      await Promise.all([tabPage.remove(removed), tabNeedsReload.remove(removed)]);
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

async function saveTabPage(tabId: number, token: string, page: ConsolePage | null, listener: PageListener) {
  await Promise.all([tabPage.set(tabId, { token, page }), tabNeedsReload.remove(tabId)]);
  listener(tabId, page);
}

async function clearTabPage(tabId: number, token: string, listener: PageListener) {
  if ((await tabPage.get(tabId))?.token !== token) return;
  await tabPage.remove(tabId);
  listener(tabId, null);
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
  if (report?.type === 'page') {
    await saveTabPage(tabId, report.token, report.page, listener);
    return true;
  }
  if (await tabPage.get(tabId)) {
    await tabPage.remove(tabId);
    listener(tabId, null);
  }
  return false;
}

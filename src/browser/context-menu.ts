/** “Search the FAQ” on selected text. The browser hands the selection over; the page is not read. */
import { searchAddress } from './address';
import { browser } from './api';
import { openPanel } from './panel';
import { reportError, reportRejection } from './report-error';
import { createSerializer } from './serialize';
import { pendingNavigation } from './session';

const id = 'search-selection';

/** A selected document is no question. */
const longest = 512;

const serialize = createSerializer((error) => reportError(error, 'wording the menu'));
let shown: string | undefined;

/** Puts the item into the menu, or words it anew; one after the other, as there must never be two. */
export function setMenu(title: string): Promise<void> {
  return serialize(0, async () => {
    if (title === shown) return;
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
    shown = title;
  });
}

export function serveMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const query = selectionText?.trim().slice(0, longest);
    if (menuItemId !== id || !query) return;
    const windowId = tab?.windowId;
    if (windowId === undefined) return openInTab(query);
    // The panel first and synchronously: the browser opens it only within the user's action.
    openPanel(windowId).then(
      () => reportRejection(pendingNavigation.set(windowId, { query }), 'handing the selection over'),
      // Where a panel will not open, a tab serves as well.
      () => openInTab(query),
    );
  });
}

function openInTab(query: string): void {
  void reportRejection(browser.tabs.create({ url: searchAddress(query) }), 'opening a search in a tab');
}

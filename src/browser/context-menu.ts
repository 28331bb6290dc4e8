/** “Search the FAQ” on selected text. The browser hands the selection over; the page is not read. */
import { searchAddress } from './address';
import { browser } from './api';
import { openPanel } from './panel';
import { pendingNavigation } from './session';

const id = 'search-selection';

/** A selected document is no question. */
const longest = 512;

let turn: Promise<void> = Promise.resolve();
let shown: string | undefined;

/** Puts the item into the menu, or words it anew; one after the other, as there must never be two. */
export function setMenu(title: string): Promise<void> {
  turn = turn.then(async () => {
    if (title === shown) return;
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
    shown = title;
  });
  return turn;
}

export function serveMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const query = selectionText?.trim().slice(0, longest);
    if (menuItemId !== id || !query) return;
    const windowId = tab?.windowId;
    if (windowId === undefined) return openInTab(query);
    // The panel first and synchronously: the browser opens it only within the user's action.
    openPanel(windowId).then(
      () => pendingNavigation.set(windowId, { query }),
      () => openInTab(query),
    );
  });
}

function openInTab(query: string): void {
  void browser.tabs.create({ url: searchAddress(query) });
}

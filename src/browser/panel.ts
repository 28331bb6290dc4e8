import { browser, sidebarAction, sidePanel } from './api';
import { reportRejection } from './report-error';

/**
 * Opens the panel of a window. Must be called synchronously in the listener of a user's action:
 * one `await` before it and the browser refuses.
 * @throws nothing; the promise rejects with the browser's own message where it refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('This browser has neither a side panel nor a sidebar.'));
}

/**
 * Makes a click on the toolbar icon open the popup or the panel.
 * Set again at every start, because browsers do not keep it.
 */
export async function setToolbarClick(opens: 'popup' | 'panel'): Promise<void> {
  await browser.action.setPopup({ popup: opens === 'popup' ? 'popup.html' : '' });
  await sidePanel?.setPanelBehavior({ openPanelOnActionClick: opens === 'panel' });
}

/** Firefox only: without a popup a click reaches us, and the sidebar opens from it. */
export function togglePanelOnClick(): void {
  if (!sidebarAction) return;
  browser.action.onClicked.addListener(() => {
    if (sidebarAction) void reportRejection(sidebarAction.toggle(), 'opening the panel');
  });
}

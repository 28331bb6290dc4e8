import { browser } from './api';

/** Reloads the tab in front of a window, whatever it shows: that needs no permission. */
export async function reloadFrontTab(windowId: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

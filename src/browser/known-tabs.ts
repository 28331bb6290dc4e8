/** The open tabs whose pages are known, when something else than a page changes. */
import type { Settings } from '../policy/schema';
import { browser } from './api';
import type { TabListener } from './console-tabs';
import type { ContextHolder } from './context';
import { reportRejection } from './report-error';
import { tabPage } from './session';
import { policyCacheKeys, userKey } from './settings';

/**
 * Tells `listener` of every known tab anew when the user's settings or the policy in force change: what the icons
 * say depends on them, and a page at rest reports nothing.
 */
export function tellAgainOnSettings({ watch }: Pick<ContextHolder, 'watch'>, listener: TabListener): void {
  const tell = () => void reportRejection(tellAll(listener), 'telling of the open tabs again');
  let before: Settings | undefined;
  watch(({ values }) => {
    if (before && before !== values) tell();
    before = values;
  });
  // A change that started the background is in its first settings already.
  browser.storage.onChanged.addListener((changes, area) => {
    // A policy is kept as soon as it is in force.
    if (area === 'local' && [userKey, ...policyCacheKeys].some((key) => key in changes)) tell();
  });
}

async function tellAll(listener: TabListener): Promise<void> {
  for (const [key, known] of await tabPage.all()) {
    const tabId = tabPage.id(key);
    if (tabId !== undefined && known?.page) listener(tabId, known);
  }
}

/** What is kept for a tab or a window while it is open. */

import type { ConsolePage } from '../console/page';
import { parsePage } from '../console/parse-page';
import type { Passage } from '../faq/model';
import { parsePassage } from '../faq/parse-passage';
import { fieldsOf } from '../values/value';
import { browser } from './api';
import { popupState } from './popup-state';
import { reportRejection } from './report-error';
import { onSessionChange, SessionItem } from './session-item';
import type { TabPage } from './tab-page';

/** A navigation handed from the popup (or a command) to the panel of the same window. */
export interface PendingNavigation {
  readonly entry?: string;
  /** What of the entry is to be marked. */
  readonly passage?: Passage;
  readonly query?: string;
}

/** The background's record of what each tab shows. */
export const tabPage = new SessionItem<TabPage>('page', (value) => {
  const { token, page, previousToken } = fieldsOf(value);
  const parsed = page === null ? null : parsePage(page);
  if (typeof token !== 'string' || parsed === undefined) return undefined;
  return { token, page: parsed, ...(typeof previousToken === 'string' ? { previousToken } : {}) };
});

/** Tabs that were open before the extension was: no script of ours runs there until they are reloaded. */
export const tabNeedsReload = new SessionItem<true>('needsReload', (value) =>
  value === true ? true : undefined,
);

/** The page a window's panel stays on, whatever tab is in front. */
const pin = new SessionItem<ConsolePage>('pin', parsePage);

export const pendingNavigation = new SessionItem<PendingNavigation>('pendingNavigation', (value) => {
  const { entry, passage, query } = fieldsOf(value);
  const parsed = parsePassage(passage);
  return {
    ...(typeof entry === 'string' ? { entry } : {}),
    ...(parsed ? { passage: parsed } : {}),
    ...(typeof query === 'string' ? { query } : {}),
  };
});

/** Nothing of a window outlives it. */
export async function clearWindow(windowId: number): Promise<void> {
  await Promise.all([pin, pendingNavigation, popupState].map((item) => item.remove(windowId)));
}

/** Calls back now and after every change with the page the window's panel is pinned to. */
export function watchPin(windowId: number, onPin: (page: ConsolePage | undefined) => void): () => void {
  void reportRejection(pin.get(windowId), 'reading the pin').then(onPin);
  const key = pin.key(windowId);
  return onSessionChange((changes) => {
    if (key in changes) onPin(pin.parse(changes[key]?.newValue));
  });
}

export function setPin(windowId: number, page: ConsolePage | undefined): Promise<void> {
  return page ? pin.set(windowId, page) : pin.remove(windowId);
}

/** Calls back with every navigation handed to this window's panel, once; a navigation that waited comes at once. */
export function watchPendingNavigation(
  windowId: number,
  onNavigation: (navigation: PendingNavigation) => void,
): () => void {
  const take = async () => {
    const navigation = await pendingNavigation.get(windowId);
    if (!navigation || !(navigation.entry || navigation.query)) return;
    await pendingNavigation.remove(windowId);
    onNavigation(navigation);
  };
  const takeSafely = () => void reportRejection(take(), 'taking what the panel is to open');
  takeSafely();
  const key = pendingNavigation.key(windowId);
  return onSessionChange((changes) => {
    if (changes[key]?.newValue) takeSafely();
  });
}

/** The console pages that open tabs show now; those of private windows are nobody else's to see. */
export async function knownPages(): Promise<readonly ConsolePage[]> {
  const tabs = await browser.tabs.query({});
  const all = await Promise.all(
    tabs.map(({ id, incognito }) => (id === undefined || incognito ? undefined : tabPage.get(id))),
  );
  return all.flatMap((known) => known?.page ?? []);
}

/**
 * Short-lived state. It lives in `storage.session` and nowhere else, because a service worker may end at any
 * moment; whatever is read back is parsed, because storage may hold anything.
 */

import type { ConsolePage } from '../console/page';
import { parsePage } from '../console/parse-page';
import { browser } from './api';
import { reportRejection } from './report-error';
import type { TabPage } from './tab-page';

/** A navigation handed from the popup (or a command) to the panel of the same window. */
export interface PendingNavigation {
  readonly entry?: string;
  readonly query?: string;
}

/** One kind of stored value: how it is keyed by a number (tab or window id) and how it is read back. */
class SessionItem<T> {
  constructor(
    private readonly name: string,
    readonly parse: (value: unknown) => T | undefined,
  ) {}

  key(id: number): string {
    return `${this.name}:${id}`;
  }

  /** @returns the id for which a stored key holds a value of this kind. */
  id(key: string): number | undefined {
    const [name, id] = key.split(':');
    return name === this.name && id ? Number(id) : undefined;
  }

  async get(id: number): Promise<T | undefined> {
    const key = this.key(id);
    return this.parse((await browser.storage.session.get(key))[key]);
  }

  async set(id: number, value: T): Promise<void> {
    await browser.storage.session.set({ [this.key(id)]: value });
  }

  async remove(id: number): Promise<void> {
    await browser.storage.session.remove(this.key(id));
  }
}

/** The background's record of what each tab shows. */
export const tabPage = new SessionItem<TabPage>('page', (value) => {
  const { token, page, previousToken } = record(value);
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
  const { entry, query } = record(value);
  return {
    ...(typeof entry === 'string' ? { entry } : {}),
    ...(typeof query === 'string' ? { query } : {}),
  };
});

/** Where somebody was in the popup, so that opening it again within a minute goes on from there. */
export interface PopupState {
  readonly query: string;
  readonly entry?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const popupStateMaxAgeMs = 60_000;

export const popupState = new SessionItem<PopupState>('popupState', (value) => {
  const { query, entry, at } = record(value);
  if (typeof query !== 'string' || typeof at !== 'number' || Date.now() - at > popupStateMaxAgeMs)
    return undefined;
  return { query, at, ...(typeof entry === 'string' ? { entry } : {}) };
});

/** Keeps it from now on; opening an entry or typing begins the time anew. */
export function savePopupState(
  windowId: number,
  { query = '', entry }: { readonly query?: string; readonly entry?: string },
): Promise<void> {
  return popupState.set(windowId, { query, at: Date.now(), ...(entry ? { entry } : {}) });
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** Calls back with every change in the session area, until the returned function is called. */
export function onSessionChange(listener: (changes: Changes) => void): () => void {
  const { onChanged } = browser.storage.session;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

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

/** The console pages that open tabs show now. */
export async function knownPages(): Promise<readonly ConsolePage[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const page = tabPage.id(key) === undefined ? undefined : tabPage.parse(value)?.page;
    return page ? [page] : [];
  });
}

/** Which page the tab in front of a window shows, as the panel and the popup see it. */
import type { ConsolePage } from '../console/page';
import { browser } from './api';
import { onSessionChange, tabNeedsReload, tabPage } from './session';

export type ActivePage =
  | { readonly kind: 'page'; readonly tabId: number; readonly page: ConsolePage }
  /** A page that is none of the consoles we know, as far as anybody told us. */
  | { readonly kind: 'elsewhere'; readonly tabId?: number }
  /** A tab from before the extension: it may or may not be a console page. */
  | { readonly kind: 'needsReload'; readonly tabId: number }
  /** The browser keeps us from the console's sites. */
  | { readonly kind: 'noSiteAccess' };

export interface CurrentWindow {
  readonly windowId: number;
  /** Nothing is kept from a private window. */
  readonly isPrivate: boolean;
}

/** The window a surface stands in. */
export async function currentWindow(): Promise<CurrentWindow> {
  const { id = browser.windows.WINDOW_ID_CURRENT, incognito } = await browser.windows.getCurrent();
  return { windowId: id, isPrivate: incognito };
}

async function readActivePage(windowId: number): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) return { kind: 'elsewhere' };
  const tabId = tab.id;
  const [state, needsReload] = await Promise.all([tabPage.get(tabId), tabNeedsReload.get(tabId)]);
  if (state?.page) return { kind: 'page', tabId, page: state.page };
  if (!state && !(await hasSiteAccess())) return { kind: 'noSiteAccess' };
  return needsReload && !state ? { kind: 'needsReload', tabId } : { kind: 'elsewhere', tabId };
}

/** The sites of the built manifest: the one place where they are written down for the browser. */
export function consoleSites(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

/** False where the browser keeps us from every site (“on click”, or switched off); one site is access enough. */
export async function hasSiteAccess(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.length > 0;
}

/** Asks the user for the sites again. Must be called synchronously in a click. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: consoleSites() });
}

/**
 * Calls back now and after every change of the tab in front or of its page.
 * @returns a function that ends it.
 */
export function watchActivePage(windowId: number, onActivePage: (active: ActivePage) => void): () => void {
  let lastRequest = 0;
  let answeredRequest = 0;
  let shown: ActivePage | undefined;
  const look = async () => {
    const requestId = ++lastRequest;
    const active = await readActivePage(windowId);
    // A later look has a newer answer: an older one must not overtake it.
    if (requestId === lastRequest) show(active);
  };
  const show = (active: ActivePage) => {
    answeredRequest = lastRequest;
    shown = active;
    onActivePage(active);
  };
  const isInFront = (tabId: number) => shown && 'tabId' in shown && shown.tabId === tabId;

  const stopSession = onSessionChange((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      const tabId = tabPage.id(key);
      if (tabId === undefined) {
        if (tabNeedsReload.id(key) !== undefined) void look();
        continue;
      }
      const page = tabPage.parse(newValue)?.page;
      // The common case needs no question to the browser: the page in front moved. But while a look is on its
      // way, another tab may be in front already.
      if (page && isInFront(tabId) && answeredRequest === lastRequest) show({ kind: 'page', tabId, page });
      else void look();
    }
  });
  const again = () => void look();
  const { tabs, permissions } = browser;
  const events = [
    tabs.onActivated,
    tabs.onReplaced,
    tabs.onAttached,
    tabs.onDetached,
    permissions.onAdded,
    permissions.onRemoved,
  ];
  for (const event of events) (event as chrome.events.Event<() => void>).addListener(again);
  void look();
  return () => {
    lastRequest++;
    stopSession();
    for (const event of events) (event as chrome.events.Event<() => void>).removeListener(again);
  };
}

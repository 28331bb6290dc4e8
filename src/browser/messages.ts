/** What console pages and the extension say to each other, and who is believed. */
import type { ConsolePage } from '../console/page';
import { parsePage } from '../console/parse-page';
import { browser } from './api';

/** What a console page tells the extension; everything that ever leaves the page. */
export type PageReport =
  | { readonly type: 'page'; readonly token: string; readonly page: ConsolePage | null }
  | { readonly type: 'left'; readonly token: string };

/** What the background asks a console page. The answer is a `page` report. */
export interface PageQuestion {
  readonly type: 'where';
}

const tokenShape = /^[0-9a-z-]{1,64}$/;

/** @returns the report, or `undefined` for anything that is not exactly one. */
export function parsePageReport(value: unknown): PageReport | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, token, page } = value as Record<string, unknown>;
  if (typeof token !== 'string' || !tokenShape.test(token)) return undefined;
  if (type === 'left') return { type, token };
  if (type !== 'page') return undefined;
  if (page === null) return { type, token, page };
  const parsed = parsePage(page);
  return parsed && { type, token, page: parsed };
}

/**
 * Calls back with every report of a console page: of this extension's own script, in the top frame of a tab.
 * `runtime.sendMessage` of a content script reaches the background and every open page of the extension alike.
 * @returns a function that ends it.
 */
export function onPageReport(listener: (tabId: number, report: PageReport) => void): () => void {
  // Not async: an async listener would claim to answer, and every sender would wait.
  const onMessage = (message: unknown, sender: chrome.runtime.MessageSender): void => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || tabId === undefined) return;
    const report = parsePageReport(message);
    if (report) listener(tabId, report);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

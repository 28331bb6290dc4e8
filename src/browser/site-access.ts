import { browser, isFirefox } from './api';

/** The sites of the built manifest: the one place where they are written down for the browser. */
export function consoleSites(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

/** False where the browser keeps us from every site (“on click”, or switched off); one site is access enough. */
export async function hasSiteAccess(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.length > 0;
}

/** Whether this browser asks its user for the sites of a content script; Chromium has a page for it instead. */
export const asksForSites = isFirefox;

/** Lets the user give the sites back. Must be called synchronously in a click, or Firefox does not ask. */
export async function allowSites(): Promise<void> {
  if (asksForSites) await browser.permissions.request({ origins: consoleSites() });
  // Edge, too, knows its own pages by this name.
  else await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

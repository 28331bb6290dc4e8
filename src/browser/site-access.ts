import { browser } from './api';

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

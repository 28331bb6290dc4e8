/** Each entry has an address inside the extension: `sidepanel.html#3.1`; a search has `sidepanel.html#?words`. */
import { browser } from './api';
import type { PendingNavigation } from './session';

export function entryAddress(entryId: string): string {
  return browser.runtime.getURL(`/sidepanel.html#${encodeURIComponent(entryId)}` as '/sidepanel.html');
}

export function searchAddress(query: string): string {
  // Half a character cannot stand in an address.
  const words = query.replace(/\p{Cs}/gu, '');
  return browser.runtime.getURL(`/sidepanel.html#?${encodeURIComponent(words)}` as '/sidepanel.html');
}

/** What the address of this page asks for; a broken one asks for nothing. */
export function navigationInAddress(): PendingNavigation | undefined {
  try {
    const navigation = decodeURIComponent(location.hash.slice(1));
    if (navigation.startsWith('?')) return { query: navigation.slice(1) };
    return navigation ? { entry: navigation } : undefined;
  } catch {
    return undefined;
  }
}

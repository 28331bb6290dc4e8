/**
 * Each entry has an address inside the extension: `sidepanel.html#3.1`, with a passage of it (sentences 2 and 3)
 * `#3.1:2-4`; a search has `sidepanel.html#?words`.
 */
import type { Passage } from '../faq/model';
import { parsePassage } from '../faq/parse-passage';
import { browser } from './api';
import type { PendingNavigation } from './session';

export function entryAddress(entryId: string, passage?: Passage): string {
  const run = passage ? `:${passage.from}-${passage.to}` : '';
  return browser.runtime.getURL(`/sidepanel.html#${encodeURIComponent(entryId)}${run}` as '/sidepanel.html');
}

export function searchAddress(query: string): string {
  // Half a character cannot stand in an address.
  const words = query.replace(/\p{Cs}/gu, '');
  return browser.runtime.getURL(`/sidepanel.html#?${encodeURIComponent(words)}` as '/sidepanel.html');
}

/** What the address of this page asks for; a broken one asks for nothing. */
export function navigationInAddress(): PendingNavigation | undefined {
  try {
    const asked = location.hash.slice(1);
    if (asked.startsWith('?')) return { query: decodeURIComponent(asked.slice(1)) };
    // What an id has of it is encoded.
    const [id = '', run = ''] = asked.split(':');
    const [from, to] = run.split('-').map(Number);
    const passage = parsePassage({ from, to });
    const entry = decodeURIComponent(id);
    return entry ? { entry, ...(passage ? { passage } : {}) } : undefined;
  } catch {
    return undefined;
  }
}

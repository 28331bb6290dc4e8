/** What the panel shows once: a hint at its first opening, and what a newer text changed. */
import { type EditionId, type EntryNews, editionNews } from '../faq/edition-changes';
import { fieldsOf } from '../values/value';
import { browser } from './api';

const key = 'seen';
/** The format this build saves. */
const version = 1;

export interface Notices {
  /** Whether the panel opens for the first time. */
  readonly hint: boolean;
  /** The entries that a newer text changed. */
  readonly news: readonly EntryNews[];
}

/**
 * What to show now; once asked, it is not shown again. What a newer build saved is kept, and nothing is shown.
 * Not to be asked from a private window: it writes to `storage.local`.
 */
export async function takeNotices(edition: EditionId): Promise<Notices> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (Number(fieldsOf(stored).version) > version) return { hint: false, news: [] };
  const before = parse(stored);
  const { seen, entries } = editionNews(before, edition);
  if (before?.sha256 !== seen.sha256 || before.taken !== seen.taken)
    await browser.storage.local.set({ [key]: { version, edition: seen } });
  return { hint: !before, news: entries };
}

function parse(stored: unknown): EditionId | undefined {
  const { taken, sha256 } = fieldsOf(fieldsOf(stored).edition);
  return typeof taken === 'string' && typeof sha256 === 'string' ? { taken, sha256 } : undefined;
}

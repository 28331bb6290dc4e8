/** What each newer edition of the text changed, and what of that is news to somebody who saw an older one. */
import written from './edition-changes.json';
import type { Faq } from './model';
import type { FaqUpdate } from './update';

/** Which text it is: ISO date on which it was taken, digest of its bytes. */
export type EditionId = Pick<Faq['edition'], 'taken' | 'sha256'>;

/** What became of an entry. */
export interface EntryNews {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Number and question of a removed entry, which no text has any more. */
  readonly heading?: string;
}

/** One step from an edition to the next. */
export interface EditionChange {
  readonly previous: EditionId;
  readonly edition: EditionId;
  readonly entries: readonly EntryNews[];
}

/** Every step since the first edition, oldest first, as `npm run faq:update` writes them. */
export const editionChanges = written as readonly EditionChange[];

/** The steps with one more at their end; the same ones where the text is the same. */
export function withChange(
  history: readonly EditionChange[],
  previous: EditionId,
  edition: EditionId,
  { entries }: Pick<FaqUpdate, 'entries'>,
): readonly EditionChange[] {
  if (previous.sha256 === edition.sha256) return history;
  const news = entries.map(({ id, kind, removed: [heading = ''] }) =>
    kind === 'removed' ? { id, kind, heading } : { id, kind },
  );
  return [...history, { previous, edition, entries: news }];
}

/**
 * What to tell somebody of the present text.
 * @param seen the edition that was seen last; absent for somebody who has seen none, to whom nothing is news.
 * @returns the entries that are news, by number, and the edition to remember: after a roll-back still the newer one.
 */
export function editionNews(
  seen: EditionId | undefined,
  { taken, sha256 }: EditionId,
  history: readonly EditionChange[] = editionChanges,
): { readonly seen: EditionId; readonly entries: readonly EntryNews[] } {
  const present = { taken, sha256 };
  if (!seen || seen.sha256 === sha256) return { seen: present, entries: [] };
  if (seen.taken > taken) return { seen, entries: [] };
  const first = history.findLastIndex(({ previous }) => previous.sha256 === seen.sha256);
  const steps = first < 0 ? [] : history.slice(first);
  return { seen: present, entries: combine(steps.flatMap(({ entries }) => entries)) };
}

/** Several steps as one: what came and went again is no news. */
function combine(steps: readonly EntryNews[]): readonly EntryNews[] {
  const byId = new Map<string, EntryNews[]>();
  for (const step of steps) byId.set(step.id, [...(byId.get(step.id) ?? []), step]);
  const all = [...byId].flatMap(([id, ofEntry]): readonly EntryNews[] => {
    const wasThere = ofEntry[0]?.kind !== 'added';
    const last = ofEntry.at(-1);
    if (last?.kind === 'removed') return wasThere ? [last] : [];
    return [{ id, kind: wasThere ? 'changed' : 'added' }];
  });
  return all.sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
}

/** Where somebody was in the popup, so that opening it again within a minute goes on from there. */
import type { Passage } from '../faq/model';
import { parsePassage } from '../faq/parse-passage';
import { fieldsOf } from '../values/value';
import { browser } from './api';
import { reportRejection } from './report-error';
import { onSessionChange, SessionItem } from './session-item';

interface PopupState {
  readonly query: string;
  readonly entry?: string;
  /** What of the entry is marked. */
  readonly passage?: Passage;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const maxAgeMs = 60_000;

/**
 * Milliseconds between two looks while something is kept. Browsers stop a background that has called nothing of
 * theirs for 30 seconds; each look is such a call, so the one that removes is still there when the minute is over.
 */
const lookMs = 20_000;

/** What is past its minute, or from a clock that was set back since, is not there. */
export const popupState = new SessionItem<PopupState>('popupState', (value) => {
  const { query, entry, passage, at } = fieldsOf(value);
  if (typeof query !== 'string' || typeof at !== 'number') return undefined;
  const ageMs = Date.now() - at;
  if (ageMs < 0 || ageMs > maxAgeMs) return undefined;
  const parsed = parsePassage(passage);
  return {
    query,
    at,
    ...(typeof entry === 'string' ? { entry } : {}),
    ...(parsed ? { passage: parsed } : {}),
  };
});

/** Keeps it from now on; opening an entry or typing begins the time anew. The beginning is not kept. */
export function savePopupState(
  windowId: number,
  { query = '', entry, passage }: Partial<Omit<PopupState, 'at'>>,
): Promise<void> {
  if (!query && !entry) return popupState.remove(windowId);
  return popupState.set(windowId, {
    query,
    at: Date.now(),
    ...(entry ? { entry } : {}),
    ...(entry && passage ? { passage } : {}),
  });
}

/** Forgets it in every window. */
export async function clearPopupStates(): Promise<void> {
  await browser.storage.session.remove([...(await popupState.all()).keys()]);
}

/**
 * Removes what is past its time.
 * @returns milliseconds until the next one is, `undefined` where nothing is kept.
 */
export async function removeExpiredPopupStates(): Promise<number | undefined> {
  const all = [...(await popupState.all())];
  await browser.storage.session.remove(all.flatMap(([key, state]) => (state ? [] : [key])));
  const ends = all.flatMap(([, state]) => (state ? [state.at + maxAgeMs + 1] : []));
  return ends.length > 0 ? Math.min(...ends) - Date.now() : undefined;
}

/** Removes each at its time for as long as the background lives, and at its next start what it did not live to see. */
export function expirePopupStates(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookIn = (milliseconds: number) => {
    if (timer === undefined) timer = setTimeout(look, Math.min(milliseconds, lookMs));
  };
  const look = () => {
    timer = undefined;
    void reportRejection(removeExpiredPopupStates(), 'forgetting where the popup was').then((next) => {
      if (next !== undefined) lookIn(next);
    });
  };
  look();
  onSessionChange((changes) => {
    const isKept = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      Boolean(newValue) && popupState.id(key) !== undefined;
    if (Object.entries(changes).some(isKept)) lookIn(lookMs);
  });
}

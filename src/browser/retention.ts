import type { Settings } from '../policy/schema';
import { clearPopupStates } from './popup-state';
import { clearQueries } from './recents';

/**
 * @returns whether a surface may keep what its user searches: the last searches on this device, and for a minute where
 * somebody was in the popup. Nothing is kept from a private window, nor where user or team switched it off.
 */
export function keepsSearches(isPrivate: boolean, settings: Pick<Settings, 'recentSearches'>): boolean {
  return !isPrivate && settings.recentSearches;
}

/** Forgets every search that is kept, of all windows. */
export async function forgetSearches(): Promise<void> {
  await Promise.all([clearQueries(), clearPopupStates()]);
}

import type { Settings } from '../policy/schema';

/** What a surface may keep of its user. */
export interface Retention {
  /** Where somebody was in the popup, in memory and for a minute. */
  readonly popupState: boolean;
  /** The last searches, on this device. */
  readonly recentSearches: boolean;
}

/** Nothing is kept from a private window; searches are kept only where user and team allow it. */
export function retentionFor(isPrivate: boolean, settings: Pick<Settings, 'recentSearches'>): Retention {
  return { popupState: !isPrivate, recentSearches: !isPrivate && settings.recentSearches };
}

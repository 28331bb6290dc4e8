import { expect, it } from 'vitest';
import { retentionFor } from '../../../src/browser/retention';

it.each([
  [false, true, { popupState: true, recentSearches: true }],
  [false, false, { popupState: true, recentSearches: false }],
  [true, true, { popupState: false, recentSearches: false }],
  [true, false, { popupState: false, recentSearches: false }],
])('private window: %s, searches allowed: %s → %j', (isPrivate, recentSearches, kept) => {
  expect(retentionFor(isPrivate, { recentSearches })).toEqual(kept);
});

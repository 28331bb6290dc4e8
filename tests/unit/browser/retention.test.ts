import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { forgetSearches, keepsSearches } = await import('../../../src/browser/retention');
const { savePopupState } = await import('../../../src/browser/popup-state');
const { rememberQuery } = await import('../../../src/browser/recents');
const { local, session } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

it.each([
  [false, true, true],
  [false, false, false],
  [true, true, false],
  [true, false, false],
])('private window: %s, searches allowed: %s → kept: %s', (isPrivate, recentSearches, kept) => {
  expect(keepsSearches(isPrivate, { recentSearches })).toBe(kept);
});

it('forgets the searches everywhere, and nothing else', async () => {
  await rememberQuery('mfa');
  await savePopupState(4, { query: 'keys' });
  await savePopupState(5, { entry: '2.1' });
  const others = { settings: { version: 1 } };
  await local.set(others);
  await session.set({ 'page:4': {} });
  await forgetSearches();
  expect(await local.get(null)).toEqual(others);
  expect(await session.get(null)).toEqual({ 'page:4': {} });
});

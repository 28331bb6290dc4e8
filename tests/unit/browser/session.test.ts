import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { clearWindow, knownPages, pendingNavigation, setPin, tabPage, watchPendingNavigation, watchPin } =
  await import('../../../src/browser/session');
const { savePopupState } = await import('../../../src/browser/popup-state');

const ecs = { product: 'ecs', task: 'instances', site: 'china' } as const;
const ram = { product: 'ram', site: 'international' } as const;
const { session } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

describe('a record of a tab', () => {
  it.each([
    [
      { token: 'a', page: ecs },
      { token: 'a', page: ecs },
    ],
    [
      { token: 'a', page: null, more: 1 },
      { token: 'a', page: null },
    ],
    [
      { token: 'b', page: ram, previousToken: 'a' },
      { token: 'b', page: ram, previousToken: 'a' },
    ],
    [
      { token: 'b', page: ram, previousToken: 3 },
      { token: 'b', page: ram },
    ],
    [{ token: 4, page: ecs }, undefined],
    [{ token: 'a', page: { product: 'ecs' } }, undefined],
    [{ token: 'a' }, undefined],
    [null, undefined],
  ])('is read from %j as %j', async (stored, expected) => {
    await session.set({ 'page:7': stored });
    expect(await tabPage.get(7)).toEqual(expected);
  });

  it.each([
    ['page:7', 7],
    ['page:', undefined],
    ['page', undefined],
    ['pin:7', undefined],
    ['needsReload:7', undefined],
  ])('has a key like none else: %s', (key, id) => {
    expect(tabPage.id(key)).toBe(id);
  });

  it('is a known page where it has one, and its tab is in no private window', async () => {
    await session.set({ 'page:1': { token: 'a', page: ecs }, 'page:2': { token: 'b', page: null } });
    await session.set({ 'page:3': 'junk', 'pin:4': ram, 'page:5': { token: 'c', page: ram } });
    await session.set({ 'page:6': { token: 'd', page: { ...ecs, task: 'images' } } });
    const tabs = [1, 2, 3, 4, 5].map((id) => ({ id, incognito: false }));
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{}, ...tabs, { id: 6, incognito: true }] as never);
    expect(await knownPages()).toEqual([ecs, ram]);
  });
});

describe('the pin of a window', () => {
  it('is told at the start and at every change, until the end', async () => {
    await setPin(4, ecs);
    const onPin = vi.fn();
    const stop = watchPin(4, onPin);
    await vi.waitFor(() => expect(onPin).toHaveBeenLastCalledWith(ecs));
    await setPin(5, ram);
    await session.set({ 'pin:4': { product: 'none' } });
    await setPin(4, ram);
    await setPin(4, undefined);
    expect(onPin.mock.calls).toEqual([[ecs], [undefined], [ram], [undefined]]);
    stop();
    await setPin(4, ecs);
    expect(onPin).toHaveBeenCalledTimes(4);
  });
});

describe('what a panel is to open', () => {
  it('is handed over once, whether it waited or comes later', async () => {
    await pendingNavigation.set(4, { entry: '3.1' });
    const onNavigation = vi.fn();
    const stop = watchPendingNavigation(4, onNavigation);
    await vi.waitFor(() => expect(onNavigation).toHaveBeenCalledExactlyOnceWith({ entry: '3.1' }));
    await vi.waitFor(async () => expect(await session.get(null)).toEqual({}));
    await pendingNavigation.set(5, { entry: '9.9' });
    await pendingNavigation.set(4, { query: 'keys' });
    await vi.waitFor(() => expect(onNavigation).toHaveBeenLastCalledWith({ query: 'keys' }));
    const place = { entry: '3.2', passage: { from: 2, to: 3 } };
    await pendingNavigation.set(4, place);
    await vi.waitFor(() => expect(onNavigation).toHaveBeenLastCalledWith(place));
    expect(onNavigation).toHaveBeenCalledTimes(3);
    expect(await session.get(null)).toEqual({ 'pendingNavigation:5': { entry: '9.9' } });
    stop();
    await pendingNavigation.set(4, { entry: '1.1' });
    await vi.advanceTimersByTimeAsync(0);
    expect(onNavigation).toHaveBeenCalledTimes(3);
  });

  it.each([null, {}, { entry: '' }, { entry: 3, query: [] }])(
    'is nothing where storage holds %j',
    async (junk) => {
      await session.set({ 'pendingNavigation:4': junk });
      const onNavigation = vi.fn();
      const stop = watchPendingNavigation(4, onNavigation);
      await pendingNavigation.set(4, { entry: '1.1', query: 'x' });
      await vi.waitFor(() => expect(onNavigation.mock.calls).toEqual([[{ entry: '1.1', query: 'x' }]]));
      stop();
    },
  );
});

it('keeps nothing of a window that is closed, and everything of the others', async () => {
  for (const windowId of [4, 5]) {
    await setPin(windowId, ecs);
    await pendingNavigation.set(windowId, { entry: '1.1' });
    await savePopupState(windowId, { query: 'x' });
  }
  await tabPage.set(4, { token: 'a', page: ecs });
  await clearWindow(4);
  expect(Object.keys(await session.get(null)).sort()).toEqual([
    'page:4',
    'pendingNavigation:5',
    'pin:5',
    'popupState:5',
  ]);
});

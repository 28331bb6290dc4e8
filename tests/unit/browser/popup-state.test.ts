import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { expirePopupStates, popupState, removeExpiredPopupStates, savePopupState } = await import(
  '../../../src/browser/popup-state'
);
const { session } = fakeBrowser.storage;
const keptKeys = async () => Object.keys(await session.get(null)).sort();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('where somebody was in the popup', () => {
  it.each([
    [0, true],
    [60_000, true],
    [60_001, false],
    [600_000, false],
    [-1, false],
  ])('after %i ms by the clock: there is something to go on with, %s', async (milliseconds, isThere) => {
    await savePopupState(4, { query: 'keys', entry: '2.1' });
    vi.setSystemTime(Date.now() + milliseconds);
    const found = await popupState.get(4);
    if (isThere) expect(found).toMatchObject({ query: 'keys', entry: '2.1' });
    else expect(found).toBeUndefined();
  });

  it.each([{ query: 'keys' }, { entry: '2.1' }, { entry: '2.1', passage: { from: 1, to: 3 } }])(
    'is one window’s own: %j',
    async (view) => {
      await savePopupState(4, view);
      expect(await popupState.get(4)).toEqual({ query: '', ...view, at: Date.now() });
      expect(await popupState.get(5)).toBeUndefined();
    },
  );

  it('is nothing at the beginning, and nothing again on the way back to it', async () => {
    await savePopupState(4, {});
    expect(await keptKeys()).toEqual([]);
    await savePopupState(4, { query: 'keys' });
    await savePopupState(4, { query: '' });
    expect(await keptKeys()).toEqual([]);
  });

  it.each([null, 'x', {}, { query: 'x' }, { query: 3, at: 0 }, { query: 'x', at: '0' }])(
    'is nothing where storage holds %j, and that is removed',
    async (junk) => {
      await session.set({ [popupState.key(4)]: junk, 'page:4': {} });
      expect(await popupState.get(4)).toBeUndefined();
      expect(await removeExpiredPopupStates()).toBeUndefined();
      expect(await keptKeys()).toEqual(['page:4']);
    },
  );

  it('has no entry where storage holds one that is none', async () => {
    await session.set({ [popupState.key(4)]: { query: 'x', at: Date.now(), entry: 7 } });
    expect(await popupState.get(4)).toEqual({ query: 'x', at: Date.now() });
  });
});

describe('after its minute', () => {
  it('it is removed by whoever looks, and the others are not', async () => {
    await savePopupState(4, { query: 'keys' });
    await vi.advanceTimersByTimeAsync(30_000);
    await savePopupState(5, { query: 'mfa' });
    expect(await removeExpiredPopupStates()).toBe(30_001);
    await vi.advanceTimersByTimeAsync(30_001);
    expect(await removeExpiredPopupStates()).toBe(30_000);
    expect(await keptKeys()).toEqual(['popupState:5']);
  });

  it('it is removed by the background, whatever was typed in between', async () => {
    expirePopupStates();
    await savePopupState(4, { query: 'k' });
    await vi.advanceTimersByTimeAsync(45_000);
    await savePopupState(4, { query: 'keys' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await keptKeys()).toEqual(['popupState:4']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await keptKeys()).toEqual([]);
    await savePopupState(4, { query: 'again' });
    await vi.advanceTimersByTimeAsync(60_001);
    expect(await keptKeys()).toEqual([]);
  });

  it('it is removed at the start of a background that was stopped meanwhile', async () => {
    await savePopupState(4, { query: 'keys' });
    vi.setSystemTime(Date.now() + 60_001);
    expirePopupStates();
    await vi.advanceTimersByTimeAsync(0);
    expect(await keptKeys()).toEqual([]);
  });

  it('it is removed at its time by a background that was stopped and started again before', async () => {
    await savePopupState(4, { query: 'keys' });
    await vi.advanceTimersByTimeAsync(50_000);
    expirePopupStates();
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await keptKeys()).toEqual([]);
  });
});

describe('the background that is to remove it', () => {
  it('calls the browser every 20 seconds, so that it is not stopped before, and then no more', async () => {
    expirePopupStates();
    await vi.advanceTimersByTimeAsync(0);
    const reads = vi.spyOn(session, 'get');
    await savePopupState(4, { query: 'keys' });
    const counts: number[] = [];
    for (let at = 0; at < 3; at++) {
      await vi.advanceTimersByTimeAsync(20_001);
      counts.push(reads.mock.calls.length);
    }
    expect(counts).toEqual([1, 2, 4]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(reads).toHaveBeenCalledTimes(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has nothing to do for what is kept of tabs, nor for what is removed', async () => {
    await savePopupState(4, { query: 'keys' });
    expirePopupStates();
    await vi.advanceTimersByTimeAsync(120_000);
    await session.set({ 'page:4': {} });
    await savePopupState(4, {});
    expect(vi.getTimerCount()).toBe(0);
  });
});

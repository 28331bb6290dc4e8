import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const api = vi.hoisted(() => ({ isFirefox: false }));
vi.mock('../../../src/browser/api', () => ({
  browser: fakeBrowser,
  get isFirefox() {
    return api.isFirefox;
  },
}));

const { forgetSheet, keepSheet, keptSheet, openSheet } = await import('../../../src/browser/sheet');

const { session } = fakeBrowser.storage;
const url = fakeBrowser.runtime.getURL('/sheet.html');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the sheet', () => {
  /** Opens the sheet from a window beside these tabs, and tells what became of it. */
  async function openedFrom(isPrivate: boolean, tabs: readonly object[]) {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1, incognito: isPrivate } as never);
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    await openSheet();
    expect(query).toHaveBeenCalledExactlyOnceWith({ url });
    if (create.mock.calls.length > 0) {
      expect([create.mock.calls, update.mock.calls]).toEqual([[[{ url }]], []]);
      return 'a new tab';
    }
    const [[tabId, shown] = []] = update.mock.calls as unknown as [number, object][];
    expect(shown).toEqual({ active: true });
    return { tabId, focused: focus.mock.calls };
  }

  const ordinary = { id: 7, windowId: 3, incognito: false };
  const hidden = { id: 8, windowId: 4, incognito: true };

  it('is opened in a new tab where none has it', async () => {
    expect(await openedFrom(false, [])).toBe('a new tab');
  });

  it('is shown where it is open, its window before the others', async () => {
    expect(await openedFrom(false, [ordinary])).toEqual({ tabId: 7, focused: [[3, { focused: true }]] });
  });

  it.each([
    ['Chromium, which has it in no private window', false, true, [ordinary], { tabId: 7 }],
    ['Firefox, a private window', true, true, [ordinary], 'a new tab'],
    ['Firefox, a private window that has it', true, true, [ordinary, hidden], { tabId: 8 }],
    ['Firefox, an ordinary window', true, false, [hidden, ordinary], { tabId: 7 }],
  ])('of a private window is its own: %s', async (_browser, isFirefox, isPrivate, tabs, expected) => {
    api.isFirefox = isFirefox;
    const opened = await openedFrom(isPrivate, tabs);
    if (typeof expected === 'string') expect(opened).toBe(expected);
    else expect(opened).toMatchObject(expected);
    api.isFirefox = false;
  });
});

describe('what is kept of it', () => {
  it('is kept in memory, the parts together or one by one', async () => {
    expect(await keptSheet(false)).toBeUndefined();
    await keepSheet({ list: { rows: 2 }, decisions: { made: 0 } });
    await keepSheet({ decisions: { made: 1 } });
    expect(await keptSheet(false)).toEqual({ list: { rows: 2 }, decisions: { made: 1 } });
    expect(await session.get(null)).toEqual({ sheet: { rows: 2 }, sheetDecisions: { made: 1 } });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is nothing in a private window', async () => {
    await keepSheet({ list: {}, decisions: {} });
    expect(await keptSheet(true)).toBeUndefined();
  });

  it('is nothing without a list', async () => {
    await session.set({ sheetDecisions: {} });
    expect(await keptSheet(false)).toBeUndefined();
  });

  it('is gone when it is forgotten, and nothing else is', async () => {
    await session.set({ 'page:1': {} });
    await keepSheet({ list: {}, decisions: {} });
    await forgetSheet();
    expect(await session.get(null)).toEqual({ 'page:1': {} });
  });
});

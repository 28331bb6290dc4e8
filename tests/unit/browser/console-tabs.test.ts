import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabPage } from '../../../src/browser/tab-page';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const api = { browser: fakeBrowser, isFirefox: false };
vi.mock('../../../src/browser/api', () => api);

const { followConsoleTabs, markOpenTabs } = await import('../../../src/browser/console-tabs');
const { tabPage, tabNeedsReload } = await import('../../../src/browser/session');

const ecs = { product: 'ecs', task: 'instances', site: 'china' } as const;
const ram = { product: 'ram', task: 'users', site: 'international' } as const;
const sender = (tab = 7) => ({ id: fakeBrowser.runtime.id, frameId: 0, tab: { id: tab } });
const onPage = vi.fn();
const listener = (tabId: number, shown?: TabPage) => onPage(tabId, shown ? shown.page : null);
/** What a content script answers when it is asked; nobody answers unless said otherwise. */
let answer: unknown;

let replace: (added: number, removed: number) => void;

const report = (message: unknown, from: unknown = sender()) =>
  fakeBrowser.runtime.onMessage.trigger(message, from as never, () => {});
const stored = () => tabPage.get(7);

beforeEach(() => {
  fakeBrowser.reset();
  onPage.mockClear();
  answer = undefined;
  const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockClear();
  asked.mockImplementation(async () => {
    if (answer === undefined)
      throw new Error('Could not establish connection. Receiving end does not exist.');
    return answer;
  });
  vi.spyOn(fakeBrowser.tabs.onReplaced, 'addListener').mockImplementation(((listener: typeof replace) => {
    replace = listener;
  }) as never);
  followConsoleTabs(listener);
});

describe('following console tabs', () => {
  it('keeps what a page reports', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    await expect.poll(stored).toEqual({ token: 'a', page: ecs });
    await vi.waitFor(() => expect(onPage).toHaveBeenCalledWith(7, ecs));
  });

  it('lets a farewell clear only its own document', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    report({ type: 'page', token: 'b', page: ram });
    report({ type: 'left', token: 'a' });
    await vi.waitFor(() => expect(onPage.mock.calls).toEqual([[7, ram]]));
    expect(await stored()).toMatchObject({ token: 'b', page: ram });
    report({ type: 'left', token: 'b' });
    await expect.poll(stored).toBeUndefined();
  });

  it('does not mistake the last words of a document for the next one', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    report({ type: 'page', token: 'b', page: ram });
    report({ type: 'page', token: 'a', page: { ...ecs, task: 'images' } });
    report({ type: 'page', token: 'z', page: ram }, sender(8));
    await expect.poll(() => tabPage.get(8)).toBeDefined();
    expect(await stored()).toEqual({ token: 'b', page: ram, previousToken: 'a' });
    expect(onPage.mock.calls.filter(([tabId]) => tabId === 7)).toEqual([[7, ram]]);
  });

  it('says nothing of a farewell nobody waited for', async () => {
    report({ type: 'left', token: 'a' });
    report({ type: 'page', token: 'z', page: ram });
    await vi.waitFor(() => expect(onPage.mock.calls).toEqual([[7, ram]]));
  });

  it('knows that a tab that reports needs no reload', async () => {
    await tabNeedsReload.set(7, true);
    report({ type: 'page', token: 'a', page: null });
    await expect.poll(stored).toEqual({ token: 'a', page: null });
    expect(await tabNeedsReload.get(7)).toBeUndefined();
    expect(onPage).toHaveBeenCalledExactlyOnceWith(7, null);
  });

  it('goes on after a report it could not keep, and says so', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
    report({ type: 'page', token: 'a', page: ecs });
    await vi.waitFor(() => expect(said).toHaveBeenCalled());
    report({ type: 'page', token: 'a', page: ram });
    await expect.poll(stored).toEqual({ token: 'a', page: ram });
    expect(said).toHaveBeenCalledWith('keeping the page of a tab:', new Error('full'));
    said.mockRestore();
  });

  it('asks the top frame of a tab it knows, and no other tab', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    await expect.poll(stored).toBeDefined();
    answer = { type: 'page', token: 'a', page: ecs };
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'loading' }, {} as never);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await fakeBrowser.tabs.onUpdated.trigger(7, { title: 'x' } as never, {} as never);
    await vi.waitFor(() => expect(onPage).toHaveBeenCalledTimes(2));
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      7,
      { type: 'where' },
      { frameId: 0 },
    );
  });

  it('takes no other answer for a page', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    await expect.poll(stored).toBeDefined();
    answer = { type: 'left', token: 'b' };
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await expect.poll(stored).toBeUndefined();
    expect(onPage).toHaveBeenLastCalledWith(7, null);
  });

  it('moves on with a tab that takes another’s place', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    await tabNeedsReload.set(7, true);
    await expect.poll(stored).toBeDefined();
    answer = { type: 'page', token: 'b', page: ram };
    replace(9, 7);
    await expect.poll(() => tabPage.get(9)).toEqual({ token: 'b', page: ram });
    expect(await stored()).toBeUndefined();
    expect(await tabNeedsReload.get(7)).toBeUndefined();
    expect(onPage).toHaveBeenLastCalledWith(9, ram);
  });

  it('ends the page of a tab whose script no longer answers', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    await expect.poll(stored).toBeDefined();
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    await expect.poll(stored).toBeUndefined();
    await vi.waitFor(() => expect(onPage).toHaveBeenLastCalledWith(7, null));
  });

  it('keeps the page of a tab that only moved inside', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    answer = { type: 'page', token: 'a', page: ram };
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    await expect.poll(stored).toEqual({ token: 'a', page: ram });
  });

  it('records the last of many moves, and not each of them', async () => {
    const write = vi.spyOn(fakeBrowser.storage.session, 'set').mockClear();
    const tasks = Array.from({ length: 100 }, (_, at) => `task-${at}`);
    for (const task of tasks) report({ type: 'page', token: 'a', page: { ...ecs, task } });
    await expect.poll(stored).toMatchObject({ page: { task: 'task-99' } });
    for (const task of tasks) report({ type: 'page', token: 'a', page: { ...ecs, task } });
    report({ type: 'left', token: 'a' });
    await expect.poll(stored).toBeUndefined();
    expect(write.mock.calls.length).toBeLessThan(4);
    expect(onPage.mock.calls.length).toBeLessThan(5);
    await vi.waitFor(() => expect(onPage).toHaveBeenLastCalledWith(7, null));
  });

  describe('a document that moves', () => {
    const moves = () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    const asked = () => vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.length;

    beforeEach(async () => {
      report({ type: 'page', token: 'a', page: ecs });
      await expect.poll(stored).toBeDefined();
      answer = { type: 'page', token: 'a', page: ram };
      vi.useFakeTimers();
      return () => vi.useRealTimers();
    });

    it('is not asked where it tells so by itself', async () => {
      for (let move = 0; move < 100; move++) {
        await moves();
        await vi.advanceTimersByTimeAsync(4);
        report({ type: 'page', token: 'a', page: { ...ecs, task: `task-${move}` } });
      }
      await vi.advanceTimersByTimeAsync(1_000);
      expect(asked()).toBe(0);
    });

    it('is asked where it keeps silent, however fast it moves on', async () => {
      for (let move = 0; move < 20; move++) {
        await moves();
        await vi.advanceTimersByTimeAsync(10);
      }
      expect(asked()).toBeGreaterThan(0);
      expect(asked()).toBeLessThan(5);
      expect(await stored()).toEqual({ token: 'a', page: ram });
    });

    it('is asked again only after its answer, however long that takes and fast it moves on', async () => {
      let reply = () => {};
      vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementation(
        () =>
          new Promise((resolve) => {
            reply = () => resolve(answer);
          }),
      );
      const flood = async () => {
        for (let move = 0; move < 100; move++) {
          await moves();
          await vi.advanceTimersByTimeAsync(20);
        }
      };
      await flood();
      expect(asked()).toBe(1);
      reply();
      await flood();
      expect(asked()).toBe(2);
      reply();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(asked()).toBe(3);
      reply();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(asked()).toBe(3);
      expect(await stored()).toEqual({ token: 'a', page: ram });
    });

    it('is asked where it says farewell to another', async () => {
      await moves();
      report({ type: 'left', token: 'z' });
      await vi.advanceTimersByTimeAsync(1_000);
      expect(asked()).toBe(1);
    });
  });

  it.each(['status', 'install'])(
    'keeps a report that crosses a question nobody answers: %s',
    async (asks) => {
      let refuse = () => {};
      vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementation(
        () =>
          new Promise((_, reject) => {
            refuse = () => reject(new Error('Receiving end does not exist.'));
          }),
      );
      vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
      const marked = asks === 'install' ? markOpenTabs(listener) : undefined;
      if (!marked) {
        report({ type: 'page', token: 'a', page: ram });
        await expect.poll(stored).toBeDefined();
        await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
      }
      await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledOnce());
      report({ type: 'page', token: 'b', page: ecs });
      refuse();
      await marked;
      await expect.poll(stored).toMatchObject({ token: 'b', page: ecs });
      await expect.poll(() => tabNeedsReload.get(7)).toBeUndefined();
      await vi.waitFor(() => expect(onPage).toHaveBeenLastCalledWith(7, ecs));
    },
  );

  it('does not ask a tab at every move of many', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    await expect.poll(stored).toBeDefined();
    answer = { type: 'page', token: 'a', page: ecs };
    const move = () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    await Promise.all(Array.from({ length: 100 }, move));
    // In turn, so behind every question.
    report({ type: 'page', token: 'b', page: ecs });
    await expect.poll(stored).toMatchObject({ token: 'b', page: ecs });
    expect(vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.length).toBeLessThan(10);
    answer = { type: 'page', token: 'b', page: ram };
    await move();
    await expect.poll(stored).toMatchObject({ token: 'b', page: ram });
  });

  it.each([
    ['loads another document', {}, 'loading', undefined],
    ['moves inside its document', { status: 'loading' }, 'loading', true],
    ['changes its title', {}, 'complete', true],
    ['is pinned', { pinned: true }, 'loading', true],
  ])('knows a tab from before the extension until it loads: it %s', async (_what, change, status, unseen) => {
    await tabNeedsReload.set(7, true);
    await fakeBrowser.tabs.onUpdated.trigger(7, change as never, { status } as never);
    report({ type: 'page', token: 'z', page: ram }, sender(8));
    await expect.poll(() => tabPage.get(8)).toBeDefined();
    expect(await tabNeedsReload.get(7)).toBe(unseen);
  });

  it('forgets a tab that is gone', async () => {
    report({ type: 'page', token: 'a', page: ecs });
    await tabNeedsReload.set(7, true);
    await expect.poll(stored).toBeDefined();
    await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    await expect.poll(stored).toBeUndefined();
    expect(await tabNeedsReload.get(7)).toBeUndefined();
  });

  it.each([
    ['another extension', { type: 'page', token: 'a', page: ecs }, { ...sender(), id: 'stranger' }],
    ['a frame', { type: 'page', token: 'a', page: ecs }, { ...sender(), frameId: 3 }],
    ['no tab', { type: 'page', token: 'a', page: ecs }, { id: fakeBrowser.runtime.id, frameId: 0 }],
    ['an unknown type', { type: 'hello', token: 'a', page: ecs }, sender()],
    ['an unknown product', { type: 'page', token: 'a', page: { product: 'x', site: 'china' } }, sender()],
    ['a task that is markup', { type: 'page', token: 'a', page: { ...ecs, task: '<b>' } }, sender()],
    ['an address in place of a token', { type: 'page', token: 'https://x', page: ecs }, sender()],
    ['nothing', null, sender()],
    ['text', 'page', sender()],
  ])('is not moved by %s', async (_who, message, from) => {
    report(message, from);
    report({ type: 'page', token: 'z', page: ram }, sender(8));
    await expect.poll(() => tabPage.get(8)).toBeDefined();
    expect(await stored()).toBeUndefined();
  });

  it.each([null, 'x', 3, { token: 4, page: ecs }, { token: 'a', page: { product: 'ecs' } }, { token: 'a' }])(
    'reads %j from storage as nothing',
    async (junk) => {
      await fakeBrowser.storage.session.set({ [tabPage.key(7)]: junk });
      expect(await stored()).toBeUndefined();
    },
  );
});

describe('the tabs that were open before the extension', () => {
  const open = [{ id: 7 }, { id: 8, discarded: true }, { id: undefined }, { id: 9 }];
  const needing = async () => Promise.all([7, 8, 9].map((id) => tabNeedsReload.get(id)));

  beforeEach(() => {
    api.isFirefox = false;
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(open as never);
  });

  it('need a reload where no script answers, except for those that load anew anyway', async () => {
    await markOpenTabs(listener);
    expect(await needing()).toEqual([true, undefined, true]);
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({});
  });

  it('need none where one answers', async () => {
    answer = { type: 'page', token: 'a', page: ecs };
    await markOpenTabs(listener);
    expect(await needing()).toEqual([undefined, undefined, undefined]);
    expect(onPage.mock.calls).toEqual([
      [7, ecs],
      [9, ecs],
    ]);
  });

  it('need none in Firefox, which starts the script by itself', async () => {
    api.isFirefox = true;
    await markOpenTabs(listener);
    expect(await needing()).toEqual([undefined, undefined, undefined]);
  });
});

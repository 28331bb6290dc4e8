import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('../../../src/browser/api', () => ({ browser: fakeBrowser }));

const { showWorkingTab, waitForTurn } = await import('../../../src/browser/one-tab');

/** Locks as the browser gives them: one after the other, each for as long as its callback's promise lasts. */
function someLocks() {
  const waiting: (() => void)[] = [];
  return {
    request: ((_name: string, hold: () => Promise<unknown>) =>
      new Promise((_resolve, reject) => {
        waiting.push(() => void hold().catch(reject));
      })) as LockManager['request'],
    /** The next in turn gets it: whoever had it is closed. */
    pass: () => waiting.shift()?.(),
  };
}

/** What the tabs hear of each other. */
const channels: BroadcastChannel[] = [];
class RecordedChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    channels.push(this);
  }
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('BroadcastChannel', RecordedChannel);
});

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
  vi.unstubAllGlobals();
});

describe('of several tabs of a page', () => {
  it('the first works', async () => {
    const locks = someLocks();
    const turn = waitForTurn('page', locks);
    locks.pass();
    expect((await turn).isMine).toBe(true);
  });

  it('the next waits, and works when the first is closed', async () => {
    const locks = someLocks();
    const first = waitForTurn('page', locks);
    const second = waitForTurn('page', locks);
    locks.pass();
    await first;
    const { isMine, come } = await second;
    expect(isMine).toBe(false);
    const worked = vi.fn();
    void come.then(worked);
    await Promise.resolve();
    expect(worked).not.toHaveBeenCalled();
    locks.pass();
    await come;
  });

  it('one that cannot ask for its turn tells why', async () => {
    const refused = new DOMException('no locks here', 'SecurityError');
    await expect(waitForTurn('page', { request: () => Promise.reject(refused) })).rejects.toBe(refused);
  });

  it('the one that works comes to the front where another asks, and closes that', async () => {
    const locks = someLocks();
    const turn = waitForTurn('page', locks);
    locks.pass();
    await turn;
    const current = vi.spyOn(fakeBrowser.tabs, 'getCurrent');
    current.mockResolvedValueOnce({ id: 8, windowId: 2 } as never);
    current.mockResolvedValue({ id: 7, windowId: 3 } as never);
    const shown = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    const focused = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    const closed = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue();
    await showWorkingTab('page');
    await expect.poll(() => closed.mock.calls).toEqual([[8]]);
    expect([shown.mock.calls, focused.mock.calls]).toEqual([
      [[7, { active: true }]],
      [[3, { focused: true }]],
    ]);
  });
});

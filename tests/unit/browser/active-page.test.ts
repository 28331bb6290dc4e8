import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabPage } from '../../../src/browser/tab-page';

const listeners = new Map<string, Set<() => void>>();
const event = (name: string) => {
  const own = new Set<() => void>();
  listeners.set(name, own);
  return {
    addListener: (listener: () => void) => own.add(listener),
    removeListener: (listener: () => void) => own.delete(listener),
  };
};
/** Lines that were opened to tabs, in order. */
const calls: { tabId: number; options: unknown; say(report: unknown): void; end(): void; hungUp: boolean }[] =
  [];
const connect = (tabId: number, options: unknown) => {
  let say = (_report: unknown) => {};
  let end = () => {};
  const call = {
    tabId,
    options,
    say: (report: unknown) => say(report),
    end: () => end(),
    hungUp: false,
  };
  calls.push(call);
  return {
    onMessage: {
      addListener: (listener: typeof say) => {
        say = listener;
      },
    },
    onDisconnect: {
      addListener: (listener: typeof end) => {
        end = listener;
      },
    },
    disconnect: () => {
      call.hungUp = true;
    },
  };
};
const browser = {
  ...fakeBrowser,
  tabs: {
    query: vi.fn(),
    connect,
    onActivated: event('activated'),
    onReplaced: event('replaced'),
    onAttached: event('attached'),
    onDetached: event('detached'),
  },
  permissions: { getAll: vi.fn(), onAdded: event('access given'), onRemoved: event('access taken') },
};
vi.mock('wxt/browser', () => ({ browser }));

const { watchActivePage } = await import('../../../src/browser/active-page');
const { tabNeedsReload, tabPage } = await import('../../../src/browser/session');

const ecs = { product: 'ecs', task: 'instances', site: 'china' } as const;
const ram = { product: 'ram', task: 'users', site: 'international' } as const;
const kms = { product: 'kms', task: 'keys', site: 'china' } as const;
const seen = vi.fn();
let stop: () => void;
let front: number | undefined;
let access: string[];

const last = () => seen.mock.lastCall?.[0];
const page = (shown: typeof ecs | typeof ram | typeof kms) => ({ kind: 'page', page: shown });
const tell = (name: string) => {
  for (const listener of listeners.get(name) ?? []) listener();
};
/** A page's own report, as it reaches every page of the extension. */
const hear = (tab: number, report: object, from: object = {}) =>
  fakeBrowser.runtime.onMessage.trigger(
    report,
    { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: tab }, ...from } as never,
    () => {},
  );
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

beforeEach(async () => {
  fakeBrowser.reset();
  for (const own of listeners.values()) own.clear();
  seen.mockClear();
  calls.length = 0;
  front = 1;
  access = ['https://ecs.console.aliyun.com/*'];
  browser.tabs.query.mockReset().mockImplementation(async () => (front === undefined ? [] : [{ id: front }]));
  browser.permissions.getAll.mockImplementation(async () => ({ origins: access }));
  await tabPage.set(1, { token: 'a', page: ecs });
  await tabPage.set(2, { token: 'z', page: ram });
  stop = watchActivePage(9, seen);
  await vi.waitFor(() => expect(last()).toEqual(page(ecs)));
});
afterEach(() => stop());

describe('the page in front of a window', () => {
  it('is asked of that window', () => {
    expect(browser.tabs.query).toHaveBeenCalledExactlyOnceWith({ active: true, windowId: 9 });
    expect(seen).toHaveBeenCalledOnce();
  });

  it('follows the background’s record, without a question to the browser', async () => {
    browser.tabs.query.mockClear();
    await tabPage.set(1, { token: 'a', page: kms });
    expect(last()).toEqual(page(kms));
    await tabPage.set(2, { token: 'z', page: kms });
    await tabPage.remove(2);
    expect(browser.tabs.query).not.toHaveBeenCalled();
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it.each(['activated', 'replaced', 'attached', 'detached'])(
    'is looked for again when a tab is %s, although the last one reports meanwhile',
    async (what) => {
      front = 2;
      tell(what);
      await tabPage.set(1, { token: 'a', page: kms });
      hear(1, { type: 'page', token: 'a', page: ecs });
      await vi.waitFor(() => expect(last()).toEqual(page(ram)));
      expect(seen.mock.calls).toEqual([[page(ecs)], [page(ram)]]);
    },
  );

  it('is the answer to the last question, whichever comes first', async () => {
    let answerLate = (_tabs: object[]) => {};
    browser.tabs.query.mockImplementationOnce(() => new Promise((resolve) => (answerLate = resolve)));
    tell('activated');
    front = 2;
    tell('activated');
    await vi.waitFor(() => expect(last()).toEqual(page(ram)));
    answerLate([{ id: 1 }]);
    await settled();
    expect(last()).toEqual(page(ram));
  });

  it.each<[string, { tab?: number; sites?: string[]; recorded?: TabPage; needsReload?: true }, string]>([
    ['a page we do not know', { recorded: { token: 'c', page: null } }, 'elsewhere'],
    ['a page nobody reported', {}, 'elsewhere'],
    ['a tab from before the extension', { needsReload: true }, 'needsReload'],
    ['no tab at all', { tab: -1 }, 'elsewhere'],
    ['a site the browser keeps us from', { sites: [] }, 'noSiteAccess'],
    ['a tab from before the extension, of such a site', { sites: [], needsReload: true }, 'noSiteAccess'],
    ['an unknown page, access gone', { sites: [], recorded: { token: 'c', page: null } }, 'elsewhere'],
  ])('is none, and says why: %s', async (_what, { tab = 3, sites = access, recorded, needsReload }, kind) => {
    if (recorded) await tabPage.set(3, recorded);
    if (needsReload) await tabNeedsReload.set(3, true);
    front = tab < 0 ? undefined : tab;
    access = sites;
    tell('activated');
    await vi.waitFor(() => expect(last()).toEqual({ kind }));
  });

  it('says when access is taken and given, and when a tab needs no reload any more', async () => {
    front = 3;
    await tabNeedsReload.set(3, true);
    await vi.waitFor(() => expect(last()).toEqual({ kind: 'needsReload' }));
    access = [];
    tell('access taken');
    await vi.waitFor(() => expect(last()).toEqual({ kind: 'noSiteAccess' }));
    access = ['https://kms.console.aliyun.com/*'];
    tell('access given');
    await vi.waitFor(() => expect(last()).toEqual({ kind: 'needsReload' }));
    await tabNeedsReload.remove(3);
    await vi.waitFor(() => expect(last()).toEqual({ kind: 'elsewhere' }));
  });

  it('is looked for again at the next event where the browser would not tell', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    browser.tabs.query.mockRejectedValueOnce(new Error('No window with id: 9.'));
    tell('activated');
    await vi.waitFor(() => expect(said).toHaveBeenCalled());
    front = 2;
    tell('activated');
    await vi.waitFor(() => expect(last()).toEqual(page(ram)));
  });
});

describe('the page’s own report', () => {
  it('is shown at once, before the background has kept it, and once', async () => {
    browser.tabs.query.mockClear();
    hear(1, { type: 'page', token: 'a', page: kms });
    expect(last()).toEqual(page(kms));
    await tabPage.set(1, { token: 'a', page: kms });
    expect(seen).toHaveBeenCalledTimes(2);
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });

  it('is not undone by records that lag behind it', async () => {
    hear(1, { type: 'page', token: 'a', page: kms });
    hear(1, { type: 'page', token: 'b', page: ram });
    await tabPage.set(1, { token: 'a', page: kms });
    await tabPage.remove(1);
    await settled();
    await tabPage.set(1, { token: 'b', page: ram });
    await settled();
    expect(seen.mock.calls.slice(1)).toEqual([[page(kms)], [page(ram)]]);
  });

  it('is not overtaken by a late report of the document before, recorded only', () => {
    hear(1, { type: 'page', token: 'b', page: ram });
    hear(1, { type: 'page', token: 'a', page: kms });
    hear(1, { type: 'left', token: 'a' });
    expect(last()).toEqual(page(ram));
  });

  it('ends the page when it leaves, while the record still has it', async () => {
    hear(1, { type: 'left', token: 'a' });
    expect(last()).toEqual({ kind: 'elsewhere' });
    tell('activated');
    await settled();
    expect(last()).toEqual({ kind: 'elsewhere' });
    hear(1, { type: 'page', token: 'b', page: null });
    expect(last()).toEqual({ kind: 'elsewhere' });
    hear(1, { type: 'page', token: 'b', page: kms });
    expect(last()).toEqual(page(kms));
  });

  it('gives way where the background finds the document gone', async () => {
    hear(1, { type: 'page', token: 'b', page: kms });
    await tabPage.set(1, { token: 'b', page: kms });
    await tabPage.remove(1);
    await vi.waitFor(() => expect(last()).toEqual({ kind: 'elsewhere' }));
  });

  it('of a tab behind is what counts when it comes to the front, before its record is there', async () => {
    hear(2, { type: 'page', token: 'z', page: kms });
    expect(last()).toEqual(page(ecs));
    front = 2;
    tell('activated');
    await vi.waitFor(() => expect(last()).toEqual(page(kms)));
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['another extension', { id: 'stranger' }],
    ['a frame', { frameId: 1 }],
    ['another tab', { tab: { id: 2 } }],
  ])('is not believed from %s', async (_who, from) => {
    hear(1, { type: 'page', token: 'a', page: kms }, from);
    await settled();
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('the line to the page in front', () => {
  const open = () => calls.filter(({ hungUp }) => !hungUp);

  it('is opened to the top frame where a document of ours is, and to no other tab', async () => {
    expect(calls).toMatchObject([{ tabId: 1, options: { frameId: 0 }, hungUp: false }]);
    hear(2, { type: 'page', token: 'z', page: kms });
    expect(calls).toHaveLength(1);
    front = 3;
    tell('activated');
    await vi.waitFor(() => expect(last()).toEqual({ kind: 'elsewhere' }));
    expect(open()).toEqual([]);
    front = 2;
    tell('activated');
    await vi.waitFor(() => expect(open()).toMatchObject([{ tabId: 2 }]));
    tell('activated');
    await settled();
    expect(calls).toHaveLength(2);
  });

  it('is faster than messages, which say nothing new then', () => {
    calls[0]?.say({ type: 'page', token: 'a', page: kms });
    expect(last()).toEqual(page(kms));
    calls[0]?.say({ type: 'page', token: 'a', page: ram });
    hear(1, { type: 'page', token: 'a', page: kms });
    calls[0]?.say('junk');
    expect(last()).toEqual(page(ram));
    expect(calls).toHaveLength(1);
  });

  it('ends the page with the document, whatever it sent before', () => {
    calls[0]?.say({ type: 'page', token: 'a', page: kms });
    calls[0]?.say({ type: 'left', token: 'a' });
    calls[0]?.end();
    expect(last()).toEqual({ kind: 'elsewhere' });
    hear(1, { type: 'page', token: 'a', page: ecs });
    hear(1, { type: 'left', token: 'a' });
    expect(last()).toEqual({ kind: 'elsewhere' });
  });

  it('moves on to the next document when that reports', () => {
    calls[0]?.say({ type: 'page', token: 'a', page: kms });
    hear(1, { type: 'page', token: 'b', page: ram });
    expect(calls.map(({ tabId, hungUp }) => [tabId, hungUp])).toEqual([
      [1, true],
      [1, false],
    ]);
    // It is being called already.
    hear(1, { type: 'page', token: 'b', page: ecs });
    expect(calls).toHaveLength(2);
    calls[1]?.say({ type: 'page', token: 'b', page: kms });
    hear(1, { type: 'left', token: 'b' });
    hear(1, { type: 'page', token: 'a', page: ecs });
    expect(last()).toEqual(page(kms));
    expect(calls).toHaveLength(2);
  });

  it('is tried again where nobody answered', () => {
    calls[0]?.end();
    expect(last()).toEqual(page(ecs));
    hear(1, { type: 'page', token: 'a', page: kms });
    expect(last()).toEqual(page(kms));
    expect(calls).toHaveLength(2);
    // The end of an earlier one is not the end of this.
    calls[0]?.end();
    hear(1, { type: 'page', token: 'a', page: ecs });
    expect(calls).toHaveLength(2);
  });

  it('is not wanted by a document that says farewell', () => {
    calls[0]?.end();
    hear(1, { type: 'left', token: 'a' });
    expect(calls).toHaveLength(1);
  });
});

it('tells nothing after the end, and listens to nothing', async () => {
  tell('activated');
  stop();
  await settled();
  seen.mockClear();
  await tabPage.set(1, { token: 'a', page: kms });
  hear(1, { type: 'page', token: 'a', page: ram });
  await settled();
  expect(seen).not.toHaveBeenCalled();
  expect(calls.map(({ hungUp }) => hungUp)).toEqual([true]);
  expect([...listeners.values()].flatMap((own) => [...own])).toEqual([]);
});

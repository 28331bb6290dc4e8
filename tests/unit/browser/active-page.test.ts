import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
const activated: (() => void)[] = [];
const browser = {
  ...fakeBrowser,
  tabs: {
    query: vi.fn(),
    onActivated: { addListener: (listener: () => void) => activated.push(listener), removeListener: vi.fn() },
    onReplaced: event(),
    onAttached: event(),
    onDetached: event(),
  },
  permissions: { getAll: vi.fn(), onAdded: event(), onRemoved: event() },
};
vi.mock('wxt/browser', () => ({ browser }));

const { watchActivePage } = await import('../../../src/browser/active-page');
const { tabPage } = await import('../../../src/browser/session');

const ecs = { product: 'ecs', task: 'instances', site: 'china' } as const;
const ram = { product: 'ram', task: 'users', site: 'international' } as const;
const kms = { product: 'kms', task: 'keys', site: 'china' } as const;
const onActivePage = vi.fn();
let stop: () => void;
let front: number;

beforeEach(async () => {
  fakeBrowser.reset();
  onActivePage.mockClear();
  activated.length = 0;
  front = 1;
  browser.tabs.query.mockImplementation(async () => [{ id: front }]);
  browser.permissions.getAll.mockResolvedValue({ origins: ['https://ecs.console.aliyun.com/*'] });
  await tabPage.set(1, { token: 'a', page: ecs });
  await tabPage.set(2, { token: 'b', page: ram });
  stop = watchActivePage(9, onActivePage);
  await vi.waitFor(() =>
    expect(onActivePage).toHaveBeenLastCalledWith({ kind: 'page', tabId: 1, page: ecs }),
  );
});
afterEach(() => stop());

describe('the place in front of a window', () => {
  it('is told again when the page in front moves, without a question to the browser', async () => {
    browser.tabs.query.mockClear();
    await tabPage.set(1, { token: 'a', page: kms });
    expect(onActivePage).toHaveBeenLastCalledWith({ kind: 'page', tabId: 1, page: kms });
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });

  it('is the tab that came to the front, although the last one reports meanwhile', async () => {
    front = 2;
    for (const listener of activated) listener();
    await tabPage.set(1, { token: 'a', page: kms });
    await vi.waitFor(() =>
      expect(onActivePage).toHaveBeenLastCalledWith({ kind: 'page', tabId: 2, page: ram }),
    );
  });

  it('is no page where the tab in front has none, and noSiteAccess where no site is left to us', async () => {
    await tabPage.remove(1);
    await vi.waitFor(() => expect(onActivePage).toHaveBeenLastCalledWith({ kind: 'elsewhere', tabId: 1 }));
    browser.permissions.getAll.mockResolvedValue({ origins: [] });
    for (const listener of activated) listener();
    await vi.waitFor(() => expect(onActivePage).toHaveBeenLastCalledWith({ kind: 'noSiteAccess' }));
  });

  it('is not told any more after the end', async () => {
    stop();
    onActivePage.mockClear();
    await tabPage.set(1, { token: 'a', page: kms });
    expect(onActivePage).not.toHaveBeenCalled();
  });
});

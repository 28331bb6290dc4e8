import { beforeEach, describe, expect, it, vi } from 'vitest';

const listeners: Record<string, (...args: never[]) => void> = {};
const event = (name: string) => ({ addListener: (listener: () => void) => (listeners[name] = listener) });
const tabs = { create: vi.fn(async () => {}), update: vi.fn(async () => {}) };
const menus = { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: event('menu') };
const sidePanel = { open: vi.fn(async () => {}) };
const set = vi.fn(async () => {});

vi.mock('wxt/browser', () => ({
  browser: {
    omnibox: {
      onInputStarted: event('started'),
      onInputChanged: event('changed'),
      onInputEntered: event('entered'),
    },
    runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
    storage: { session: { set } },
    contextMenus: menus,
    sidePanel,
    tabs,
  },
}));

const { serveOmnibox } = await import('../../../src/browser/omnibox');
const { serveMenu, setMenu } = await import('../../../src/browser/context-menu');

const call = (name: string, ...args: unknown[]) => listeners[name]?.(...(args as never[]));

const suggest = vi.fn(async (text: string) =>
  Array.from({ length: 7 }, (_, at) => ({
    entry: `${at}.1`,
    passage: { from: at, to: at + 1 },
    description: `<${text}> & "more"`,
  })),
);

beforeEach(() => {
  vi.clearAllMocks();
  serveOmnibox(suggest);
  serveMenu();
});

describe('the address bar', () => {
  it('gets five suggestions, escaped, each with the address of its entry', async () => {
    const answer = vi.fn();
    call('changed', 'who', answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    const [suggestions] = answer.mock.calls[0] ?? [];
    expect(suggestions).toHaveLength(5);
    expect(suggestions[3]).toEqual({
      content: 'chrome-extension://id/sidepanel.html#3.1:3-4',
      description: '&#60;who&#62; &#38; &#34;more&#34;',
    });
  });

  it('is made ready when somebody begins to type, before the first letter', async () => {
    call('started');
    expect(suggest.mock.calls).toEqual([['']]);
    const answer = vi.fn();
    for (const text of ['w', 'wh', 'who']) call('changed', text, answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(3));
    expect(suggest.mock.calls.slice(1)).toEqual([['w'], ['wh'], ['who']]);
  });

  it.each([
    ['chrome-extension://id/sidepanel.html#3.1', 'chrome-extension://id/sidepanel.html#3.1'],
    ['who owns data?', 'chrome-extension://id/sidepanel.html#?who%20owns%20data%3F'],
    ['half \ud83d', 'chrome-extension://id/sidepanel.html#?half%20'],
    ['javascript:alert(1)', 'chrome-extension://id/sidepanel.html#?javascript%3Aalert(1)'],
    ['https://evil.example/', 'chrome-extension://id/sidepanel.html#?https%3A%2F%2Fevil.example%2F'],
  ])('%s opens inside the extension', (text, url) => {
    call('entered', text, 'currentTab');
    expect(tabs.update).toHaveBeenCalledWith({ url });
    call('entered', text, 'newBackgroundTab');
    expect(tabs.create).toHaveBeenLastCalledWith({ url, active: false });
    call('entered', text, 'newForegroundTab');
    expect(tabs.create).toHaveBeenLastCalledWith({ url, active: true });
    expect(tabs.update).toHaveBeenCalledOnce();
  });

  it('gets no suggestion where none can be made, and the error is told', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    suggest.mockRejectedValueOnce(new Error('no'));
    const answer = vi.fn();
    call('changed', 'who', answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith([]));
    expect(said).toHaveBeenCalledWith('suggesting in the address bar:', new Error('no'));
    said.mockRestore();
  });
});

describe('the menu of selected text', () => {
  it('opens the panel of the window and hands the words over, at most 512 characters', async () => {
    call(
      'menu',
      { menuItemId: 'search-selection', selectionText: ` ${'long '.repeat(200)}` },
      { windowId: 4 },
    );
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 4 });
    await vi.waitFor(() =>
      expect(set).toHaveBeenCalledWith({
        'pendingNavigation:4': { query: 'long '.repeat(103).slice(0, 512) },
      }),
    );
  });

  it('opens a tab where the panel will not open', async () => {
    sidePanel.open.mockRejectedValueOnce(new Error('no'));
    call('menu', { menuItemId: 'search-selection', selectionText: 'mfa' }, { windowId: 4 });
    await vi.waitFor(() =>
      expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://id/sidepanel.html#?mfa' }),
    );
  });

  it('does nothing for somebody else’s item or an empty selection', () => {
    call('menu', { menuItemId: 'other', selectionText: 'mfa' }, { windowId: 4 });
    call('menu', { menuItemId: 'search-selection', selectionText: '  ' }, { windowId: 4 });
    call('menu', { menuItemId: 'search-selection' }, { windowId: 4 });
    expect(sidePanel.open).not.toHaveBeenCalled();
    expect(tabs.create).not.toHaveBeenCalled();
  });

  it('opens a tab for a selection that is in no window', () => {
    call('menu', { menuItemId: 'search-selection', selectionText: ' mfa ' });
    expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://id/sidepanel.html#?mfa' });
    expect(sidePanel.open).not.toHaveBeenCalled();
  });

  it('has one item, however often it is worded', async () => {
    await Promise.all([setMenu('Search'), setMenu('Search'), setMenu('搜索 FAQ')]);
    expect(menus.create.mock.calls).toEqual(
      ['Search', '搜索 FAQ'].map((title) => [{ id: 'search-selection', title, contexts: ['selection'] }]),
    );
    expect(menus.removeAll).toHaveBeenCalledTimes(2);
  });

  it('is worded at the next time where it could not be now', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    menus.removeAll.mockRejectedValueOnce(new Error('no'));
    await setMenu('Search anew');
    expect(said).toHaveBeenCalledWith('wording the menu:', new Error('no'));
    await setMenu('Search anew');
    expect(menus.create).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});

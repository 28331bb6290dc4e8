/** Calls that go straight to the browser. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const listeners: Record<string, (...args: never[]) => unknown> = {};
const write = vi.fn(async () => {});
const writeText = vi.fn(async () => {});
vi.stubGlobal('navigator', { clipboard: { write, writeText }, userAgent: 'Test/1' });
vi.stubGlobal(
  'ClipboardItem',
  class {
    constructor(readonly flavours: Record<string, Blob>) {}
  },
);

const browser = {
  action: {
    setPopup: vi.fn(async () => {}),
    onClicked: {
      addListener: (listener: () => void) => {
        listeners.clicked = listener;
      },
    },
  },
  sidePanel: undefined as undefined | { open: unknown; setPanelBehavior: unknown },
  sidebarAction: undefined as undefined | { open: unknown; toggle: unknown },
  tabs: { create: vi.fn(), query: vi.fn(), reload: vi.fn() },
  windows: { WINDOW_ID_CURRENT: -2, getCurrent: vi.fn() },
  commands: { getAll: vi.fn() },
  permissions: { getAll: vi.fn(), request: vi.fn() },
  runtime: { id: 'own-id', getManifest: vi.fn() },
  management: { getSelf: vi.fn(), getPermissionWarningsByManifest: undefined as unknown },
};
vi.mock('wxt/browser', () => ({ browser }));

const load = async <Module>(path: string): Promise<Module> => {
  vi.resetModules();
  return import(`../../../src/browser/${path}.ts`);
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.unstubAllEnvs();
  browser.sidePanel = browser.sidebarAction = undefined;
  browser.runtime.getManifest.mockReturnValue({
    version: '1.2.3',
    permissions: ['storage'],
    content_scripts: [{ matches: ['https://a/*', 'https://b/*'] }, {}],
    content_security_policy: { extension_pages: "default-src 'none'" },
  });
  browser.permissions.getAll.mockResolvedValue({ origins: ['https://a/*'] });
});

describe('the panel', () => {
  type Panel = typeof import('../../../src/browser/panel');

  it('is Chromium’s side panel, of the window it is asked for', async () => {
    const open = vi.fn(async () => {});
    const setPanelBehavior = vi.fn(async () => {});
    browser.sidePanel = { open, setPanelBehavior };
    const { openPanel, setToolbarClick, togglePanelOnClick } = await load<Panel>('panel');
    void openPanel(4);
    // Within the user's action: before anything else is awaited.
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 4 });
    await setToolbarClick('panel');
    expect(browser.action.setPopup).toHaveBeenLastCalledWith({ popup: '' });
    expect(setPanelBehavior).toHaveBeenLastCalledWith({ openPanelOnActionClick: true });
    await setToolbarClick('popup');
    expect(browser.action.setPopup).toHaveBeenLastCalledWith({ popup: 'popup.html' });
    expect(setPanelBehavior).toHaveBeenLastCalledWith({ openPanelOnActionClick: false });
    delete listeners.clicked;
    togglePanelOnClick();
    expect(listeners.clicked).toBeUndefined();
  });

  it('is Firefox’s sidebar, which a click toggles', async () => {
    const open = vi.fn(async () => {});
    const toggle = vi.fn(async () => {});
    browser.sidebarAction = { open, toggle };
    const { openPanel, setToolbarClick, togglePanelOnClick } = await load<Panel>('panel');
    void openPanel(4);
    expect(open).toHaveBeenCalledOnce();
    await setToolbarClick('panel');
    expect(browser.action.setPopup).toHaveBeenLastCalledWith({ popup: '' });
    togglePanelOnClick();
    listeners.clicked?.();
    expect(toggle).toHaveBeenCalledOnce();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    toggle.mockRejectedValueOnce(new Error('no'));
    listeners.clicked?.();
    await vi.waitFor(() => expect(said).toHaveBeenCalledWith('opening the panel:', new Error('no')));
    said.mockRestore();
  });

  it('is refused with a reason where a browser has neither', async () => {
    const { openPanel } = await load<Panel>('panel');
    await expect(openPanel(4)).rejects.toThrow('neither a side panel nor a sidebar');
  });
});

describe('the clipboard', () => {
  type Clipboard = typeof import('../../../src/browser/clipboard');

  it('takes plain text, or plain text and HTML together', async () => {
    const { writeClipboard } = await load<Clipboard>('clipboard');
    await writeClipboard({ plain: 'a' });
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a');
    expect(write).not.toHaveBeenCalled();
    await writeClipboard({ plain: 'a', html: '<b>a</b>' });
    const [[items]] = write.mock.calls as unknown as [[{ flavours: Record<string, Blob> }[]]];
    const flavours = Object.entries(items[0]?.flavours ?? {});
    const read = await Promise.all(
      flavours.map(async ([type, blob]) => [type, blob.type, await blob.text()]),
    );
    expect(read).toEqual([
      ['text/plain', 'text/plain', 'a'],
      ['text/html', 'text/html', '<b>a</b>'],
    ]);
    expect(writeText).toHaveBeenCalledOnce();
  });

  it('says what the browser says where it refuses', async () => {
    const { writeClipboard } = await load<Clipboard>('clipboard');
    write.mockRejectedValueOnce(new Error('Document is not focused.'));
    await expect(writeClipboard({ plain: 'a', html: 'a' })).rejects.toThrow('not focused');
  });
});

describe('the window of a surface', () => {
  it.each([
    [
      { id: 4, incognito: false },
      { windowId: 4, isPrivate: false },
    ],
    [
      { id: 4, incognito: true },
      { windowId: 4, isPrivate: true },
    ],
    [{ incognito: false }, { windowId: -2, isPrivate: false }],
  ])('%j is %j', async (window, expected) => {
    browser.windows.getCurrent.mockResolvedValue(window);
    const { currentWindow } =
      await load<typeof import('../../../src/browser/current-window')>('current-window');
    expect(await currentWindow()).toEqual(expected);
  });
});

it.each([
  [[{ id: 7 }], [[7]]],
  [[{}], []],
  [[], []],
])('of the tabs in front, %j, reloads %j', async (tabs, reloaded) => {
  browser.tabs.query.mockResolvedValue(tabs);
  const { reloadFrontTab } = await load<typeof import('../../../src/browser/front-tab')>('front-tab');
  await reloadFrontTab(4);
  expect(browser.tabs.query).toHaveBeenCalledExactlyOnceWith({ active: true, windowId: 4 });
  expect(browser.tabs.reload.mock.calls).toEqual(reloaded);
});

describe('the sites', () => {
  type Sites = typeof import('../../../src/browser/site-access');

  it('are those of the built manifest', async () => {
    const { consoleSites } = await load<Sites>('site-access');
    expect(consoleSites()).toEqual(['https://a/*', 'https://b/*']);
    browser.runtime.getManifest.mockReturnValue({});
    expect(consoleSites()).toEqual([]);
  });

  it('are asked for in Firefox as they stand there, at once', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const { allowSites, asksForSites } = await load<Sites>('site-access');
    void allowSites();
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://a/*', 'https://b/*'] });
    expect([Boolean(asksForSites), browser.tabs.create.mock.calls]).toEqual([true, []]);
  });

  it('are allowed on Chromium’s own page for this extension', async () => {
    const { allowSites, asksForSites } = await load<Sites>('site-access');
    await allowSites();
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/?id=own-id' });
    expect([Boolean(asksForSites), browser.permissions.request.mock.calls]).toEqual([false, []]);
  });

  it.each([
    [{ origins: ['https://a/*'] }, true],
    [{ origins: [] }, false],
    [{}, false],
  ])('are open to us where the browser grants %j: %s', async (granted, isOpen) => {
    browser.permissions.getAll.mockResolvedValue(granted);
    const { hasSiteAccess } = await load<Sites>('site-access');
    expect(await hasSiteAccess()).toBe(isOpen);
  });
});

it('the keys of the commands are those the browser has, and empty where it has none', async () => {
  browser.commands.getAll.mockResolvedValue([
    { name: 'open-panel', shortcut: 'Alt+Shift+S' },
    { name: '_execute_action', shortcut: '' },
    { name: 'open-questionnaire', shortcut: 'Alt+Shift+Q' },
  ]);
  const { commandShortcuts } = await load<typeof import('../../../src/browser/shortcuts')>('shortcuts');
  expect(await commandShortcuts()).toEqual({
    panel: 'Alt+Shift+S',
    popup: '',
    questionnaire: 'Alt+Shift+Q',
  });
  browser.commands.getAll.mockResolvedValue([]);
  expect(await commandShortcuts()).toEqual({ panel: '', popup: '', questionnaire: '' });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import {
  type ChromiumOptions,
  chromiumCommand,
  extensionIdOf,
  makeProfile,
  removeProfile,
  unwantedDefaults,
} from './chromium-options';
import { waitFor } from './wait';

export type { ChromiumOptions } from './chromium-options';

interface Target {
  readonly id: string;
  readonly type: string;
  readonly url: string;
}

/** A real Chromium with the built extension in it, and the demo console behind the real host names. */
export class ChromiumSession {
  readonly #profile: string;
  readonly #colorScheme: 'light' | 'dark' | undefined;
  /** Further connections, each with the page it was made for. */
  readonly #attached = new Map<Browser, Page | undefined>();

  constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    profile: string,
    colorScheme?: 'light' | 'dark',
  ) {
    this.#profile = profile;
    this.#colorScheme = colorScheme;
  }

  /** The first tab; it is there from the start and stays. */
  get firstPage(): Page {
    const [page] = this.context.pages();
    if (!page) throw new Error('Chromium has no tab left');
    return page;
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** Opens an address in `page`, the first tab unless said otherwise. */
  async openConsole(url: string, page: Page = this.firstPage): Promise<Page> {
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Opens an extension page in a tab of its own. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.extensionUrl(path));
    return page;
  }

  /**
   * Evaluates an expression with the extension's own API, as after a user's click, in a background tab that is gone
   * afterwards; the active tab stays the active one. The tab shows the manifest: no code of ours runs in it.
   */
  async evaluateInExtension<Value>(expression: string): Promise<Value> {
    const root = await this.#session(this.firstPage);
    const url = this.extensionUrl('manifest.json');
    const opened = this.context.waitForEvent('page', { predicate: (page) => page.url() === url });
    await root.send('Target.createTarget', { url, background: true });
    const page = await opened;
    try {
      const session = await this.#session(page);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Value;
    } finally {
      await page.close();
    }
  }

  /** The id of the window that `page` stands in, the same for CDP and for `chrome.windows`. */
  async windowId(page: Page = this.firstPage): Promise<number> {
    const session = await this.#session(page);
    return (await session.send('Browser.getWindowForTarget')).windowId;
  }

  /** Opens the real side panel in the window of `page` and returns it as an ordinary page. */
  async openPanel(page: Page = this.firstPage): Promise<Page> {
    const windowId = await this.windowId(page);
    return this.attach('sidepanel.html', () =>
      this.evaluateInExtension(`chrome.sidePanel.open({ windowId: ${windowId} })`),
    );
  }

  /** Opens the real popup over the active tab and returns it as an ordinary page. */
  async openPopup(page: Page = this.firstPage): Promise<Page> {
    const windowId = await this.windowId(page);
    return this.attach('popup.html', () =>
      this.evaluateInExtension(`chrome.action.openPopup({ windowId: ${windowId} })`),
    );
  }

  /** Closes the popup where a test has left it open. */
  async closePopup(): Promise<void> {
    for (const page of this.#attached.values()) if (page?.url().includes('/popup.html')) await page.close();
  }

  /** Clicks the toolbar icon over `page`. */
  async clickToolbarIcon(page: Page = this.firstPage): Promise<void> {
    const { targetInfo } = await (await this.#session(page)).send('Target.getTargetInfo');
    const browser = await this.#connect();
    try {
      const session = await browser.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url, title }) => url === targetInfo.url && title === targetInfo.title);
      if (!tab) throw new Error(`No tab shows ${targetInfo.url}`);
      const action = { id: this.extensionId, targetId: tab.targetId };
      await session.send('Extensions.triggerAction' as never, action as never);
    } finally {
      await this.#release(browser);
    }
  }

  /**
   * Returns the extension page that appears when `open` runs, wherever the browser shows it. Playwright sees a side
   * panel or a popup only on a connection made after it opened.
   */
  async attach(path: string, open: () => Promise<unknown>): Promise<Page> {
    const url = this.extensionUrl(path);
    const shown = async () => (await this.#targets()).filter((target) => target.url.startsWith(url));
    const before = new Set((await shown()).map(({ id }) => id));
    await open();
    const target = await waitFor(`${path} to open`, async () =>
      (await shown()).find(({ id }) => !before.has(id)),
    );
    const browser = await this.#connect();
    for (const context of browser.contexts()) {
      for (const page of context.pages()) {
        if (!page.url().startsWith(url)) continue;
        const session = await context.newCDPSession(page);
        const { targetInfo } = await session.send('Target.getTargetInfo');
        if (targetInfo.targetId !== target.id) continue;
        // As a page the user has just clicked into, which no automated click outside the tab strip achieves.
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        if (this.#colorScheme) await page.emulateMedia({ colorScheme: this.#colorScheme });
        // Every further connection hears of everything in the browser, which makes everything slower.
        this.#attached.set(browser, page);
        page.once('close', () => void this.#release(browser));
        return page;
      }
    }
    throw new Error(`${path} opened, but cannot be attached to`);
  }

  /** Reloads the extension under the open pages, as an update does; its own pages are gone afterwards. */
  async reloadExtension(): Promise<void> {
    const isWorker = ({ type }: Target) => type === 'service_worker';
    const before = (await this.#targets()).find(isWorker)?.id;
    // The reload takes the asking tab away, with it the answer; a tab that is closed before it reloads nothing.
    await this.evaluateInExtension('new Promise(() => chrome.runtime.reload())').catch(() => undefined);
    await waitFor('the extension to be reloaded', async () =>
      (await this.#targets()).some((target) => isWorker(target) && target.id !== before),
    );
  }

  /** Stops the background worker, as the browser itself does after some idle time. */
  async stopWorker(): Promise<void> {
    const session = await this.#session(this.firstPage);
    const statuses = new Map<string, string>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) statuses.set(versionId, runningStatus);
    });
    await session.send('ServiceWorker.enable');
    await waitFor('the worker to stop', async () => {
      const now = [...statuses.values()];
      // A worker stopped while it starts keeps the event that woke it, and starts again for it at once, for ever.
      if (now.includes('running')) await session.send('ServiceWorker.stopAllWorkers');
      return now.length > 0 && now.every((status) => status === 'stopped');
    });
    await session.detach();
  }

  /** Makes the browser read its policies again, as the button on chrome://policy does. */
  async reloadPolicies(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://policy');
    await page.locator('#reload-policies').click();
    await page.close();
  }

  async close(): Promise<void> {
    for (const browser of this.#attached.keys()) await this.#release(browser);
    await this.context.close();
    await removeProfile(this.#profile);
  }

  /** Of the browser's DevTools, on this machine. */
  get debuggingPort(): number {
    return Number(readFileSync(join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  }

  #session(page: Page): Promise<CDPSession> {
    return this.context.newCDPSession(page);
  }

  /** A further connection that leaves the pages' media and focus as they are. */
  async #connect(): Promise<Browser> {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${this.debuggingPort}`, {
      noDefaults: true,
    });
    this.#attached.set(browser, undefined);
    return browser;
  }

  async #release(browser: Browser): Promise<void> {
    this.#attached.delete(browser);
    await browser.close().catch(() => undefined);
  }

  async #targets(): Promise<readonly Target[]> {
    const answer = await fetch(`http://127.0.0.1:${this.debuggingPort}/json/list`);
    return (await answer.json()) as readonly Target[];
  }
}

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const { extension, headless = true, colorScheme, ownSignals = false } = options;
  const command = await chromiumCommand(options);
  const extensionId = extensionIdOf(extension);
  const profile = makeProfile(extensionId);
  const context = await chromium.launchPersistentContext(profile, {
    ...command,
    headless,
    viewport: null,
    colorScheme: colorScheme ?? null,
    ignoreDefaultArgs: unwantedDefaults,
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
    handleSIGHUP: !ownSignals,
  });
  const session = new ChromiumSession(context, extensionId, profile, colorScheme);
  try {
    // A user's pages come after the install, and so do the tests': until then the extension notes who was there before.
    await session.evaluateInExtension(`new Promise((done) => {
      const { session } = chrome.storage;
      const look = async () => {
        const [tabs, own, kept] = await Promise.all([chrome.tabs.query({}), chrome.tabs.getCurrent(), session.getKeys()]);
        if (tabs.every(({ id }) => id === own.id || kept.includes('needsReload:' + id))) done();
      };
      session.onChanged.addListener(look);
      look();
    })`);
  } catch (error) {
    await session.close();
    throw error;
  }
  return session;
}

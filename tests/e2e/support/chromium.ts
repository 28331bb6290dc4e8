import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type DemoServer, demoHosts } from '../../demo-console/server';
import { browserPath } from '../../tools/browsers.mjs';
import { waitFor } from './wait';

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly demo: Pick<DemoServer, 'port' | 'spki'>;
  /** True unless said otherwise. */
  readonly headless?: boolean;
  /** The browser's own language, `zh-CN`; `en-US` unless said otherwise. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Outer size of the window in CSS pixels. */
  readonly window?: readonly [width: number, height: number];
  /** Lets names outside the demo resolve; without it they do not exist. */
  readonly online?: boolean;
  /** Leaves interrupts to the caller, who closes the session; without it they end the browser and this process. */
  readonly ownSignals?: boolean;
  readonly args?: readonly string[];
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly url: string;
}

/** Id of an unpacked extension: from its manifest's key, or else from its absolute path. */
function extensionIdOf(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : folder);
  const letter = (digit: string) => String.fromCharCode(97 + Number.parseInt(digit, 16));
  return hash.digest('hex').slice(0, 32).replace(/./g, letter);
}

function makeProfile(extensionId: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-profile-'));
  mkdirSync(join(profile, 'Default'));
  const extensions = { pinned_extensions: [extensionId], ui: { developer_mode: true } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions }));
  return profile;
}

/** A real Chromium with the built extension in it, and the demo console behind the real host names. */
export class ChromiumSession {
  readonly #profile: string;
  readonly #colorScheme: 'light' | 'dark' | undefined;
  readonly #attached: Browser[] = [];

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

  /** Clicks the toolbar icon over `page`. */
  async clickToolbarIcon(page: Page = this.firstPage): Promise<void> {
    const session = await this.#session(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    const browser = await this.#browserSession();
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url, title }) => url === targetInfo.url && title === targetInfo.title);
    if (!tab) throw new Error(`No tab shows ${targetInfo.url}`);
    await browser.send(
      'Extensions.triggerAction' as never,
      { id: this.extensionId, targetId: tab.targetId } as never,
    );
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
        return page;
      }
    }
    throw new Error(`${path} opened, but cannot be attached to`);
  }

  /** Stops the background worker, as the browser itself does after some idle time. */
  async stopWorker(): Promise<void> {
    const session = await this.#session(this.firstPage);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await waitFor('the worker to stop', async () =>
      (await this.#targets()).every(({ type }) => type !== 'service_worker') ? true : undefined,
    );
  }

  async close(): Promise<void> {
    for (const browser of this.#attached) await browser.close().catch(() => undefined);
    await this.context.close();
    // Chromium writes a little longer than it lives.
    await waitFor('the profile to be removed', () =>
      rm(this.#profile, { recursive: true, force: true }).then(
        () => true,
        () => false,
      ),
    );
  }

  get #port(): number {
    return Number(readFileSync(join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  }

  #session(page: Page): Promise<CDPSession> {
    return this.context.newCDPSession(page);
  }

  /** A further connection that leaves the pages' media and focus as they are. */
  async #connect(): Promise<Browser> {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${this.#port}`, { noDefaults: true });
    this.#attached.push(browser);
    return browser;
  }

  async #browserSession(): Promise<CDPSession> {
    return (await this.#connect()).newBrowserCDPSession();
  }

  async #targets(): Promise<readonly Target[]> {
    const answer = await fetch(`http://127.0.0.1:${this.#port}/json/list`);
    return (await answer.json()) as readonly Target[];
  }
}

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const {
    extension,
    demo,
    headless = true,
    lang = 'en-US',
    colorScheme,
    online = false,
    ownSignals = false,
  } = options;
  const [width, height] = options.window ?? [1280, 800];
  const executablePath = await browserPath('chromium');
  if (!executablePath) throw new Error('No Chromium found; “npm test” installs one, or set CHROMIUM_PATH.');
  const extensionId = extensionIdOf(extension);
  const profile = makeProfile(extensionId);
  // A session that nobody closed, because of an interrupt for one.
  process.once('exit', () => {
    try {
      rmSync(profile, { recursive: true, force: true });
    } catch {
      // What is left of it lies in the system's folder for temporary files.
    }
  });
  const resolve = demoHosts.map((host) => `MAP ${host} 127.0.0.1:${demo.port}`);
  const rules = online ? resolve : [...resolve, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  // Chromium on Linux takes its language from the environment, elsewhere from `--lang`.
  const locale = lang.replace('-', '_');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    colorScheme: colorScheme ?? null,
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
    handleSIGHUP: !ownSignals,
    // Playwright's own defaults switch off what the tests are about.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    env: { ...process.env, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8`, LANGUAGE: locale },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${demo.spki}`,
      `--lang=${lang}`,
      `--window-size=${width},${height}`,
      '--test-type',
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      ...(options.args ?? []),
    ],
  });
  return new ChromiumSession(context, extensionId, profile, colorScheme);
}

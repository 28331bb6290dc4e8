import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { DemoServer } from '../../demo-console/server';
import { browserPath } from '../../tools/browsers.mjs';
import { waitFor } from './wait';

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly demo: Pick<DemoServer, 'port'>;
  /** True unless said otherwise. */
  readonly headless?: boolean;
  /** The browser's own language, `zh-CN`; `en-US` unless said otherwise. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Outer size of the window in CSS pixels. */
  readonly window?: readonly [width: number, height: number];
  /** Leaves interrupts to the caller, who closes the session; without it they end the browser and this process. */
  readonly ownSignals?: boolean;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** What of Puppeteer's BiDi connection is needed for Firefox's own commands; Puppeteer keeps it to itself. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  emit(event: string, parameters: unknown): void;
}

interface BidiContexts {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface BidiResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Fixed, so that the addresses of the extension's pages are known before it is installed. */
const uuid = '5b1f0a52-6f0e-4c6b-9d50-6f2a1a7c3e11';

/**
 * Runs in the browser's own scope. Sidebars, popups and the background page live in `<browser>` elements outside the
 * tab strip, to which Firefox's WebDriver gives no id and which it does not look up; this does both for one of them.
 * Returns its context id.
 */
function adoptScript(findBrowser: string): string {
  return `(() => {
    const found = (${findBrowser})();
    if (!found?.browsingContext || found.currentURI.spec === 'about:blank') return '';
    const { NavigableManager: manager } = ChromeUtils.importESModule(
      'chrome://remote/content/shared/NavigableManager.sys.mjs',
    );
    if (!manager.adopted) {
      manager.adopted = new Map();
      const inTabs = manager.getBrowserById;
      manager.getBrowserById = function (id) {
        const own = this.adopted.get(id);
        return own?.isConnected ? own : inTabs.call(this, id);
      };
    }
    found.permanentKey ??= {};
    const id = manager.getIdForBrowser(found);
    manager.adopted.set(id, found);
    return id;
  })()`;
}

const sidebarBrowser = `() => SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

/** A real Firefox with the built extension in it, and the demo console behind a proxy that leads nowhere else. */
export class FirefoxSession {
  readonly #connection: BidiConnection;

  constructor(
    readonly browser: Browser,
    readonly extensionId: string,
  ) {
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  /** The first tab; it is there from the start and stays. */
  async firstPage(): Promise<Page> {
    const [page] = await this.browser.pages();
    if (!page) throw new Error('Firefox has no tab left');
    return page;
  }

  extensionUrl(path: string): string {
    return `moz-extension://${uuid}/${path}`;
  }

  async openConsole(url: string, page?: Page): Promise<Page> {
    const tab = page ?? (await this.firstPage());
    await tab.goto(url, { waitUntil: 'load' });
    return tab;
  }

  /** Opens an extension page in a tab of its own. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Firefox tells WebDriver of no load of an extension's page.
    await page.goto(this.extensionUrl(path), { waitUntil: [] });
    await page.waitForSelector('main');
    return page;
  }

  /** Evaluates an expression in the browser's own scope, in the window opened last; gives strings, numbers, booleans. */
  async evaluateInBrowser<Value = unknown>(expression: string): Promise<Value> {
    const tree = await this.#send<BidiContexts>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const context = tree.contexts.filter(({ url }) => url.endsWith('/browser.xhtml')).at(-1)?.context;
    const answer = await this.#send<BidiResult>('script.evaluate', {
      expression,
      awaitPromise: true,
      userActivation: true,
      target: { context },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value as Value;
  }

  /** Opens the real sidebar of the window opened last, focuses it, and returns it as an ordinary page. */
  async openSidebar(): Promise<Page> {
    const widget = this.extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
    await this.evaluateInBrowser(`SidebarController.show('${widget}-sidebar-action').then(() => 0)`);
    const page = await this.attachSidebar();
    await this.evaluateInBrowser(`SidebarController.browser.focus(), (${sidebarBrowser})().focus()`);
    return page;
  }

  /** Waits until somebody has opened the sidebar and returns it as an ordinary page. */
  async attachSidebar(): Promise<Page> {
    return this.#adopt('sidepanel.html', sidebarBrowser);
  }

  async closeSidebar(): Promise<void> {
    await this.evaluateInBrowser('SidebarController.hide()');
  }

  async isSidebarOpen(): Promise<boolean> {
    return this.evaluateInBrowser<boolean>('SidebarController.isOpen');
  }

  /**
   * Opens the real popup over the active tab and returns it as an ordinary page.
   * @param windowId of another window than the one in front.
   */
  async openPopup(windowId?: number): Promise<Page> {
    const background = await this.background();
    await background.evaluate(
      `browser.action.openPopup(${windowId === undefined ? '' : `{ windowId: ${windowId} }`})`,
    );
    return this.#adopt('popup.html', this.#viewOf('popup'));
  }

  /** Waits until the window opened last has this page of the extension in front, and returns it. */
  async attachTab(path: string): Promise<Page> {
    const page = await this.#adopt(
      path,
      `() => [gBrowser.selectedBrowser].find(({ currentURI }) => currentURI.spec === '${this.extensionUrl(path)}')`,
    );
    await page.waitForSelector('main');
    return page;
  }

  /** The extension's background page, with the extension's own API; woken if it was stopped. */
  async background(): Promise<Page> {
    const extension = this.#policy();
    await this.evaluateInBrowser(`${extension}.wakeupBackground?.().then(() => 0)`);
    return this.#adopt('the background page', this.#viewOf('background'));
  }

  /** Stops the background page, as the browser itself does after some idle time. */
  async stopBackground(): Promise<void> {
    const extension = this.#policy();
    // An event still on its way wakes it again.
    await waitFor('the background to stop', () =>
      this.evaluateInBrowser<boolean>(
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
          .then(() => ${extension}.backgroundState === 'stopped')`,
      ),
    );
  }

  /** Sets a preference of the running browser, `ui.systemUsesDarkTheme` for one. */
  async setPreference(name: string, value: string | number | boolean): Promise<void> {
    const setter = { string: 'setStringPref', number: 'setIntPref', boolean: 'setBoolPref' }[
      typeof value as 'string' | 'number' | 'boolean'
    ];
    await this.evaluateInBrowser(
      `Services.prefs.${setter}(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  #policy(): string {
    return `WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)}).extension`;
  }

  /** A popup loads in a hidden panel and is then moved, into another element, to the one that is shown. */
  #viewOf(type: 'background' | 'popup'): string {
    const isShown = type === 'popup' ? `xulBrowser.closest('panel').state === 'open'` : 'true';
    return `() => [...${this.#policy()}.views]
      .find(({ viewType, xulBrowser }) => viewType === '${type}' && ${isShown})?.xulBrowser`;
  }

  async #send<Result>(method: string, parameters: object): Promise<Result> {
    return (await this.#connection.send(method, parameters)).result as Result;
  }

  /** Waits for the element that `findBrowser` finds to show `path`, and returns it as an ordinary page. */
  async #adopt(path: string, findBrowser: string): Promise<Page> {
    const script = adoptScript(findBrowser);
    const root = await waitFor(`${path} to open`, () =>
      this.evaluateInBrowser<string>(script).then((id) => id || false),
    );
    const known = await this.#pageOf(root);
    if (known) return known;
    const [info] = (await this.#send<BidiContexts>('browsingContext.getTree', { root })).contexts;
    // Firefox announces tabs only; Puppeteer makes a page of whatever is announced.
    this.#connection.emit('browsingContext.contextCreated', info);
    const page = await this.#pageOf(root);
    if (!page) throw new Error(`${path} opened, but cannot be attached to`);
    return page;
  }

  async #pageOf(context: string): Promise<Page | undefined> {
    const pages = await this.browser.pages();
    return pages.find((page) => (page.mainFrame() as unknown as { _id: string })._id === context);
  }
}

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const {
    extension,
    demo,
    headless = true,
    lang = 'en-US',
    colorScheme = 'light',
    ownSignals = false,
  } = options;
  const [width, height] = options.window ?? [1280, 800];
  const executablePath = await browserPath('firefox');
  if (!executablePath) throw new Error('No Firefox found; “npm test” installs one, or set FIREFOX_PATH.');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
    handleSIGHUP: !ownSignals,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': demo.port,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'intl.locale.requested': lang,
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
      ...options.preferences,
    },
  });
  await browser.installExtension(extension);
  return new FirefoxSession(browser, extensionId);
}

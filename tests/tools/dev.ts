import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { createServer } from 'wxt';
import { type DemoServer, startDemoServer } from '../demo-console/server';
import { root as repository } from '../e2e/support/build';
import { launchChromium } from '../e2e/support/chromium';
import { launchFirefox } from '../e2e/support/firefox';
import { addressOf, hasDisplay, type PageOptions } from './page-options';

/** What a test of the open panel needs of Playwright's page and of Puppeteer's. */
export interface PanelPage {
  evaluate<Value>(read: () => Value): Promise<Value>;
}

interface LaunchOptions {
  /** Folder of the unpacked extension as WXT builds it for development. */
  readonly extension: string;
  readonly demo: DemoServer;
  readonly headless: boolean;
  readonly lang: string;
}

/** A browser in which somebody is developing. */
interface DevBrowser {
  /** Shows the page and the panel beside it. */
  show(address: string): Promise<PanelPage>;
  /** Loads the extension anew from its folder; its open pages are gone afterwards. */
  reloadExtension(): Promise<unknown>;
  close(): Promise<void>;
  readonly closed: Promise<void>;
}

const launch = {
  chromium: async (options: LaunchOptions): Promise<DevBrowser> => {
    const session = await launchChromium({ ...options, online: true, ownSignals: true });
    return {
      show: (address) => session.openConsole(address).then(() => session.openPanel()),
      reloadExtension: () => session.reloadExtension(),
      close: () => session.close(),
      closed: new Promise((resolve) => session.context.once('close', () => resolve())),
    };
  },
  firefox: async (options: LaunchOptions): Promise<DevBrowser> => {
    const session = await launchFirefox({ ...options, ownSignals: true });
    return {
      show: (address) => session.openConsole(address).then(() => session.openSidebar()),
      // Installing a temporary add-on again is Firefox's way to reload it.
      reloadExtension: () => session.browser.installExtension(options.extension),
      close: () => session.close(),
      closed: new Promise((resolve) => session.browser.once('disconnected', () => resolve())),
    };
  },
};

const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

export interface DevSession {
  /** The panel as it was opened last: a reload of the extension closes it and opens another. */
  panel(): Promise<PanelPage>;
  /** Resolves when the extension has been built and loaded again the next time, and its panel is open. */
  reloaded(): Promise<void>;
  /** Resolves when somebody closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves the extension from the sources below `root` and opens a browser that shows `address` and the panel.
 * @param root a folder with all that a build needs.
 */
export async function startDev(
  root: string,
  browser: 'chromium' | 'firefox',
  address: string,
  options: Omit<LaunchOptions, 'extension' | 'demo'>,
): Promise<DevSession> {
  const server = await createServer({
    root,
    browser: targets[browser],
    hooks: {
      ready: (wxt) => {
        // The browser is ours to open, with the demo console behind the real host names.
        wxt.config.runner = { openBrowser: async () => {} };
      },
    },
    // The dependencies may lie outside `root`.
    vite: () => ({ server: { fs: { allow: [root, repository] } } }),
  });
  const demo = await startDemoServer();
  const stop = () => Promise.all([demo.close(), server.stop()]);
  let open: DevBrowser | undefined;
  try {
    await server.start();
    const extension = join(root, '.output', `${targets[browser]}-mv3-dev`);
    const opened = await launch[browser]({ ...options, extension, demo });
    open = opened;
    const events = new EventEmitter();
    let panel = opened.show(address);
    server.reloadExtension = () => {
      panel = opened.reloadExtension().then(() => opened.show(address));
      panel.then(() => events.emit('reloaded')).catch(console.error);
    };
    await panel;
    return {
      panel: () => panel,
      reloaded: async () => {
        await once(events, 'reloaded');
      },
      closed: opened.closed,
      close: async () => {
        await opened.close();
        await stop();
      },
    };
  } catch (error) {
    await open?.close();
    await stop();
    throw error;
  }
}

export interface DevOptions extends PageOptions {
  readonly browser: 'chromium' | 'firefox';
  readonly lang: string;
  /** Also on a machine that has a display. */
  readonly headless: boolean;
}

/** Resolves when the user interrupts us. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** `npm run dev`: as above, until the user closes the browser or interrupts. */
export async function dev(options: DevOptions): Promise<void> {
  const done = interrupted();
  const headless = options.headless || !hasDisplay();
  const address = addressOf(options);
  const session = await startDev(repository, options.browser, address, { headless, lang: options.lang });
  const where = headless ? ', without a display' : '';
  console.log(`\nOpen in ${options.browser}${where}: ${address} and the panel beside it.`);
  console.log('Change a file below src or entrypoints; close the browser or press Ctrl+C to end.\n');
  await Promise.race([done, session.closed]);
  await session.close();
}

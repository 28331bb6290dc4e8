import puppeteer, { type Page } from 'puppeteer-core';
import {
  type ChromiumOptions,
  chromiumCommand,
  extensionIdOf,
  makeProfile,
  removeProfile,
  unwantedDefaults,
} from './chromium-options';

/** A Chromium in which pages may prerender others. */
export interface PrerenderSession {
  readonly page: Page;
  /** The real side panel. */
  readonly panel: Page;
  close(): Promise<void>;
}

/**
 * Opens an address with the side panel beside it, through Puppeteer: it attaches to tabs as a whole, whereas Chromium
 * switches prerendering off under Playwright, which attaches to the documents in them.
 */
export async function launchForPrerender(options: ChromiumOptions, url: string): Promise<PrerenderSession> {
  const { executablePath, args, env } = await chromiumCommand(options);
  const extensionId = extensionIdOf(options.extension);
  const profile = makeProfile(extensionId);
  const browser = await puppeteer.launch({
    executablePath,
    env,
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: unwantedDefaults,
    args,
  });
  const close = async () => {
    await browser.close();
    await removeProfile(profile);
  };
  try {
    const [page] = await browser.pages();
    if (!page) throw new Error('Chromium opened no tab');
    await page.goto(url);
    const opener = await browser.newPage();
    await opener.goto(`chrome-extension://${extensionId}/manifest.json`);
    const session = await opener.createCDPSession();
    await session.send('Runtime.evaluate', {
      expression: 'chrome.windows.getCurrent().then(({ id }) => { globalThis.windowId = id })',
      awaitPromise: true,
    });
    await session.send('Runtime.evaluate', {
      expression: 'chrome.sidePanel.open({ windowId })',
      awaitPromise: true,
      userGesture: true,
    });
    const target = await browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
    await opener.close();
    await page.bringToFront();
    return { page, panel: await target.asPage(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

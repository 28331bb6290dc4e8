import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import edition from '../../../src/faq/edition.json';
import { type DemoServer, startDemoServer } from '../../demo-console/server';
import { buildFolder } from '../support/build';
import { type FirefoxOptions, type FirefoxSession, launchFirefox } from '../support/firefox';
import { closePopup, faultsOf } from '../support/firefox-ui';
import { waitFor } from '../support/wait';

/** A Firefox with the extension and a demo console, for all tests of one file. */
export interface World {
  readonly firefox: FirefoxSession;
  readonly demo: DemoServer;
  /** Evaluates an expression with the extension's own API, in its background page. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Closes sidebar and popup, and forgets all that is stored but what is known of the tabs. */
  tidy(): Promise<void>;
  /**
   * Begins anew, whatever a test before has left behind: one window with its first tab alone, at an address; nothing
   * stored but what is known of the tabs; a sidebar just opened, once it shows a heading. Returns the sidebar.
   */
  begin(url: string, heading: string): Promise<Page>;
}

/** Nothing stored, except what is known of the tabs, and that the panel was opened before. */
const forget = `Promise.all([
  browser.storage.local.clear().then(() =>
    browser.storage.local.set({ seen: { version: 1, edition: ${JSON.stringify(edition)} } })),
  browser.storage.session.get().then((all) =>
    browser.storage.session.remove(Object.keys(all).filter((key) => !key.startsWith('page:')))),
]).then(() => 0)`;

/** When the file's tests are over, no script of the extension may have failed anywhere. */
export function useWorld(options: Partial<FirefoxOptions> = {}): World {
  let firefox: FirefoxSession | undefined;
  let demo: DemoServer | undefined;
  beforeAll(async () => {
    demo = await startDemoServer();
    firefox = await launchFirefox({ extension: buildFolder('firefox'), demo, ...options });
  });
  afterAll(async () => {
    const faults = firefox ? await faultsOf(firefox) : [];
    await firefox?.close();
    await demo?.close();
    // As one text, which a report shows whole.
    expect(faults.join('\n')).toBe('');
  });
  const there = <Value>(value: Value | undefined): Value => {
    if (!value) throw new Error('The browser is there only while the tests of its file run.');
    return value;
  };
  const evaluate = async <Value>(expression: string) => {
    const background = await there(firefox).background();
    return (await background.evaluate(expression)) as Value;
  };
  const tidy = async () => {
    await closePopup(there(firefox));
    await there(firefox).closeSidebar();
    await evaluate(forget);
  };
  return {
    get firefox() {
      return there(firefox);
    },
    get demo() {
      return there(demo);
    },
    evaluate,
    tidy,
    begin: async (url, heading) => {
      const session = there(firefox);
      const first = await session.firstPage();
      // Puppeteer lists what was adopted among the tabs.
      const others = (await session.browser.pages()).filter(
        (page) => page !== first && !page.url().startsWith(session.extensionUrl('')),
      );
      for (const page of others) await page.close();
      await tidy();
      await session.openConsole(url, first);
      const sidebar = await session.openSidebar();
      await waitFor(`the sidebar to show “${heading}”`, async () => (await headingOf(sidebar)()) === heading);
      return sidebar;
    },
  };
}

/** The page line, or the heading of a calm state. */
export const headingOf = (surface: Page) => () =>
  surface.evaluate(() => document.querySelector('main h1')?.textContent);

/** What the elements of a surface say that a selector finds. */
export const textsOf = (surface: Page, selector: string): Promise<readonly string[]> =>
  surface.evaluate(
    (found) => [...document.querySelectorAll(found)].map(({ textContent }) => textContent ?? ''),
    selector,
  );

/** Clicks the first element that a selector finds, once it is there. */
export async function click(surface: Page, selector: string): Promise<void> {
  const element = await surface.waitForSelector(selector);
  await element?.click();
}

/** The tab that shows an address, once there is one. */
export const tabAt = (world: World, url: string) =>
  waitFor(`a tab at ${url}`, async () =>
    (await world.firefox.browser.pages()).find((page) => page.url() === url),
  );

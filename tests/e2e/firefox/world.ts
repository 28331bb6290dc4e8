import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type DemoServer, startDemoServer } from '../../demo-console/server';
import { ensureBuild } from '../support/build';
import { type FirefoxOptions, type FirefoxSession, launchFirefox } from '../support/firefox';
import { faultsOf } from '../support/firefox-ui';
import { waitFor } from '../support/wait';

/** A Firefox with the extension and a demo console, for all tests of one file. */
export interface World {
  readonly firefox: FirefoxSession;
  readonly demo: DemoServer;
  /** Evaluates an expression with the extension's own API, in its background page. */
  evaluate<Value>(expression: string): Promise<Value>;
}

/** When the file's tests are over, no script of the extension may have failed anywhere. */
export function useWorld(options: Partial<FirefoxOptions> = {}): World {
  let firefox: FirefoxSession | undefined;
  let demo: DemoServer | undefined;
  beforeAll(async () => {
    demo = await startDemoServer();
    firefox = await launchFirefox({ extension: await ensureBuild('firefox'), demo, ...options });
  });
  afterAll(async () => {
    const faults = firefox ? await faultsOf(firefox) : [];
    await firefox?.close();
    await demo?.close();
    expect(faults).toEqual([]);
  });
  const there = <Value>(value: Value | undefined): Value => {
    if (!value) throw new Error('The browser is there only while the tests of its file run.');
    return value;
  };
  return {
    get firefox() {
      return there(firefox);
    },
    get demo() {
      return there(demo);
    },
    evaluate: async <Value>(expression: string) => {
      const background = await there(firefox).background();
      return (await background.evaluate(expression)) as Value;
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

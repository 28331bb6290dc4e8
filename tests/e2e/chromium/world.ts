import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import edition from '../../../src/faq/edition.json';
import { type DemoServer, startDemoServer } from '../../demo-console/server';
import { buildFolder } from '../support/build';
import { type ChromiumOptions, type ChromiumSession, launchChromium } from '../support/chromium';
import { waitFor } from '../support/wait';

/** A browser with the extension and a demo console, for all tests of one file. */
export interface World {
  readonly chromium: ChromiumSession;
  readonly demo: DemoServer;
  /** The side panel of the first window, opened once: an open one does not open again. */
  panel(): Promise<Page>;
  /** Evaluates an expression with the extension's own API: in the panel, once it is open, or else in a tab for it. */
  run<Value>(expression: string): Promise<Value>;
  /**
   * Begins anew, whatever a test before has left behind: the first tab alone, at an address; nothing stored but what
   * is known of the tabs; the panel as it opens, once it shows a heading. Returns the panel.
   */
  begin(url: string, heading: string): Promise<Page>;
}

/** Nothing stored, except what is known of the tabs, and that the panel was opened before. */
const forget = `Promise.all([
  chrome.storage.local.clear().then(() =>
    chrome.storage.local.set({ seen: { version: 1, edition: ${JSON.stringify(edition)} } })),
  chrome.storage.session.getKeys().then((keys) =>
    chrome.storage.session.remove(keys.filter((key) => !key.startsWith('page:')))),
])`;

/** What is known of the tabs, and the errors counted; nothing else of what is stored. */
const knownNow = `Promise.all([
  chrome.tabs.query({}),
  chrome.storage.session.get(null),
]).then(([tabs, stored]) => ({
  tabs: tabs.map(({ id, windowId, active, status }) => ({ id, windowId, active, status })),
  ...Object.fromEntries(Object.entries(stored).filter(([key]) => /^(page|needsReload|errors)/.test(key))),
}))`;

export function useWorld(options: Partial<ChromiumOptions> = {}): World {
  let chromium: ChromiumSession | undefined;
  let demo: DemoServer | undefined;
  let panel: Promise<Page> | undefined;
  beforeAll(async () => {
    demo = await startDemoServer();
    chromium = await launchChromium({ extension: buildFolder('chrome'), demo, ...options });
  });
  afterAll(async () => {
    await chromium?.close();
    await demo?.close();
  });
  // What fails once in a hundred runs is to be understood from that one.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const known = chromium?.evaluateInExtension(knownNow).catch(String);
    console.error(`${task.name}: the extension knew ${JSON.stringify(await known)}`);
  });
  const there = <Value>(value: Value | undefined): Value => {
    if (!value) throw new Error('The browser is there only while the tests of its file run.');
    return value;
  };
  const run = <Value>(expression: string) =>
    panel
      ? panel.then((open) => open.evaluate<Value>(expression))
      : there(chromium).evaluateInExtension<Value>(expression);
  const openPanel = () => (panel ??= there(chromium).openPanel());
  return {
    get chromium() {
      return there(chromium);
    },
    get demo() {
      return there(demo);
    },
    run,
    panel: openPanel,
    begin: async (url, heading) => {
      const { context, firstPage } = there(chromium);
      const [, ...others] = context.pages().filter((page) => !page.url().startsWith('chrome:'));
      for (const page of others) await page.close();
      await there(chromium).closePopup();
      const opened = await openPanel();
      await run(forget);
      await firstPage.goto(url);
      await firstPage.bringToFront();
      await opened.reload();
      await waitFor(`the panel to show “${heading}”`, async () => (await headingOf(opened)()) === heading);
      return opened;
    },
  };
}

/** The page line, or the heading of a calm state. */
export const headingOf = (surface: Page) => () => surface.locator('main h1').first().textContent();

/** The first telling passage, without its quotation marks. */
export const tellingOf = (surface: Page) => () =>
  surface.locator('.key-passage .official').first().textContent({ timeout: 5_000 });

/** Numbers of the entries listed for the page. */
export const entriesOf = (surface: Page) => () => surface.locator('.for-page .row-number').allTextContents();

/** Does what makes a surface close itself; the driver may lose its answer to that along with the surface. */
export async function closing(surface: Page, act: () => Promise<void>): Promise<void> {
  const closed = surface.waitForEvent('close');
  await Promise.all([closed, act().catch(() => closed)]);
}

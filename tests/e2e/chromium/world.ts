import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type DemoServer, startDemoServer } from '../../demo-console/server';
import { ensureBuild } from '../support/build';
import { type ChromiumOptions, type ChromiumSession, launchChromium } from '../support/chromium';

/** A browser with the extension and a demo console, for all tests of one file. */
export interface World {
  readonly chromium: ChromiumSession;
  readonly demo: DemoServer;
  /** The side panel of the first window, opened once: an open one does not open again. */
  panel(): Promise<Page>;
}

export function useWorld(options: Partial<ChromiumOptions> = {}): World {
  let chromium: ChromiumSession | undefined;
  let demo: DemoServer | undefined;
  let panel: Promise<Page> | undefined;
  beforeAll(async () => {
    demo = await startDemoServer();
    chromium = await launchChromium({ extension: await ensureBuild('chrome'), demo, ...options });
  });
  afterAll(async () => {
    await chromium?.close();
    await demo?.close();
  });
  const there = <Value>(value: Value | undefined): Value => {
    if (!value) throw new Error('The browser is there only while the tests of its file run.');
    return value;
  };
  return {
    get chromium() {
      return there(chromium);
    },
    get demo() {
      return there(demo);
    },
    panel: () => (panel ??= there(chromium).openPanel()),
  };
}

/** The page line, or the heading of a calm state. */
export const headingOf = (surface: Page) => () => surface.locator('main h1').first().textContent();

/** The first telling passage, without its quotation marks. */
export const tellingOf = (surface: Page) => () =>
  surface.locator('.key-passage .official').first().textContent({ timeout: 5_000 });

/** Numbers of the entries listed for the page. */
export const entriesOf = (surface: Page) => () => surface.locator('.for-page .row-number').allTextContents();

import type { Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { waitFor } from '../../e2e/support/wait';
import type { Sample } from './judge';

/** Measures what the extension holds now; the background is started for it where it is asleep. */
export async function measure(session: ChromiumSession, panel: Page, minute: number): Promise<Sample> {
  const { workerHeap, panelHeap } = await heapsOf(session, panel);
  return { minute, workerHeap, panelHeap, storage: await storageOf(panel) };
}

/** Bytes in use once everything that nobody holds is collected. */
async function heapsOf({ debuggingPort, extensionId }: ChromiumSession, panel: Page) {
  // Playwright sees no worker that has started again, so another driver looks, for as long as that takes.
  const browser = await puppeteer.connect({
    browserURL: `http://127.0.0.1:${debuggingPort}`,
    defaultViewport: null,
  });
  const heapOf = async (path: string) => {
    const target = await waitFor(`${path} to be there`, async () =>
      browser.targets().find((one) => one.url().startsWith(`chrome-extension://${extensionId}/${path}`)),
    );
    const cdp = await target.createCDPSession();
    await cdp.send('HeapProfiler.enable');
    // What a collection's finalizers let go is collected by the next.
    for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    await cdp.detach();
    return usedSize;
  };
  try {
    await panel.evaluate('chrome.runtime.sendMessage({ type: "nobody" }).catch(() => {})');
    return { workerHeap: await heapOf('background.js'), panelHeap: await heapOf('sidepanel.html') };
  } finally {
    await browser.disconnect();
  }
}

const storageOf = (panel: Page) =>
  panel.evaluate<Sample['storage']>(`(async () => Object.fromEntries(await Promise.all(
    ['local', 'session', 'sync', 'managed'].map(async (area) => {
      const held = await chrome.storage[area].get(null);
      return [area, { keys: Object.keys(held), size: JSON.stringify(held).length }];
    }))))()`);

/** The ids of all tabs and windows that are open. */
export const openIds = (panel: Page) =>
  panel.evaluate<{ tabs: number[]; windows: number[] }>(`Promise.all([
    chrome.tabs.query({}), chrome.windows.getAll()
  ]).then((all) => ({ tabs: all[0].map(({ id }) => id), windows: all[1].map(({ id }) => id) }))`);

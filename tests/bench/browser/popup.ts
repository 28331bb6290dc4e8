import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';

export interface PopupTimes {
  /** Milliseconds from navigation to first contentful paint. */
  readonly popup: Summary;
  readonly blank: Summary;
}

const rounds = 25;

/** Opens an address in `page`, or what it shows anew; gives the milliseconds from navigation to first contentful paint. */
export async function firstPaintOf(page: Page, url?: string): Promise<number> {
  await (url === undefined ? page.reload() : page.goto(url));
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return Number(await paint.jsonValue());
}

/** Compares the popup's page with an empty page of the same extension, in turn in one tab. */
export async function benchPopup(session: ChromiumSession, blank: string): Promise<PopupTimes> {
  const page = await session.context.newPage();
  const firstPaint = (path: string) => firstPaintOf(page, session.extensionUrl(path));
  const popup: number[] = [];
  const empty: number[] = [];
  await firstPaint('popup.html');
  for (let round = 0; round < rounds; round++) {
    popup.push(await firstPaint('popup.html'));
    empty.push(await firstPaint(blank));
  }
  await page.close();
  return { popup: summarise(popup), blank: summarise(empty) };
}

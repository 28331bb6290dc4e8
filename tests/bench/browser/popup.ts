import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';

export interface PopupTimes {
  /** Milliseconds from navigation to first contentful paint. */
  readonly popup: Summary;
  readonly blank: Summary;
}

const rounds = 25;

/** Compares the popup's page with an empty page of the same extension, in turn in one tab. */
export async function benchPopup(session: ChromiumSession, blank: string): Promise<PopupTimes> {
  const page = await session.context.newPage();
  const firstPaint = async (path: string): Promise<number> => {
    await page.goto(session.extensionUrl(path));
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    return Number(await paint.jsonValue());
  };
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

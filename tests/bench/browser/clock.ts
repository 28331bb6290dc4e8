import type { Page } from 'playwright-core';

/**
 * Tells each change of what `page` shows, by the time it was on the screen: the first task after the next frame.
 * Times are milliseconds since 1970, the same clock in every page of a browser.
 */
export async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paints: { text: string; at: number }[] = [];
    const painted = new MessageChannel();
    let shown = '';
    painted.port1.onmessage = () => {
      paints.push({ text: shown, at: performance.timeOrigin + performance.now() });
    };
    let asked = false;
    new MutationObserver(() => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        shown = document.querySelector('main h1')?.textContent ?? '';
        painted.port2.postMessage(0);
      });
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { paints });
  });
}

/** Waits for the first paint at or after `since` that shows `heading`, and gives its time. */
export async function paintOf(page: Page, heading: string, since: number): Promise<number> {
  const found = await page.waitForFunction(
    ([text, from]) => {
      const { paints } = window as unknown as { paints: { text: string; at: number }[] };
      return paints.find((paint) => paint.at >= from && paint.text === text)?.at;
    },
    [heading, since] as const,
    { polling: 20 },
  );
  return Number(await found.jsonValue());
}

/**
 * Has every document that `page` shows from now on watch its own changes. The returned function waits until nothing has
 * changed for half a second, and gives the milliseconds from the navigation to the picture of the last change.
 */
export async function watchChanges(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const change = { at: 0 };
    const painted = () => requestAnimationFrame(() => setTimeout(() => (change.at = performance.now())));
    new MutationObserver(painted).observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { change });
  });
  return async () => {
    const last = await page.waitForFunction(() => {
      const { at } = (window as unknown as { change: { at: number } }).change;
      return performance.now() - at > 500 ? at : undefined;
    });
    return Number(await last.jsonValue());
  };
}

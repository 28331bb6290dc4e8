import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Nothing stands beyond the edge, nothing is cut, nothing scrolls sideways but what may.
 * @param widths in CSS pixels; 180 at two device pixels each is a panel of 360 zoomed to 200 %.
 * @param alsoAt what else must hold at each width.
 */
export async function fits(
  surface: Page,
  widths: readonly number[],
  alsoAt: () => Promise<void> = async () => {},
): Promise<void> {
  const session = await surface.context().newCDPSession(surface);
  try {
    for (const width of widths) {
      const metrics = { width, height: 600, deviceScaleFactor: width < 200 ? 2 : 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      expect(await surface.evaluate(outOfPlace), `at ${width} px`).toEqual([]);
      await alsoAt();
    }
  } finally {
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  }
}

/** Runs in the page. What stands where it may not, in words. */
export function outOfPlace(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page scrolls: ${scrollWidth} > ${clientWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('.hidden, .scroll, pre, svg') || !element.checkVisibility()) continue;
    const { right, left, width } = element.getBoundingClientRect();
    const name = `${element.tagName}.${element.className} “${element.textContent?.slice(0, 20)}”`;
    if (width > 0 && (right > clientWidth + 0.5 || left < -0.5)) found.push(`${name} ends at ${right}`);
    const { overflowX, textOverflow } = getComputedStyle(element);
    const clips = overflowX !== 'visible' || textOverflow !== 'clip';
    if (clips && element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth + 1)
      found.push(`${name} is cut`);
  }
  return found;
}

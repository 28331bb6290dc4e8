/** What somebody has read within ten seconds: the panel's first screen, on every page of the demo console. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectPage } from '../../../src/console/detect';
import { pageLabel } from '../../../src/console/labels';
import { consoles } from '../../demo-console/site/consoles';
import { demoAddress } from '../../demo-console/site/place';
import { probeAt } from '../promised';
import { headingOf, useWorld } from './world';

const world = useWorld();

/** Names and addresses of the demo's pages that we know, on the site where the FAQ is published. */
const pages = consoles
  .flatMap(({ id, pages }) => pages.map((page) => `${id}/${page.id}`))
  .flatMap((name) => {
    const address = demoAddress(name, { region: 'eu-central-1' });
    const page = detectPage(address);
    return page ? [{ name, address, page }] : [];
  });

/** In CSS pixels: the panel of Chromium, the sidebars of Firefox, a wide one. */
const sizes = [
  { width: 360, height: 600, telling: true },
  { width: 236, height: 600, telling: false },
  { width: 252, height: 600, telling: false },
  { width: 800, height: 600, telling: true },
] as const;

/** A screen that is read at a glance; of Chinese, two characters are a word. */
const mostWords = 90;

interface Screen {
  readonly clauses: number;
  readonly cutOff: readonly string[];
  readonly tellingEnds: number;
  readonly words: number;
}

/** Runs in the page: what of it stands in the first screen. */
function firstScreen(): Screen {
  scrollTo(0, 0);
  const isInside = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
  const clauses = [...document.querySelectorAll('.side .clause')];
  const wordsOf = (text: string) =>
    (text.match(/[\p{Script=Latin}\d][^\s\p{Script=Han}]*/gu)?.length ?? 0) +
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let words = wordsOf(document.querySelector('input')?.placeholder ?? '');
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    // What stands open beside each other where there is room is the evidence for what is read first.
    if (
      !node.parentElement?.checkVisibility() ||
      node.parentElement.closest('.hidden, .kbd, .fold-body, .legend')
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, height } = range.getBoundingClientRect();
    if (height > 0 && top < innerHeight) words += wordsOf(node.textContent ?? '');
  }
  return {
    clauses: clauses.length,
    cutOff: clauses
      .filter((each) => !isInside(each.getBoundingClientRect()))
      .map((each) => each.textContent ?? ''),
    tellingEnds: document.querySelector('.key-passage .quote')?.getBoundingClientRect().bottom ?? Number.NaN,
    words,
  };
}

describe.each([
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const)('in %s, %s', (language, colorScheme) => {
  let panel: Page;
  let session: CDPSession;

  beforeAll(async () => {
    // As it opens every time but the first, when a hint stands below.
    panel = await world.begin(demoAddress('ecs/security-groups'), 'ECS › Security groups');
    await world.run(`chrome.storage.local.set({ settings: { version: 1, language: '${language}' } })`);
    await panel.emulateMedia({ colorScheme });
    session = await panel.context().newCDPSession(panel);
  });
  afterAll(() => session.send('Emulation.clearDeviceMetricsOverride'));

  it.each(pages)('$name tells both parts and the sentence that says so', async ({ address, page }) => {
    await world.chromium.openConsole(probeAt(address));
    await expect.poll(headingOf(panel)).toBe(pageLabel(page, language));
    for (const { width, height, telling } of sizes) {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      // Where there is room, who does what stands open; it has once the surface knows its width.
      await expect
        .poll(() => panel.locator(width < 560 ? '.side-row[open]' : '.side-row:not([open])').count())
        .toBe(0);
      const { clauses, cutOff, tellingEnds, words } = await panel.evaluate(firstScreen);
      const where = `at ${width} × ${height}`;
      expect(clauses, where).toBeGreaterThanOrEqual(2);
      expect(cutOff, where).toEqual([]);
      if (telling) expect(tellingEnds, where).toBeLessThanOrEqual(height);
      expect(words, where).toBeLessThanOrEqual(mostWords);
    }
  });
});

/** What somebody has read within ten seconds: the panel's first screen, on every page of the demo console. */
import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { detectPage } from '../../../src/console/detect';
import { pageLabel } from '../../../src/console/labels';
import { consoles } from '../../demo-console/site/consoles';
import { demoAddress } from '../../demo-console/site/place';
import { headingAt, probeAt } from '../promised';
import { headingOf, useWorld } from './world';

/** Names and addresses of the demo's pages that we know, on the site where the FAQ is published. */
const pages = consoles
  .flatMap(({ id, pages }) => pages.map((page) => `${id}/${page.id}`))
  .flatMap((name) => {
    const address = demoAddress(name, { region: 'eu-central-1' });
    const page = detectPage(address);
    return page ? [{ name, address, page }] : [];
  });

/** In CSS pixels: the panel of Chromium, the sidebars of Firefox, a wide one, in which who does what stands open. */
const sizes = [
  { width: 360, height: 600, telling: true, isWide: false },
  { width: 236, height: 600, telling: false, isWide: false },
  { width: 252, height: 600, telling: false, isWide: false },
  { width: 800, height: 600, telling: true, isWide: true },
] as const;

/** A screen that is read at a glance. */
const mostWords = 90;

interface Screen {
  readonly clauses: number;
  /** Clauses of which something is cut off or covered. */
  readonly unseenClauses: readonly string[];
  /** Chinese of ours that goes on in the next line although no word ends there. */
  readonly cutWords: readonly string[];
  /** Chinese of ours that is copied with gaps, or not found in the page. */
  readonly partedWords: readonly string[];
  /** Fonts of the quotation marks around official sentences. */
  readonly quoteFonts: readonly string[];
  readonly isTellingSeen: boolean;
  /** Every word that can be seen, wholly or in part; of Chinese, two characters are a word. */
  readonly words: number;
}

/** Runs in the page: what can be seen of it without scrolling. */
function firstScreen(): Screen {
  scrollTo(0, 0);
  const word = /[\p{Script=Latin}\d][^\s\p{Script=Han}]*|\p{Script=Han}/gu;
  const weightOf = (text: string) => (/^\p{Script=Han}/u.test(text) ? 0.5 : 1);
  const isOnTop = (parent: Element, { left, right, top, bottom }: DOMRect) => {
    const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const seen = document.elementFromPoint((left + right) / 2, middle);
    return seen !== null && (parent.contains(seen) || seen.contains(parent));
  };
  const isWholly = (element: Element | null) => {
    const box = element?.getBoundingClientRect();
    if (!element || !box || box.top < 0 || box.bottom > innerHeight) return false;
    const covering = document.querySelector('.notice')?.getBoundingClientRect();
    return covering === undefined || box.bottom <= covering.top;
  };
  const clauses = [...document.querySelectorAll('.side .clause')];
  const range = document.createRange();
  const isCut = (node: Node, { 0: run, index }: RegExpExecArray) => {
    range.setStart(node, index);
    range.setEnd(node, index + run.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  };
  const cutWords = [...document.querySelectorAll('.phrases')].flatMap((phrase) =>
    [...phrase.childNodes].flatMap((node) =>
      [...(node.textContent ?? '').matchAll(/\p{Script=Han}+/gu)]
        .filter((run) => isCut(node, run))
        .map(([run]) => run),
    ),
  );
  const selection = getSelection();
  const partedWords = [...document.querySelectorAll('.clause .phrases')].flatMap((phrase) => {
    const text = phrase.textContent ?? '';
    selection?.selectAllChildren(phrase);
    const copied = selection?.toString();
    selection?.removeAllRanges();
    // Not yet typed: https://developer.mozilla.org/en-US/docs/Web/API/Window/find
    const { find } = window as unknown as { readonly find: (text: string) => boolean };
    const isFound = find(text);
    selection?.removeAllRanges();
    return copied === text && isFound ? [] : [text];
  });
  const fontOf = (text: Node) => getComputedStyle(text.parentElement ?? document.body).fontFamily;
  const quoteFonts = [...document.querySelectorAll('.quote p')].flatMap((quote) =>
    [...quote.childNodes].filter(({ textContent }) => /[“”]/.test(textContent ?? '')).map(fontOf),
  );
  let words =
    document
      .querySelector('input')
      ?.placeholder.match(word)
      ?.reduce((n, w) => n + weightOf(w), 0) ?? 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.hidden')) continue;
    for (const { 0: found, index } of node.textContent?.matchAll(word) ?? []) {
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      const box = range.getBoundingClientRect();
      const isInside = box.height > 0 && box.bottom > 0 && box.top < innerHeight;
      if (!isInside || !isOnTop(parent, box)) continue;
      words += weightOf(found);
    }
  }
  return {
    clauses: clauses.length,
    unseenClauses: clauses.filter((each) => !isWholly(each)).map((each) => each.textContent ?? ''),
    cutWords,
    partedWords,
    quoteFonts,
    isTellingSeen: isWholly(document.querySelector('.key-passage .quote')),
    words,
  };
}

/** A browser's own language chooses its fonts as well: in Chinese narrower ones, so that more comes into sight. */
describe.each([
  ['en-US', 'en', 'light', 'at the very first opening'],
  ['en-US', 'en', 'light', 'later'],
  ['en-US', 'zh-CN', 'dark', 'at the very first opening'],
  ['zh-CN', 'zh-CN', 'dark', 'later'],
] as const)('a browser in %s, the panel in %s, %s, %s', (lang, language, colorScheme, when) => {
  const world = useWorld({ lang });
  let panel: Page;
  let session: CDPSession;

  beforeAll(async () => {
    const address = demoAddress('ecs/security-groups');
    panel = await world.begin(address, headingAt(address, lang === 'en-US' ? 'en' : lang));
    await world.run(`chrome.storage.local.set({ settings: { version: 1, language: '${language}' } })`);
    if (when !== 'later') {
      await world.run('chrome.storage.local.remove("seen")');
      await panel.reload();
      await panel.locator('.notice').waitFor();
    }
    await panel.emulateMedia({ colorScheme });
    session = await panel.context().newCDPSession(panel);
  });

  it.each(pages)('$name tells both parts and the sentence that says so', async ({ address, page }) => {
    await world.chromium.openConsole(probeAt(address));
    await expect.poll(headingOf(panel)).toBe(pageLabel(page, language));
    for (const { width, height, telling, isWide } of sizes) {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      // Where there is room, who does what stands open; it has once the surface knows its width.
      await expect
        .poll(() => panel.locator(isWide ? '.side-row:not([open])' : '.side-row[open]').count())
        .toBe(0);
      const screen = await panel.evaluate(firstScreen);
      const where = `at ${width} × ${height}`;
      expect(screen.clauses, where).toBeGreaterThanOrEqual(2);
      expect(screen.unseenClauses, where).toEqual([]);
      expect([screen.cutWords, screen.partedWords], where).toEqual([[], []]);
      expect(screen.quoteFonts.length, where).toBeGreaterThan(0);
      // A Chinese font would draw them as wide as a character.
      if (language === 'zh-CN')
        for (const font of screen.quoteFonts) expect(font, where).toContain('Liberation Sans');
      if (telling) expect(screen.isTellingSeen, where).toBe(true);
      expect(screen.words, where).toBeLessThanOrEqual(mostWords);
    }
  });
});

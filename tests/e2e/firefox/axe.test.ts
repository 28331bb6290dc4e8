import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { neutral } from '../promised';
import { axeViolations } from '../support/axe';
import { answerSitesPrompt, resizeSidebar, withdrawSites } from '../support/firefox-ui';
import { click, headingOf, textsOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups', { region: 'eu-central-1' });
const narrowest = 236;

let sidebar: Page;

const setLanguage = (language: 'en' | 'zh-CN') =>
  world.evaluate(`browser.storage.local.set({ settings: { version: 1, language: '${language}' } })`);

async function speak(language: 'en' | 'zh-CN', surface: Page): Promise<void> {
  await setLanguage(language);
  await expect.poll(() => surface.evaluate(() => document.documentElement.lang)).toBe(language);
}

async function paint(scheme: 'light' | 'dark', surface: Page): Promise<void> {
  await world.firefox.setPreference('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
  await expect
    .poll(() => surface.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme))
    .toBe(true);
}

/** Each language in one of the two schemes: colours do not depend on the language. */
const looks = { chinese: ['zh-CN', 'dark'], english: ['en', 'light'] } as const;
type Look = keyof typeof looks;

async function isFitAndAccessible(surface: Page, ...inLooks: Look[]): Promise<void> {
  for (const [language, scheme] of inLooks.map((look) => looks[look])) {
    await speak(language, surface);
    await paint(scheme, surface);
    const beyond = await surface.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond, `${language}: pixels beyond the edge`).toBe(0);
    expect(await axeViolations(surface), `${language}, ${scheme}`).toEqual([]);
  }
}

const search = (surface: Page, words: string) => surface.type('[role=combobox]', words);
const shows = (surface: Page, selector: string) =>
  expect.poll(() => textsOf(surface, selector)).not.toEqual([]);

const unfold = (surface: Page) =>
  surface.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

beforeAll(async () => {
  // A colour on its way to another has no contrast of its own.
  await world.firefox.setPreference('ui.prefersReducedMotion', 1);
});

describe('the sidebar at 236 px', () => {
  beforeEach(async () => {
    sidebar = await world.begin(ecs, 'ECS › Security groups');
    await resizeSidebar(world.firefox, narrowest);
    await expect.poll(() => sidebar.evaluate(() => innerWidth)).toBe(narrowest);
  });

  it('with everything open', async () => {
    await click(sidebar, '.key-passage .copy .narrow');
    await click(sidebar, '.for-page > summary');
    await click(sidebar, '.fold.yours > summary');
    await unfold(sidebar);
    await isFitAndAccessible(sidebar, 'chinese', 'english');
  });

  it.each<[query: string, shown: string, look: Look]>([
    ['encryption keys', '[role=option]', 'chinese'],
    ['xqzzv', '.no-hit', 'english'],
    ['iso 27001', '.gap', 'chinese'],
  ])('with what “%s” finds', async (query, shown, look) => {
    await search(sidebar, query);
    await shows(sidebar, shown);
    await isFitAndAccessible(sidebar, look);
  });

  it('with an opened entry', async () => {
    await search(sidebar, 'where is data stored, is it moved');
    await click(sidebar, '[role=option]');
    await shows(sidebar, '.opened mark');
    await isFitAndAccessible(sidebar, 'chinese');
  });

  it('kept from the console by the browser', async () => {
    await withdrawSites(world.firefox);
    await world.firefox.openConsole(ecs);
    await expect.poll(headingOf(sidebar)).toMatch(/^The browser keeps/);
    await isFitAndAccessible(sidebar, 'english');
    await click(sidebar, '.empty-state button');
    await answerSitesPrompt(world.firefox, 'Allow');
    await expect.poll(headingOf(sidebar)).toBe(neutral);
    await isFitAndAccessible(sidebar, 'chinese', 'english');
  });
});

it('the popup on a console page, and with results', async () => {
  await world.begin(ecs, 'ECS › Security groups');
  const popup = await world.firefox.openPopup();
  await expect.poll(headingOf(popup)).toBe('ECS › Security groups');
  await isFitAndAccessible(popup, 'chinese');
  await search(popup, 'encryption keys');
  await shows(popup, '[role=option]');
  await isFitAndAccessible(popup, 'english');
});

describe('at 236 px in a tab', () => {
  it.each([
    ['the popup', 'popup.html'],
    ['the options', 'options.html'],
  ])('%s', async (_, path) => {
    const page = await world.firefox.openExtensionPage(path);
    await page.setViewport({ width: narrowest, height: 700 });
    await unfold(page);
    await isFitAndAccessible(page, 'chinese', 'english');
    await page.close();
  });
});

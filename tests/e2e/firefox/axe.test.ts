import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { axeViolations } from '../support/axe';
import { answerSitesPrompt, closePopup, resizeSidebar, withdrawSites } from '../support/firefox-ui';
import { click, headingOf, textsOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups', { region: 'eu-central-1' });
const narrowest = 236;

let sidebar: Page;

async function speak(language: 'en' | 'zh-CN', surface: Page): Promise<void> {
  await world.evaluate(`browser.storage.local.set({ settings: { version: 1, language: '${language}' } })`);
  await expect.poll(() => surface.evaluate(() => document.documentElement.lang)).toBe(language);
}

async function paint(scheme: 'light' | 'dark', surface: Page): Promise<void> {
  await world.firefox.setPreference('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
  await expect
    .poll(() => surface.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme))
    .toBe(true);
}

/** In both languages and in both schemes, each once: colours do not depend on the language. */
async function isFitAndAccessible(surface: Page): Promise<void> {
  for (const [language, scheme] of [
    ['zh-CN', 'dark'],
    ['en', 'light'],
  ] as const) {
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

beforeAll(async () => {
  // A colour on its way to another has no contrast of its own.
  await world.firefox.setPreference('ui.prefersReducedMotion', 1);
  await world.firefox.openConsole(ecs);
});

describe('the sidebar at 236 px', () => {
  beforeEach(async () => {
    await world.firefox.closeSidebar();
    sidebar = await world.firefox.openSidebar();
    await resizeSidebar(world.firefox, narrowest);
    await expect.poll(() => sidebar.evaluate(() => innerWidth)).toBe(narrowest);
    await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
  });

  const states: readonly [state: string, reach: () => Promise<unknown>][] = [
    [
      'with everything open',
      async () => {
        await click(sidebar, '.telling .copy .narrow');
        await click(sidebar, '.for-page .more');
        await sidebar.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
      },
    ],
    [
      'with results',
      async () => {
        await search(sidebar, 'encryption keys');
        await shows(sidebar, '[role=option]');
      },
    ],
    [
      'with nothing found',
      async () => {
        await search(sidebar, 'xqzzv');
        await shows(sidebar, '.no-hit');
      },
    ],
    [
      'with an opened entry',
      async () => {
        await search(sidebar, 'where is data stored, is it moved');
        await click(sidebar, '[role=option]');
        await shows(sidebar, '.opened mark');
      },
    ],
  ];
  it.each(states)('%s', async (_, reach) => {
    await reach();
    await isFitAndAccessible(sidebar);
  });

  it('kept from the console by the browser', async () => {
    await withdrawSites(world.firefox);
    await world.firefox.openConsole(ecs);
    await expect.poll(headingOf(sidebar)).toMatch(/^The browser keeps/);
    await isFitAndAccessible(sidebar);
    await click(sidebar, '.calm button');
    await answerSitesPrompt(world.firefox, 'Allow');
    await expect.poll(headingOf(sidebar)).toBe('Not on a console page we know');
    await isFitAndAccessible(sidebar);
    await world.firefox.openConsole(ecs);
  });
});

it('the popup on a console page, and with results', async () => {
  const popup = await world.firefox.openPopup();
  await expect.poll(headingOf(popup)).toBe('ECS › Security groups');
  await isFitAndAccessible(popup);
  await search(popup, 'encryption keys');
  await shows(popup, '[role=option]');
  await isFitAndAccessible(popup);
  await closePopup(world.firefox);
});

describe('at 236 px in a tab', () => {
  it.each([
    ['the popup', 'popup.html'],
    ['the options', 'options.html'],
  ])('%s', async (_, path) => {
    const page = await world.firefox.openExtensionPage(path);
    await page.setViewport({ width: narrowest, height: 700 });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await isFitAndAccessible(page);
    await page.close();
  });
});

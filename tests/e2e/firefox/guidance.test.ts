import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { consolePages, promised } from '../promised';
import { resizeSidebar } from '../support/firefox-ui';
import { click, headingOf, textsOf, useWorld } from './world';

const world = useWorld();

let sidebar: Page;

beforeAll(async () => {
  sidebar = await world.firefox.openSidebar();
  await resizeSidebar(world.firefox, 360);
});

describe.each(['china', 'international'] as const)('on the %s site', (site) => {
  it.each(promised)(
    '%s tells the matter without scrolling, and the whole passage by one press',
    async (page, heading, telling, part, entry) => {
      await world.firefox.openConsole(demoAddress(page, { site }));
      await expect.poll(headingOf(sidebar)).toBe(heading);
      expect((await textsOf(sidebar, '.key-passage .official')).join(' ')).toContain(part);
      if (entry) expect((await textsOf(sidebar, '.for-page .row-number'))[0]).toBe(entry);
      const isInView = await sidebar.$eval(
        '.key-passage .quote',
        (quote) => scrollY === 0 && quote.getBoundingClientRect().bottom <= innerHeight,
      );
      expect(isInView).toBe(true);
      expect(await textsOf(sidebar, '.site-note')).toHaveLength(site === 'china' ? 1 : 0);
      const whole = '.key-passage .cite .link';
      if ((await textsOf(sidebar, whole)).length > 0) {
        await click(sidebar, whole);
        await expect.poll(() => textsOf(sidebar, '.key-passage strong')).not.toEqual([]);
      }
      const [first = ''] = await textsOf(sidebar, '.key-passage .official');
      expect(first.slice(0, telling.length)).toBe(telling);
    },
  );
});

it.each(consolePages)('%s shows guidance', async (page, heading) => {
  await world.firefox.openConsole(demoAddress(page));
  await expect.poll(headingOf(sidebar)).toBe(heading);
  expect(await textsOf(sidebar, '.key-passage .quote')).not.toEqual([]);
});

it('says why each entry is shown, and who does what', async () => {
  await world.firefox.openConsole(demoAddress('ecs/security-groups', { region: 'eu-central-1' }));
  await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
  expect((await textsOf(sidebar, '.for-page .because'))[0]).toBe('because: security groups named');
  expect(await textsOf(sidebar, '.side h2')).toEqual(['Yours', 'Alibaba Cloud’s']);
  expect((await textsOf(sidebar, '.answer-foot .ours'))[0]).toMatch(/^In our words/);
  expect(await textsOf(sidebar, '.chip > span[aria-hidden=true]')).toEqual(['Frankfurt']);
  expect(await sidebar.$eval('.chip', (chip) => chip.getAttribute('title'))).toBe(
    "This page's address names eu-central-1 – Germany (Frankfurt)",
  );
});

it('changes the tooltip of the toolbar icon with the page, and with the settings', async () => {
  const title = () =>
    world.evaluate<string>(
      'browser.tabs.query({ active: true }).then(([{ id: tabId }]) => browser.action.getTitle({ tabId }))',
    );
  // A tab's own tooltip ends with its document, before or after the background takes it back.
  const nothing = /^(FAQ in Context)?$/;
  const ecs = demoAddress('ecs/security-groups');
  await world.firefox.openConsole(ecs);
  await expect.poll(title).toBe('ECS › Security groups: 3 entries');
  await world.firefox.openConsole(demoAddress('slb/list'));
  await expect.poll(title).toMatch(nothing);
  const switchOff = (...disabledProducts: string[]) =>
    world.evaluate(
      `browser.storage.local.set(${JSON.stringify({ settings: { version: 1, disabledProducts } })}).then(() => 0)`,
    );
  await switchOff('ecs');
  onTestFinished(() => world.evaluate('browser.storage.local.clear().then(() => 0)'));
  await world.firefox.openConsole(demoAddress('ram/users'));
  await expect.poll(title).toMatch(/^RAM › Users/);
  await world.firefox.openConsole(ecs);
  await expect.poll(title).toMatch(nothing);
  await expect.poll(headingOf(sidebar)).toBe('ECS is switched off');
  // The page rests, and reports nothing.
  await switchOff('ram');
  await expect.poll(title).toBe('ECS › Security groups: 3 entries');
  await switchOff('ram', 'ecs');
  await expect.poll(title).toMatch(nothing);
});

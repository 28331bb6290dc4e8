import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { consolePages, promised } from '../promised';
import { entriesOf, headingOf, tellingOf, useWorld } from './world';

const world = useWorld({ window: [1280, 720] });

let panel: Page;

beforeAll(async () => {
  panel = await world.panel();
  await panel.setViewportSize({ width: 360, height: 600 });
});

describe.each(['china', 'international'] as const)('on the %s site', (site) => {
  it.each(promised)(
    '%s tells the matter without scrolling, and the whole passage by one press',
    async (page, heading, telling, part, entry) => {
      await world.chromium.openConsole(demoAddress(page, { site }));
      await expect.poll(headingOf(panel)).toBe(heading);
      expect((await panel.locator('.key-passage .official').allTextContents()).join(' ')).toContain(part);
      if (entry) expect((await entriesOf(panel)())[0]).toBe(entry);
      const box = await panel.locator('.key-passage .quote').first().boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(600);
      // Only on the site where the FAQ is published there is nothing to say about its scope.
      expect(await panel.locator('.site-note').count()).toBe(site === 'china' ? 1 : 0);
      const whole = panel.locator('.key-passage').getByRole('button', { name: /^Whole sentence/ });
      if ((await whole.count()) > 0) {
        await whole.click();
        expect((await panel.locator('.key-passage strong').allTextContents()).join(' ')).toContain(part);
      }
      expect((await tellingOf(panel)())?.slice(0, telling.length)).toBe(telling);
    },
  );
});

it.each(consolePages)('%s shows guidance', async (page, heading) => {
  await world.chromium.openConsole(demoAddress(page));
  await expect.poll(headingOf(panel)).toBe(heading);
  expect(await panel.locator('.key-passage .quote').count()).toBeGreaterThan(0);
});

it('says why each entry is shown, and who does what', async () => {
  await world.chromium.openConsole(demoAddress('ecs/security-groups', { region: 'eu-central-1' }));
  await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
  expect(await panel.locator('.for-page .because').first().textContent()).toBe(
    'because: security groups named',
  );
  expect(await panel.locator('.side.yours h2').textContent()).toBe('Yours');
  expect(await panel.locator('.side.theirs h2').textContent()).toBe('Alibaba Cloud’s');
  expect(await panel.locator('.answer-foot .ours').textContent()).toMatch(/^In our words/);
  expect(await panel.locator('.chip > span[aria-hidden=true]').innerText()).toBe('Frankfurt');
  expect(await panel.locator('.chip').getAttribute('title')).toBe(
    "This page's address names eu-central-1 – Germany (Frankfurt)",
  );
});

it('changes the tooltip of the toolbar icon with the page, and with the settings', async () => {
  const windowId = await world.chromium.windowId();
  const title = () =>
    world.run<string>(
      `chrome.tabs.query({ active: true, windowId: ${windowId} }).then(([{ id }]) => chrome.action.getTitle({ tabId: id }))`,
    );
  const switchOff = (...disabledProducts: string[]) =>
    world.run(`chrome.storage.local.set(${JSON.stringify({ settings: { version: 1, disabledProducts } })})`);
  // A tab's own tooltip ends with its document, before or after the background takes it back.
  const nothing = /^(FAQ in Context)?$/;
  const ecs = demoAddress('ecs/security-groups');
  await world.chromium.openConsole(ecs);
  await expect.poll(title).toBe('ECS › Security groups: 3 entries');
  await world.chromium.openConsole(demoAddress('slb/list'));
  await expect.poll(title).toMatch(nothing);
  onTestFinished(() => world.run('chrome.storage.local.clear()'));
  await switchOff('ecs');
  await world.chromium.openConsole(demoAddress('ram/users'));
  await expect.poll(title).toMatch(/^RAM › Users/);
  await world.chromium.openConsole(ecs);
  await expect.poll(title).toMatch(nothing);
  await expect.poll(headingOf(panel)).toBe('ECS is switched off');
  // The page rests, and reports nothing.
  await switchOff('ram');
  await expect.poll(title).toBe('ECS › Security groups: 3 entries');
  await switchOff('ram', 'ecs');
  await expect.poll(title).toMatch(nothing);
});

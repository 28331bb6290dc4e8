import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { allowPrivate, clipboardOf } from '../support/firefox-ui';
import { recordTexts } from '../support/record-texts';
import { kindOf, recordKeys, stored } from '../support/stored-keys';
import { click, headingOf, tabAt, textsOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups');

async function searchInPopup(popup: Page): Promise<void> {
  await popup.type('[role=combobox]', 'encryption keys');
  await click(popup, '[role=option]');
  await expect.poll(headingOf(popup)).toMatch(/^2\.2/);
}

it('a private window leaves nothing, in any area', async () => {
  const { firefox } = world;
  await allowPrivate(firefox);
  const options = await firefox.openExtensionPage('options.html');
  const { written, forget } = await recordKeys(options);
  const before = (await stored(options)).sort();
  await forget();

  const windowId = await world.evaluate<number>(
    `browser.windows.create({ incognito: true, url: ${JSON.stringify(ecs)} }).then(({ id }) => id)`,
  );
  expect(await world.evaluate<boolean>(`browser.windows.get(${windowId}).then((w) => w.incognito)`)).toBe(
    true,
  );
  await tabAt(world, ecs);
  const sidebar = await firefox.openSidebar();
  await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
  await click(sidebar, 'button:has(.icon-pin)');
  await sidebar.waitForSelector('.pinned');
  const popup = await firefox.openPopup(windowId);
  await searchInPopup(popup);
  await click(popup, '.opened button:has(.icon-panel)');
  await expect.poll(headingOf(sidebar)).toMatch(/^2\.2/);
  const kinds = [...new Set((await written()).map(kindOf))];
  expect(kinds.sort()).toEqual(['session page:<id>', 'session pendingNavigation:<id>', 'session pin:<id>']);

  const again = await firefox.openPopup(windowId);
  await again.locator('::-p-text(Answer a questionnaire)').click();
  const sheet = await firefox.attachTab('sheet.html');
  const answered = async () => (await textsOf(sheet, '.progress > span'))[0];
  await sheet.locator('textarea').fill('Who applies security patches to our instances?');
  expect((await textsOf(sheet, '.start > .ours')).at(-1)).toMatch(
    /^A private window: nothing of this is kept/,
  );
  await sheet.locator('::-p-text(Read these questions)').click();
  await expect.poll(answered).toBe('0 of 1 decided');
  await sheet.keyboard.press('Enter');
  await expect.poll(answered).toBe('1 of 1 decided');
  await sheet.reload({ waitUntil: [] });
  await sheet.locator('textarea').wait();
  expect((await written()).filter((key) => key.includes('sheet'))).toEqual([]);

  const said = await recordTexts(options, '[role=status]');
  await click(options, '[aria-labelledby=diagnostics] button');
  await expect.poll(said).toContain('Copied');
  expect((await clipboardOf(firefox)).plain).not.toContain('detected:');

  await world.evaluate(`browser.windows.remove(${windowId}).then(() => 0)`);
  await expect.poll(async () => (await stored(options)).sort()).toEqual(before);
});

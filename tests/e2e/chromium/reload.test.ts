import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { neutral } from '../promised';
import { openExtensionsPage } from './extensions-page';
import { headingOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups');
const unknown = demoAddress('slb/list');
const unseen = 'Is this an Alibaba Cloud console page? Reload it once.';
const withdrawn = 'The browser keeps this extension from the console';

let page: Page;
let errors: string[];

beforeEach(async () => {
  page = await world.chromium.context.newPage();
  await world.chromium.openConsole(ecs, page);
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() !== 'log') errors.push(message.text());
  });
  return () => page.close();
});

/** The panel closes with the extension's old version. */
async function updatedPanel(): Promise<Page> {
  await world.chromium.reloadExtension();
  return world.chromium.openPanel();
}

const reloadButton = (surface: Page) => surface.getByRole('button', { name: 'Reload this tab' });

const move = (path: string) => page.evaluate((to) => history.pushState({}, '', to), path);

describe('an extension reloaded under an open console page', () => {
  it('asks to reload the page once, and is back after it', async () => {
    const panel = await updatedPanel();
    const heading = headingOf(panel);
    await expect.poll(heading).toBe(unseen);
    await move('/image/region/cn-hangzhou/imageList');
    await reloadButton(panel).click();
    await expect.poll(heading).toBe('ECS › Images');
    await page.getByRole('link', { name: 'Disks' }).click();
    await expect.poll(heading).toBe('ECS › Disks');
  });

  it('still asks after moves inside the page', async () => {
    const panel = await updatedPanel();
    await expect.poll(headingOf(panel)).toBe(unseen);
    await move('/image/region/cn-hangzhou/imageList');
    // What the browser tells of the move has passed once another tab's page has come and gone.
    const other = await world.chromium.context.newPage();
    await other.goto(ecs);
    await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
    await other.close();
    await expect.poll(headingOf(panel)).toBe(unseen);
  });

  it('does not ask of a page that came later', async () => {
    await page.goto(unknown);
    const panel = await updatedPanel();
    await expect.poll(headingOf(panel)).toBe(unseen);
    await page.reload();
    await expect.poll(headingOf(panel)).toBe(neutral);
  });

  it('leaves an old script that goes quietly', async () => {
    await updatedPanel();
    await move('/image/region/cn-hangzhou/imageList');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.goto(unknown);
    await page.goBack({ waitUntil: 'commit' });
    // Back from the cache, the old script and all.
    await expect.poll(() => page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await move('/disk/region/cn-hangzhou');
    await page.reload();
    expect(errors).toEqual([]);
  });

  it('keeps search and the FAQ at work meanwhile', async () => {
    const panel = await updatedPanel();
    await expect.poll(headingOf(panel)).toBe(unseen);
    await panel.getByRole('combobox').fill('encryption keys');
    await expect.poll(() => panel.getByRole('option').count()).toBeGreaterThan(0);
    const popup = await world.chromium.openPopup(page);
    await popup.getByRole('combobox').fill('data deletion');
    await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
    await popup.getByRole('combobox').fill('');
    await expect.poll(headingOf(popup)).toBe(unseen);
    await reloadButton(popup).click();
    await expect.poll(headingOf(popup)).toBe('ECS › Security groups');
    await popup.close();
  });
});

it('says that site access is withdrawn, and is back when it is given again', async () => {
  const { chromium } = world;
  const panel = await updatedPanel();
  const extensions = await openExtensionsPage(chromium);
  onTestFinished(async () => {
    await extensions.allow('ON_ALL_SITES');
    await extensions.close();
  });
  await page.bringToFront();
  await page.reload();
  await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
  await extensions.allow('ON_CLICK');
  await page.reload();
  await expect.poll(headingOf(panel)).toBe(withdrawn);
  const popup = await chromium.openPopup(page);
  await expect.poll(headingOf(popup)).toBe(withdrawn);
  await popup.close();
  const opened = chromium.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Open the browser’s page for this extension' }).click();
  const browserPage = await opened;
  await expect.poll(() => browserPage.url()).toBe(`chrome://extensions/?id=${chromium.extensionId}`);
  await expect.poll(() => browserPage.getByText(chromium.extensionId).count()).toBeGreaterThan(0);
  await browserPage.close();
  await page.bringToFront();
  await panel.getByRole('combobox').fill('encryption keys');
  await expect.poll(() => panel.getByRole('option').count()).toBeGreaterThan(0);
  await panel.getByRole('combobox').fill('');
  await extensions.allow('ON_ALL_SITES');
  await expect.poll(headingOf(panel)).toBe(neutral);
  await page.reload();
  await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
});

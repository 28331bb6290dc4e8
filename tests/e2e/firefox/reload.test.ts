import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { neutral } from '../promised';
import { buildFolder } from '../support/build';
import { answerSitesPrompt, withdrawSites } from '../support/firefox-ui';
import { click, headingOf, textsOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups');
const unknown = demoAddress('slb/list');
const withdrawn = 'The browser keeps this extension from the console';

let newer: string;
let page: Page;
let errors: string[];

beforeAll(async () => {
  newer = mkdtempSync(join(tmpdir(), 'newer-'));
  cpSync(buildFolder('firefox'), newer, { recursive: true });
  const file = join(newer, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
});
afterAll(() => rmSync(newer, { recursive: true, force: true }));

beforeEach(async () => {
  page = await world.firefox.browser.newPage();
  await page.goto(ecs);
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'log') errors.push(message.text());
  });
  return () => page.close();
});

const move = (path: string) => page.evaluate((to) => history.pushState({}, '', to), path);

/** Both surfaces find without a page. */
async function finds(surface: Page): Promise<void> {
  await surface.type('[role=combobox]', 'encryption keys');
  await expect.poll(() => textsOf(surface, '[role=option]')).not.toEqual([]);
  await surface.keyboard.press('Escape');
  await expect.poll(() => textsOf(surface, '[role=option]')).toEqual([]);
}

describe.each([
  ['reloaded', () => buildFolder('firefox')],
  ['updated', () => newer],
] as const)('an extension %s under an open console page', (_, folder) => {
  it('knows the page without a reload, opens no sidebar, and goes on following', async () => {
    const { firefox } = world;
    await firefox.openSidebar();
    await firefox.browser.installExtension(folder());
    await expect.poll(() => firefox.isSidebarOpen()).toBe(false);
    const sidebar = await firefox.openSidebar();
    const heading = headingOf(sidebar);
    await expect.poll(heading).toBe('ECS › Security groups');
    await move('/image/region/cn-hangzhou/imageList');
    await expect.poll(heading).toBe('ECS › Images');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.goto(unknown);
    await expect.poll(heading).toBe(neutral);
    await page.evaluate(() => history.back());
    await expect.poll(heading).toBe('ECS › Images');
    // Back from the cache, the script of the last version and all.
    await expect.poll(() => page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await move('/disk/region/cn-hangzhou');
    await expect.poll(heading).toBe('ECS › Disks');
    expect(errors).toEqual([]);
  });
});

describe('site access withdrawn', () => {
  let sidebar: Page;

  beforeEach(async () => {
    sidebar = await world.firefox.openSidebar();
    await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
    await withdrawSites(world.firefox);
    await page.reload();
    await expect.poll(headingOf(sidebar)).toBe(withdrawn);
  });

  it('is said, and search works meanwhile; a click asks for the sites, and guidance is back after a reload', async () => {
    await finds(sidebar);
    await click(sidebar, '.empty-state button');
    expect(await answerSitesPrompt(world.firefox, 'Allow')).toEqual(
      await world.evaluate<string[]>(
        '[...new Set(browser.runtime.getManifest().content_scripts[0].matches.map((site) => site.split("/")[2]))]',
      ),
    );
    await expect.poll(headingOf(sidebar)).toBe(neutral);
    await page.reload();
    await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
    // One of those that name a path.
    await page.goto('https://common-buy.aliyun.com/?commodityCode=ecs_ri');
    await expect.poll(headingOf(sidebar)).toMatch(/^ECS/);
  });

  it('stays so where the user says no', async () => {
    await click(sidebar, '.empty-state button');
    await answerSitesPrompt(world.firefox, 'Deny');
    expect(await world.evaluate('browser.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
    expect(await headingOf(sidebar)()).toBe(withdrawn);
    await click(sidebar, '.empty-state button');
    await answerSitesPrompt(world.firefox, 'Allow');
    await expect.poll(headingOf(sidebar)).toBe(neutral);
  });
});

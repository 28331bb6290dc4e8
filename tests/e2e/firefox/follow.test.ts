import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { neutral } from '../promised';
import { recordTexts } from '../support/record-texts';
import { click, headingOf, tabAt, textsOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups');
const rds = demoAddress('rds/instance-detail');
const ram = demoAddress('ram/users');
const unknown = demoAddress('slb/list');
const images = '/image/region/cn-hangzhou/imageList';

let page: Page;
let sidebar: Page;
let heading: () => Promise<string | null | undefined>;

beforeEach(async () => {
  sidebar = await world.begin(ecs, 'ECS › Security groups');
  page = await world.firefox.firstPage();
  heading = headingOf(sidebar);
});

const move = (url: string, tab = page) => tab.evaluate((to) => history.pushState({}, '', to), url);

/** A second tab of the first window, in front. */
async function openTab(url: string): Promise<Page> {
  const tab = await world.firefox.browser.newPage();
  await tab.goto(url);
  return tab;
}

describe('the sidebar follows', () => {
  it('a move by a link, by path, by hash, by replacing and by going back', async () => {
    await page.locator('::-p-aria(Disks)').click();
    await expect.poll(heading).toBe('ECS › Disks');
    await move(images);
    await expect.poll(heading).toBe('ECS › Images');
    await page.evaluate(() => history.replaceState({}, '', '/keyPair/region/cn-hangzhou'));
    await expect.poll(heading).toBe('ECS › Key pairs');
    await page.evaluate(() => history.back());
    await expect.poll(heading).toBe('ECS › Disks');
    await page.goto(demoAddress('ecs/security-groups', { route: 1 }));
    await page.evaluate(() => {
      location.hash = '#/image/region/cn-hangzhou/imageList';
    });
    await expect.poll(heading).toBe('ECS › Images');
  });

  it('another document, and one it does not know, never showing the last page there', async () => {
    await page.goto(rds);
    await expect.poll(heading).toBe('RDS › Instance details');
    const shown = await recordTexts(sidebar, 'main h1');
    await page.goto(unknown);
    await expect.poll(heading).toBe(neutral);
    expect(await textsOf(sidebar, '.key-passage')).toEqual([]);
    // The page that was left is gone, once it is gone.
    expect((await shown()).filter((text) => text.startsWith('RDS'))).toHaveLength(1);
    await page.goto(ram);
    await expect.poll(heading).toBe('RAM › Users');
  });

  it('the tab in front', async () => {
    const other = await openTab(ram);
    await expect.poll(heading).toBe('RAM › Users');
    await page.bringToFront();
    await expect.poll(heading).toBe('ECS › Security groups');
    await other.bringToFront();
    await expect.poll(heading).toBe('RAM › Users');
    await other.close();
    await expect.poll(heading).toBe('ECS › Security groups');
  });

  it('only its own window', async () => {
    await world.evaluate(`browser.windows.create({ url: ${JSON.stringify(ram)} }).then(() => 0)`);
    await tabAt(world, ram);
    const otherSidebar = await world.firefox.openSidebar();
    expect(otherSidebar).not.toBe(sidebar);
    await expect.poll(headingOf(otherSidebar)).toBe('RAM › Users');
    expect(await heading()).toBe('ECS › Security groups');
  });

  it('a page that comes back from the back/forward cache', async () => {
    const tab = await openTab(ecs);
    await tab.evaluate(() => Object.assign(window, { sameDocument: true }));
    await tab.goto(rds);
    await expect.poll(heading).toBe('RDS › Instance details');
    await tab.evaluate(() => history.back());
    await expect.poll(heading).toBe('ECS › Security groups');
    // Without this the test would prove an ordinary load only.
    await expect.poll(() => tab.evaluate(() => 'sameDocument' in window)).toBe(true);
    await move(images, tab);
    await expect.poll(heading).toBe('ECS › Images');
  });

  it('a discarded tab that comes to the front again', async () => {
    await openTab(ram);
    await expect.poll(heading).toBe('RAM › Users');
    await page.bringToFront();
    await expect.poll(heading).toBe('ECS › Security groups');
    const [tab, isDiscarded] = await world.evaluate<[number, boolean]>(`(async () => {
      const [{ id }] = await browser.tabs.query({ active: false });
      await browser.tabs.discard(id);
      return [id, (await browser.tabs.get(id)).discarded];
    })()`);
    expect(isDiscarded).toBe(true);
    await world.evaluate(`browser.tabs.update(${tab}, { active: true }).then(() => 0)`);
    await expect.poll(heading).toBe('RAM › Users');
    await world.evaluate(`browser.tabs.remove(${tab})`);
    await expect.poll(heading).toBe('ECS › Security groups');
  });

  it('with the background stopped before each step', async () => {
    const { firefox } = world;
    for (const [url, expected] of [
      [images, 'ECS › Images'],
      ['/securityGroup/region/cn-hangzhou', 'ECS › Security groups'],
    ] as const) {
      await firefox.stopBackground();
      await move(url);
      await expect.poll(heading).toBe(expected);
    }
    await firefox.stopBackground();
    await page.goto(rds);
    await expect.poll(heading).toBe('RDS › Instance details');
    await firefox.stopBackground();
    await page.goto(unknown);
    await expect.poll(heading).toBe(neutral);
  });

  it('1,000 moves and ends where the address ends', async () => {
    // Firefox refuses a page more than 200 moves in ten seconds.
    await world.firefox.setPreference('dom.navigation.navigationRateLimit.count', 2000);
    const last = await page.evaluate(async (target) => {
      for (let at = 0; at < 1000; at++) {
        history.replaceState({}, '', at % 2 ? target : `/server/region/cn-hangzhou?at=${at}`);
        if (at % 100 === 0) await new Promise(requestAnimationFrame);
      }
      return location.pathname;
    }, images);
    expect(last).toBe(images);
    await expect.poll(heading).toBe('ECS › Images');
  });
});

describe('the pin', () => {
  it('stays on a page across tabs, and lets go', async () => {
    await click(sidebar, '.pin');
    await expect.poll(() => textsOf(sidebar, '.pinned')).toEqual([expect.stringMatching(/^Pinned · /)]);
    await openTab(ram);
    await expect
      .poll(() => world.evaluate<string[]>('browser.storage.session.get().then(Object.values)'))
      .toContainEqual(expect.objectContaining({ page: expect.objectContaining({ product: 'ram' }) }));
    expect(await heading()).toBe('ECS › Security groups');
    await click(sidebar, '.pinned button');
    await expect.poll(heading).toBe('RAM › Users');
  });
});

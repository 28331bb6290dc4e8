import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { neutral } from '../promised';
import { recordTexts } from '../support/record-texts';
import { headingOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups');
const rds = demoAddress('rds/instance-detail');
const ram = demoAddress('ram/users');
const unknown = demoAddress('slb/list');

let page: Page;
let panel: Page;
let heading: () => Promise<string | null>;

beforeEach(async () => {
  panel = await world.begin(ecs, 'ECS › Security groups');
  page = world.chromium.firstPage;
  heading = headingOf(panel);
});

const move = (target: Page, url: string) => target.evaluate((to) => history.pushState({}, '', to), url);

describe('the panel follows', () => {
  it('a move by path, by hash, by replacing and by going back', async () => {
    await move(page, '/image/region/cn-hangzhou/imageList');
    await expect.poll(heading).toBe('ECS › Images');
    await page.evaluate(() => {
      history.replaceState({}, '', '/keyPair/region/cn-hangzhou');
    });
    await expect.poll(heading).toBe('ECS › Key pairs');
    await page.goBack();
    await expect.poll(heading).toBe('ECS › Security groups');
    await page.goto(demoAddress('ecs/security-groups', { route: 1 }));
    await page.evaluate(() => {
      location.hash = '#/image/region/cn-hangzhou/imageList';
    });
    await expect.poll(heading).toBe('ECS › Images');
  });

  it('another document, and one it does not know, never showing the last page there', async () => {
    await page.goto(rds);
    await expect.poll(heading).toBe('RDS › Instance details');
    const shown = await recordTexts(panel, 'main h1');
    await page.goto(unknown);
    await expect.poll(heading).toBe(neutral);
    expect(await panel.locator('.key-passage').count()).toBe(0);
    // The page that was left is gone, once it is gone.
    expect((await shown()).filter((text) => text.startsWith('RDS'))).toHaveLength(1);
    await page.goto(ram);
    await expect.poll(heading).toBe('RAM › Users');
  });

  it('the tab in front', async () => {
    const other = await world.chromium.context.newPage();
    await other.goto(ram);
    await expect.poll(heading).toBe('RAM › Users');
    await page.bringToFront();
    await expect.poll(heading).toBe('ECS › Security groups');
    await other.bringToFront();
    await expect.poll(heading).toBe('RAM › Users');
    await other.close();
    await expect.poll(heading).toBe('ECS › Security groups');
  });

  it('only its own window', async () => {
    const opened = world.chromium.context.waitForEvent(
      'page',
      (opened) => !opened.url().startsWith('chrome-extension:'),
    );
    await world.chromium.evaluateInExtension(`chrome.windows.create({ url: ${JSON.stringify(ram)} })`);
    const other = await opened;
    await other.waitForLoadState();
    const otherPanel = await world.chromium.openPanel(other);
    await expect.poll(headingOf(otherPanel)).toBe('RAM › Users');
    expect(await heading()).toBe('ECS › Security groups');
    await other.close();
  });

  it('a page that comes back from the back/forward cache', async () => {
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.goto(rds);
    await expect.poll(heading).toBe('RDS › Instance details');
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(heading).toBe('ECS › Security groups');
    // Without this the test would prove an ordinary load only.
    await expect.poll(() => page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await move(page, '/image/region/cn-hangzhou/imageList');
    await expect.poll(heading).toBe('ECS › Images');
  });

  it('a discarded tab that comes to the front again', async () => {
    const other = await world.chromium.context.newPage();
    await other.goto(ram);
    await expect.poll(heading).toBe('RAM › Users');
    const windowId = await world.chromium.windowId();
    await world.chromium.evaluateInExtension(
      `chrome.tabs.query({ active: false, windowId: ${windowId} }).then((tabs) => chrome.tabs.discard(tabs.find(({ index }) => index === 0).id))`,
    );
    await world.chromium.evaluateInExtension(
      `chrome.tabs.query({ windowId: ${windowId} }).then((tabs) => chrome.tabs.update(tabs[0].id, { active: true }))`,
    );
    await expect.poll(heading).toBe('ECS › Security groups');
    await other.close();
  });

  it('with the worker stopped before each step', async () => {
    for (const [url, expected] of [
      ['/image/region/cn-hangzhou/imageList', 'ECS › Images'],
      ['/securityGroup/region/cn-hangzhou', 'ECS › Security groups'],
    ] as const) {
      await world.chromium.stopWorker();
      await move(page, url);
      await expect.poll(heading).toBe(expected);
    }
    await world.chromium.stopWorker();
    await page.goto(rds);
    await expect.poll(heading).toBe('RDS › Instance details');
    await world.chromium.stopWorker();
    await page.goto(unknown);
    await expect.poll(heading).toBe(neutral);
  });

  it('1,000 moves and ends where the address ends', async () => {
    const last = await page.evaluate(async () => {
      for (let at = 0; at < 1000; at++) {
        history.replaceState(
          {},
          '',
          at % 2 ? '/image/region/cn-hangzhou/imageList' : `/server/region/cn-hangzhou?at=${at}`,
        );
        if (at % 100 === 0) await new Promise(requestAnimationFrame);
      }
      return location.pathname;
    });
    expect(last).toContain('image');
    await expect.poll(heading).toBe('ECS › Images');
  });
});

describe('the pin', () => {
  it('stays on a page across tabs, and lets go', async () => {
    await panel.getByRole('button', { name: 'Stay on this page' }).click();
    await expect.poll(() => panel.locator('.pinned').textContent()).toMatch(/^Pinned · /);
    const other = await world.chromium.context.newPage();
    await other.goto(ram);
    // Only once the page in front is known a panel that followed would show it.
    await expect
      .poll(() => world.run<unknown[]>('chrome.storage.session.get().then(Object.values)'))
      .toContainEqual(expect.objectContaining({ page: expect.objectContaining({ product: 'ram' }) }));
    expect(await heading()).toBe('ECS › Security groups');
    await panel.getByRole('button', { name: 'Follow', exact: true }).click();
    await expect.poll(heading).toBe('RAM › Users');
  });
});

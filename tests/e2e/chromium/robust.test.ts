import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { neutral } from '../promised';
import { type ExtensionsPage, openExtensionsPage } from './extensions-page';
import { headingOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups');

let page: Page;
let panel: Page;
let extensions: ExtensionsPage;
let windowId: number;

const { run } = world;
const set = (area: 'local' | 'session', items: object) =>
  run(`chrome.storage.${area}.set(${JSON.stringify(items)})`);
const stored = (area: 'local' | 'session') => run<Record<string, unknown>>(`chrome.storage.${area}.get()`);
const tabId = () => run<number>(`chrome.tabs.query({ windowId: ${windowId} }).then(([tab]) => tab.id)`);

beforeAll(async () => {
  windowId = await world.chromium.windowId();
  extensions = await openExtensionsPage(world.chromium);
});

beforeEach(async () => {
  await run('chrome.storage.session.clear()');
  panel = await world.begin(ecs, 'ECS › Security groups');
  page = world.chromium.firstPage;
  // The panel hears of a page sooner than the background has stored it.
  const key = `page:${await tabId()}`;
  await expect.poll(async () => Object.keys(await stored('session'))).toContain(key);
});

afterEach(async () => {
  expect((await extensions.faults()).join('\n')).toBe('');
});

/** Both surfaces, opened anew over whatever storage holds: they show, and they find. */
async function bothSurfacesWork(heading = 'ECS › Security groups'): Promise<void> {
  await panel.reload();
  await expect.poll(headingOf(panel)).toBe(heading);
  await finds(panel);
  const popup = await world.chromium.openPopup();
  await finds(popup);
  await popup.close();
}

async function finds(surface: Page): Promise<void> {
  const box = surface.getByRole('combobox');
  await box.fill('encryption keys');
  await expect.poll(() => surface.getByRole('option').count()).toBeGreaterThan(0);
  await box.fill('');
}

const deep = (levels: number): unknown => (levels === 0 ? 'x' : { teamEntries: [deep(levels - 1)] });

describe('storage that holds what we never wrote', () => {
  it.each<[what: string, local: Record<string, unknown>]>([
    [
      'settings that are text',
      { settings: 'x', recents: 'x', lastPolicy: [[]], lastTeamEntries: 'x', seen: [{ edition: 'x' }] },
    ],
    [
      'settings of wrong types',
      {
        settings: { version: 'x', language: 7, toolbarClick: {}, recentSearches: 'no', disabledProducts: 3 },
        recents: ['deletion', 5, null, { a: 1 }, 'x'.repeat(100_000)],
        lastPolicy: { teamEntries: 'x', language: ['en'], toolbarClick: 1 },
      },
    ],
    [
      'what a user cannot set',
      {
        settings: {
          version: 1,
          teamEntries: [{ id: '1.2', question: '<b>', answer: 3 }],
          organizationName: 4,
        },
      },
    ],
    ['settings nested very deep', { settings: { version: 1, junk: deep(400), teamEntries: deep(400) } }],
    ['settings of a megabyte', { settings: { version: 1, junk: 'x'.repeat(1_000_000) } }],
  ])('%s', async (_what, local) => {
    await set('local', local);
    await bothSurfacesWork();
  });

  it('a session full of wrong shapes', async () => {
    const tab = await tabId();
    const junk = [null, 'x', [], { query: 4, at: 'x' }, { query: 'x'.repeat(100_000), at: 1e300 }];
    for (const value of junk) {
      await set('session', {
        ...Object.fromEntries(
          ['pin', 'pendingNavigation', 'popupState'].map((name) => [`${name}:${windowId}`, value]),
        ),
        ...Object.fromEntries(
          ['', ':', 'page', 'page:', 'page:x', 'page:1:2', 'pin:NaN'].map((key) => [key, value]),
        ),
        [`needsReload:${tab}`]: value,
      });
      await panel.reload();
      await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
    }
    await bothSurfacesWork();
  });

  it('entries that are not there', async () => {
    await set('session', {
      [`popupState:${windowId}`]: { query: 'deletion', entry: '9.9', at: await run<number>('Date.now()') },
      [`pendingNavigation:${windowId}`]: { entry: '9.9' },
    });
    await bothSurfacesWork();
  });

  it.each([
    null,
    { token: 'a', page: { product: 'ecs' } },
    { token: 'a', page: { product: '<b>', site: 'china' } },
  ])('a page that is none, %j: claims nothing until the page moves', async (junk) => {
    const key = `page:${await tabId()}`;
    // The page may still be answering a question of the background's, which then records it anew.
    await expect
      .poll(async () => {
        await set('session', { [key]: junk });
        return headingOf(panel)();
      })
      .toBe(neutral);
    await page.evaluate(() => history.pushState({}, '', '/image/region/cn-hangzhou/imageList'));
    await expect.poll(headingOf(panel)).toBe('ECS › Images');
  });

  it('a session area filled up by junk', async () => {
    await run(`(async () => {
      for (const size of [900_000, 50_000, 2_000])
        for (let n = 0, more = true; more; n++)
          more = await chrome.storage.session.set({ ['junk:' + size + ':' + n]: 'x'.repeat(size) }).then(() => true, () => false);
    })()`);
    await page.evaluate(() => history.pushState({}, '', '/image/region/cn-hangzhou/imageList'));
    await expect.poll(headingOf(panel)).toBe('ECS › Images');
    await bothSurfacesWork('ECS › Images');
  });
});

describe('settings that a newer version saved', () => {
  it('are obeyed as far as they are understood, told of, and kept through a change', async () => {
    const newer = { version: 7, toolbarClick: 'hologram', recentSearches: false, density: { rows: [1, 2] } };
    await set('local', { settings: newer });
    const options = await world.chromium.openExtensionPage('options.html');
    onTestFinished(() => options.close());
    const recent = options.getByRole('checkbox', { name: /recent/i });
    await expect.poll(() => recent.isChecked()).toBe(false);
    await expect.poll(() => options.locator('.problems').textContent()).toMatch(/version/);
    await options.getByRole('combobox', { name: /language/i }).selectOption('zh-CN');
    await expect.poll(() => options.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await expect.poll(async () => (await stored('local')).settings).toEqual({ ...newer, language: 'zh-CN' });
  });
});

describe('what comes from outside', () => {
  it.each([
    ['path and hash', (much: string) => `/securityGroup/region/cn-hangzhou/${much}#/${much}`],
    ['parameters', (much: string) => `/securityGroup/region/cn-hangzhou?${much.replaceAll('aaaa', 'a=%&')}`],
  ])('an address with 100 kB of %s', async (_part, address) => {
    await page.evaluate((to) => history.pushState({}, '', to), address('a'.repeat(100_000)));
    await expect.poll(headingOf(panel)).toMatch(/^ECS/);
    await page.evaluate(() => history.pushState({}, '', '/image/region/cn-hangzhou/imageList'));
    await expect.poll(headingOf(panel)).toBe('ECS › Images');
  });

  it('messages that only look like those of a console page', async () => {
    const before = await stored('session');
    const messages = [
      null,
      0,
      'page',
      [],
      {},
      { type: 'page' },
      { type: 'page', token: 5, page: null },
      { type: 'page', token: 'https://ecs.console.aliyun.com', page: null },
      { type: 'page', token: 'a', page: 'ecs' },
      { type: 'page', token: 'a', page: { product: 'ecs', task: '<img src=x>', site: 'china' } },
      { type: 'page', token: 'a', page: { product: 'constructor', site: 'china' } },
      { type: 'page', token: 'x'.repeat(1_000_000), page: null },
      { type: 'left', token: 'a' },
      { type: 'where' },
      { type: '__proto__' },
    ];
    // From a page of its own: the panel hears them too.
    const answers = await world.chromium.evaluateInExtension<
      unknown[]
    >(`Promise.all(${JSON.stringify(messages)}.map((message) =>
      chrome.runtime.sendMessage(message).then((answer) => answer ?? null, ({ message }) => message)))`);
    expect(new Set(answers)).toEqual(new Set([null]));
    expect(await stored('session')).toEqual(before);
    await bothSurfacesWork();
  });

  it('questions to a console page that are none', async () => {
    const tab = await tabId();
    const answers = await run<
      unknown[]
    >(`Promise.all([null, 0, 'where', {}, { type: 'page' }, { type: 'x' }].map((message) =>
      chrome.tabs.sendMessage(${tab}, message).then((answer) => answer ?? null, ({ message }) => message)))`);
    expect(new Set(answers)).toEqual(new Set([null]));
  });
});

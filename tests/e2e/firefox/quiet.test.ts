import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { neutral, probeAt, scriptPlaces } from '../promised';
import { buildFolder } from '../support/build';
import { closePopup, watchNetwork } from '../support/firefox-ui';
import { click, headingOf, textsOf, useWorld } from './world';

const world = useWorld();
const secret = 'demo-only-for-my-eyes';
const ecs = probeAt(demoAddress('ecs/security-groups'));

const observed = (page: Page) => page.evaluate('window.probe.read()');

/** Names that WXT and browsers give to events of an extension. */
const eventNames = () => {
  const uuid = new URL(world.firefox.extensionUrl('')).host;
  return [world.firefox.extensionId, uuid].flatMap((id) => [
    id,
    `${id}:console`,
    `${id}:console:wxt:content-script-started`,
  ]);
};

beforeAll(async () => {
  const page = await world.firefox.firstPage();
  await page.evaluateOnNewDocument(
    (events) => {
      const early: string[] = [];
      Object.assign(window, { probeEvents: events, early });
      for (const name of [...events, 'message'])
        for (const target of [window, document]) target.addEventListener(name, () => early.push(name), true);
    },
    [...eventNames(), 'wxt:content-script-started', 'wxt:locationchange'],
  );
});

/** Goes through what a user may do beside a console page. */
async function useEverything(): Promise<Page> {
  const { firefox } = world;
  const sidebar = await world.begin(ecs, 'ECS › Security groups');
  const page = await firefox.firstPage();
  const heading = headingOf(sidebar);
  for (const [path, expected] of [
    ['/image/region/cn-hangzhou/imageList', 'ECS › Images'],
    ['/securityGroup/region/cn-hangzhou', 'ECS › Security groups'],
  ] as const) {
    await page.evaluate((to) => history.pushState({}, '', to), path);
    await expect.poll(heading).toBe(expected);
  }
  await firefox.stopBackground();
  await click(sidebar, '.pin');
  await click(sidebar, '.pinned button');
  await click(sidebar, '.key-passage .copy button');
  await sidebar.type('[role=combobox]', 'encryption keys');
  await click(sidebar, '[role=option]');
  await expect.poll(heading).toMatch(/^2\.2/);
  await sidebar.keyboard.press('Escape');
  await sidebar.keyboard.press('Escape');
  await expect.poll(heading).toBe('ECS › Security groups');
  const popup = await firefox.openPopup();
  await popup.type('[role=combobox]', 'data deletion');
  await expect.poll(() => textsOf(popup, '[role=option]')).not.toEqual([]);
  await closePopup(firefox);
  await page.evaluate(() => history.replaceState({}, '', '#/keyPair/region/cn-hangzhou'));
  await expect.poll(heading).toBe('ECS › Key pairs');
  return page;
}

describe('a console page', () => {
  it('observes nothing, whatever is done in it and beside it', async () => {
    const page = await useEverything();
    expect(await observed(page)).toEqual([]);
    expect(await page.evaluate('window.early')).toEqual([]);
  });

  it('looks from inside as one on which no script of ours runs', async () => {
    const shape = async (address: string) => {
      const page = await world.firefox.openConsole(probeAt(address));
      return page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(window).sort(),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
        stored: Object.keys(localStorage).concat(Object.keys(sessionStorage), document.cookie),
      }));
    };
    expect(await shape(demoAddress('ecs/security-groups'))).toEqual(await shape(demoAddress('slb/list')));
  });

  it('reaches neither the extension nor its files, and cannot silence it', async () => {
    const heading = headingOf(await world.begin(ecs, 'ECS › Security groups'));
    const page = await world.firefox.firstPage();
    const reached = await page.evaluate(
      async (base, names) => {
        const { browser, chrome } = window as unknown as Record<string, unknown>;
        const files = ['manifest.json', 'popup.html', 'console.js', 'icons/known-16.png'];
        const answers = await Promise.all(
          files.map((file) =>
            fetch(base + file).then(
              () => file,
              () => undefined,
            ),
          ),
        );
        for (const message of [
          { type: 'page', token: 'a', page: { product: 'kms', task: 'keys', site: 'china' } },
          { type: 'left', token: 'a' },
          { type: 'where' },
        ])
          window.postMessage(message, '*');
        for (const name of names)
          for (const target of [window, document])
            target.dispatchEvent(new CustomEvent(name, { detail: {} }));
        return { apis: [typeof browser, typeof chrome], files: answers.filter(Boolean) };
      },
      world.firefox.extensionUrl(''),
      eventNames(),
    );
    expect(reached).toEqual({ apis: ['undefined', 'undefined'], files: [] });
    await page.evaluate(() => history.pushState({}, '', '/image/region/cn-hangzhou/imageList'));
    await expect.poll(heading).toBe('ECS › Images');
  });
});

/** What the script of ours in the tab in front answers, or why nobody does. */
const askTab = () =>
  world.evaluate(`browser.tabs.query({ active: true }).then(([{ id }]) =>
    browser.tabs.sendMessage(id, { type: 'where' }).catch(({ message }) => message))`);
const nobody = 'Could not establish connection. Receiving end does not exist.';
const storedOf = (area: 'local' | 'session') =>
  world.evaluate<Record<string, unknown>>(`browser.storage.${area}.get()`);
const tabPages = async () =>
  Object.entries(await storedOf('session')).flatMap(([key, value]) =>
    key.startsWith('page:') ? [value] : [],
  );

describe('the content script', () => {
  it.each(scriptPlaces)('runs on exactly the hosts of its manifest: %s %s', async (url, runs) => {
    await world.firefox.openConsole(url);
    if (runs) expect(await askTab()).toMatchObject({ type: 'page' });
    else {
      expect(await askTab()).toBe(nobody);
      await expect.poll(tabPages).toEqual([]);
    }
  });

  it('tells product, task, region and site, and never the address', async () => {
    await world.firefox.openConsole(
      demoAddress('ecs/instance-detail', { id: `i-${secret}`, region: 'eu-central-1' }).concat(`#${secret}`),
    );
    const token = expect.stringMatching(/^[0-9a-f-]{36}$/);
    const page = { product: 'ecs', task: 'instance-detail', region: 'eu-central-1', site: 'international' };
    expect(await askTab()).toEqual({ type: 'page', token, page });
    await expect.poll(tabPages).toEqual([{ token, page }]);
    const stored = JSON.stringify([await storedOf('session'), await storedOf('local')]);
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain('console.');
  });

  it('does not run in frames', async () => {
    const page = await world.firefox.openConsole(demoAddress('slb/list'));
    await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.onload = resolve;
          frame.src = url;
          document.body.append(frame);
        }),
      probeAt(demoAddress('kms/keys')),
    );
    expect(page.frames()[1]?.url()).toContain('kms.console');
    expect(await askTab()).toBe(nobody);
    await expect.poll(headingOf(await world.firefox.openSidebar())).toBe(neutral);
  });
});

it('makes no network request, from install to the last surface', async () => {
  const { firefox, demo } = world;
  const [requests, tunnels] = [demo.requests.length, demo.tunnels.length];
  const asked = await watchNetwork(firefox);
  await firefox.browser.installExtension(buildFolder('firefox'));
  await useEverything();
  const options = await firefox.openExtensionPage('options.html');
  await options.type('#tester-address', demoAddress('kms/keys'));
  await expect.poll(() => textsOf(options, '[aria-labelledby=tester] strong')).toEqual(['KMS › Keys']);
  await options.close();
  await firefox.openConsole(ecs);
  const all = await asked();
  // The page's own requests are in it: it would have shown ours.
  expect(all.map(({ url }) => url)).toContain(ecs);
  expect(all.filter(({ byExtension }) => byExtension)).toEqual([]);
  const { origin, host } = new URL(ecs);
  const served = demo.requests.slice(requests).map(({ url }) => url);
  expect(new Set(served)).toEqual(new Set([ecs, `${origin}/__demo/probe.js`]));
  // Firefox itself asks Mozilla for its settings.
  const expected = (tunnel: string) =>
    tunnel === `${host}:443` || /\.mozilla\.(com|net|org):443$/.test(tunnel);
  expect(demo.tunnels.slice(tunnels).filter((tunnel) => !expected(tunnel))).toEqual([]);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startDemoServer } from '../../demo-console/server';
import { demoAddress } from '../../demo-console/site/place';
import { neutral, probeAt, scriptPlaces } from '../promised';
import { buildFolder } from '../support/build';
import { launchChromium } from '../support/chromium';
import { headingOf, useWorld } from './world';

const world = useWorld();
const secret = 'demo-only-for-my-eyes';
const ecs = probeAt(demoAddress('ecs/security-groups'));

const observed = (page: Page) => page.evaluate('window.probe.read()');

beforeAll(async () => {
  const { extensionId, context } = world.chromium;
  // Names that WXT and Chromium give to events of an extension, listened for before any script of anybody runs.
  const names = [
    extensionId,
    `${extensionId}:console`,
    `${extensionId}:console:wxt:content-script-started`,
    'wxt:content-script-started',
    'wxt:locationchange',
  ];
  await context.addInitScript((events) => {
    const early: string[] = [];
    Object.assign(window, { probeEvents: events, early });
    for (const name of [...events, 'message'])
      for (const target of [window, document]) target.addEventListener(name, () => early.push(name), true);
  }, names);
});

describe('a console page', () => {
  it('observes nothing, whatever is done in it and beside it', async () => {
    const { chromium } = world;
    const panel = await world.begin(ecs, 'ECS › Security groups');
    const page = chromium.firstPage;
    for (const path of ['/image/region/cn-hangzhou/imageList', '/securityGroup/region/cn-hangzhou']) {
      await page.evaluate((to) => history.pushState({}, '', to), path);
      await expect
        .poll(headingOf(panel))
        .toBe(`ECS › ${path.startsWith('/image') ? 'Images' : 'Security groups'}`);
    }
    await chromium.stopWorker();
    await panel.getByRole('button', { name: 'Stay on this page' }).click();
    await panel.getByRole('button', { name: 'Follow', exact: true }).click();
    await panel
      .getByRole('button', { name: /^Copy with citation/ })
      .first()
      .click();
    await panel.getByRole('combobox').fill('encryption keys');
    await panel.getByRole('option').first().click();
    await expect.poll(headingOf(panel)).toMatch(/^2\.2/);
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
    const popup = await chromium.openPopup();
    await popup.getByRole('combobox').fill('data deletion');
    await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
    await popup.close();
    await page.evaluate(() => history.replaceState({}, '', '#/keyPair/region/cn-hangzhou'));
    await expect.poll(headingOf(panel)).toBe('ECS › Key pairs');
    expect(await observed(page)).toEqual([]);
    expect(await page.evaluate('window.early')).toEqual([]);
  });

  it('looks from inside as one on which no script of ours runs', async () => {
    const shape = async (address: string) => {
      const page = await world.chromium.openConsole(probeAt(address));
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
    const panel = await world.begin(ecs, 'ECS › Security groups');
    const page = world.chromium.firstPage;
    const reached = await page.evaluate(async (id) => {
      const { runtime } = (window as unknown as { chrome?: { runtime?: unknown } }).chrome ?? {};
      const files = ['manifest.json', 'popup.html', 'console.js', 'icons/known-16.png'];
      const answers = await Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => undefined,
          ),
        ),
      );
      const page = { product: 'kms', task: 'keys', site: 'china' };
      for (const message of [
        { type: 'page', token: 'a', page },
        { type: 'left', token: 'a' },
        { type: 'where' },
      ])
        window.postMessage(message, '*');
      for (const name of [id, `${id}:console`, `${id}:console:wxt:content-script-started`])
        for (const target of [window, document]) target.dispatchEvent(new CustomEvent(name, { detail: {} }));
      return { runtime: typeof runtime, files: answers.filter(Boolean) };
    }, world.chromium.extensionId);
    expect(reached).toEqual({ runtime: 'undefined', files: [] });
    await page.evaluate(() => history.pushState({}, '', '/image/region/cn-hangzhou/imageList'));
    await expect.poll(headingOf(panel)).toBe('ECS › Images');
  });
});

/** What the script of ours in the tab in front answers, or why nobody does. */
async function askTab(): Promise<unknown> {
  const windowId = await world.chromium.windowId();
  return world.run(
    `chrome.tabs.query({ active: true, windowId: ${windowId} }).then(([{ id }]) =>
      chrome.tabs.sendMessage(id, { type: 'where' }).catch(({ message }) => message))`,
  );
}

const nobody = 'Could not establish connection. Receiving end does not exist.';

const storedOf = (area: 'local' | 'session') =>
  world.run<Record<string, unknown>>(`chrome.storage.${area}.get()`);
const tabPages = async () =>
  Object.entries(await storedOf('session')).flatMap(([key, value]) =>
    key.startsWith('page:') ? [value] : [],
  );

describe('the content script', () => {
  it.each(scriptPlaces)('runs on exactly the hosts of its manifest: %s %s', async (url, runs) => {
    await world.chromium.openConsole(url);
    if (runs) expect(await askTab()).toMatchObject({ type: 'page' });
    else {
      expect(await askTab()).toBe(nobody);
      await expect.poll(tabPages).toEqual([]);
    }
  });

  it('tells product, task, region and site, and never the address', async () => {
    await world.chromium.openConsole(
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
    const page = await world.chromium.openConsole(demoAddress('slb/list'));
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
    await expect.poll(headingOf(await world.panel())).toBe(neutral);
  });
});

/** An entry of Chromium's own log of everything its network service is asked for. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

it('makes no network request, from install to the last surface', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'net-log-'));
  const log = join(folder, 'log.json');
  const demo = await startDemoServer();
  try {
    const extension = buildFolder('chrome');
    const chromium = await launchChromium({ extension, demo, args: [`--log-net-log=${log}`] });
    const { extensionId } = chromium;
    const next = probeAt(demoAddress('ecs/images'));
    try {
      await chromium.openConsole(ecs);
      const panel = await chromium.openPanel();
      await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
      await panel.getByRole('combobox').fill('encryption');
      await panel.getByRole('option').first().click();
      await panel
        .getByRole('button', { name: /^Copy passage/ })
        .first()
        .click();
      const popup = await chromium.openPopup();
      await popup.getByRole('combobox').fill('deletion');
      await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
      const options = await chromium.openExtensionPage('options.html');
      await options.locator('#tester-address').fill(demoAddress('kms/keys'));
      await expect
        .poll(() => options.locator('[aria-labelledby=tester] strong').textContent())
        .toBe('KMS › Keys');
      await chromium.stopWorker();
      await options.close();
      await panel.keyboard.press('Escape');
      await panel.keyboard.press('Escape');
      await chromium.openConsole(next);
      await expect.poll(headingOf(panel)).toBe('ECS › Images');
    } finally {
      await chromium.close();
    }
    const { constants, events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog;
    const started = events.filter(({ type }) => type === constants.logEventTypes.URL_REQUEST_START_JOB);
    const asked = started.map(({ params }) => params?.url ?? '');
    // The page's own requests are in it: the log would have shown ours.
    expect(asked).toContain(ecs);
    expect(started.filter(({ params }) => params?.initiator?.includes(extensionId))).toEqual([]);
    const probe = new URL('/__demo/probe.js', ecs).href;
    expect(new Set(demo.requests.map(({ url }) => url))).toEqual(new Set([ecs, next, probe]));
  } finally {
    await demo.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

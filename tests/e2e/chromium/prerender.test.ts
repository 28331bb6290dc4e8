import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, startDemoServer } from '../../demo-console/server';
import { demoAddress } from '../../demo-console/site/place';
import { buildFolder } from '../support/build';
import { launchForPrerender, type PrerenderSession } from '../support/prerender';

let demo: DemoServer;
let chromium: PrerenderSession;
beforeAll(async () => {
  demo = await startDemoServer();
  const extension = buildFolder('chrome');
  chromium = await launchForPrerender({ extension, demo }, demoAddress('ecs/security-groups'));
});
afterAll(async () => {
  await chromium?.close();
  await demo?.close();
});

/** Keeps every heading that the panel shows from now on. */
const keepHeadings = () => {
  const kept: string[] = [];
  const look = () => {
    const text = document.querySelector('main h1')?.textContent ?? '';
    if (kept.at(-1) !== text) kept.push(text);
  };
  look();
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { kept });
};

it('says nothing of a prerendered page until it is shown', async () => {
  const { page, panel } = chromium;
  const heading = () => panel.$eval('main h1', (h1) => h1.textContent);
  await expect.poll(heading).toBe('ECS › Security groups');
  await panel.evaluate(keepHeadings);
  const next = demoAddress('ecs/images');
  const scripts = () => demo.requests.filter(({ url }) => url.endsWith('/main.js')).length;
  const before = scripts();
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, next);
  // The hidden page asks for its own script once it runs; the extension's has run by then.
  await expect.poll(scripts).toBe(before + 1);
  await page.evaluate(() => history.replaceState({}, '', '/disk/region/cn-hangzhou'));
  await expect.poll(heading).toBe('ECS › Disks');
  await page.evaluate((url) => location.assign(url), next);
  await expect.poll(heading).toBe('ECS › Images');
  // Between two documents the panel may claim nothing for a moment.
  const claimed = ((await panel.evaluate('window.kept')) as string[]).filter((text) =>
    text.startsWith('ECS'),
  );
  expect(claimed).toEqual(['ECS › Security groups', 'ECS › Disks', 'ECS › Images']);
  const activated = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return navigation && 'activationStart' in navigation ? Number(navigation.activationStart) : 0;
  });
  // Zero would mean that Chromium loaded the page anew, and nothing was tested.
  expect(activated).toBeGreaterThan(0);
});

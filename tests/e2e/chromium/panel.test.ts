import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, startDemoServer } from '../../demo-console/server';
import { demoAddress } from '../../demo-console/site/place';
import { ensureBuild } from '../support/build';
import { type ChromiumSession, launchChromium } from '../support/chromium';

let demo: DemoServer;
let chromium: ChromiumSession;
beforeAll(async () => {
  demo = await startDemoServer();
  chromium = await launchChromium({ extension: await ensureBuild('chrome'), demo });
});
afterAll(async () => {
  await chromium?.close();
  await demo?.close();
});

it('shows the page in the real side panel and follows a single-page move', async () => {
  const page = await chromium.openConsole(demoAddress('ecs/security-groups'));
  const panel = await chromium.openPanel();
  const heading = () => panel.locator('main h1').first().textContent();
  await expect.poll(heading).toMatch(/ecs.*security.groups/i);
  await page.getByRole('link', { name: 'Images' }).click();
  await expect.poll(heading).toMatch(/ecs.*images/i);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, startDemoServer } from '../../demo-console/server';
import { demoAddress } from '../../demo-console/site/place';
import { ensureBuild } from '../support/build';
import { type FirefoxSession, launchFirefox } from '../support/firefox';

let demo: DemoServer;
let firefox: FirefoxSession;
beforeAll(async () => {
  demo = await startDemoServer();
  firefox = await launchFirefox({ extension: await ensureBuild('firefox'), demo });
});
afterAll(async () => {
  await firefox?.close();
  await demo?.close();
});

it('shows the page in the real sidebar and follows a single-page move', async () => {
  const page = await firefox.openConsole(demoAddress('ecs/security-groups'));
  const sidebar = await firefox.openSidebar();
  const heading = () => sidebar.$eval('main h1', (h1) => h1.textContent);
  await expect.poll(heading).toMatch(/ecs.*security.groups/i);
  await page.locator('::-p-aria(Images)').click();
  await expect.poll(heading).toMatch(/ecs.*images/i);
});

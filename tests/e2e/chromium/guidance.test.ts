import { describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { consolePages, promised } from '../promised';
import { entriesOf, headingOf, tellingOf, useWorld } from './world';

const world = useWorld({ window: [1280, 720] });

describe.each(['china', 'international'] as const)('on the %s site', (site) => {
  it.each(promised)(
    '%s shows its passage first, wholly, without scrolling',
    async (page, heading, telling, bold, entry) => {
      const { chromium } = world;
      await chromium.openConsole(demoAddress(page, { site }));
      const panel = await world.panel();
      await panel.setViewportSize({ width: 360, height: 600 });
      await expect.poll(headingOf(panel)).toBe(heading);
      expect(await tellingOf(panel)()).toMatch(new RegExp(`^${telling.replaceAll(/[()]/g, '\\$&')}`));
      if (bold)
        expect((await panel.locator('.key-passage strong').allTextContents()).join(' ')).toContain(bold);
      if (entry) expect((await entriesOf(panel)())[0]).toBe(entry);
      const box = await panel.locator('.key-passage .quote').first().boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(600);
      // Only on the site where the FAQ is published there is nothing to say about its scope.
      expect(await panel.locator('.site-note').count()).toBe(site === 'china' ? 1 : 0);
    },
  );
});

it.each(consolePages)('%s shows guidance', async (page, heading) => {
  await world.chromium.openConsole(demoAddress(page));
  const panel = await world.panel();
  await expect.poll(headingOf(panel)).toBe(heading);
  expect(await panel.locator('.key-passage .quote').count()).toBeGreaterThan(0);
});

it('says why each entry is shown, and who does what', async () => {
  const { chromium } = world;
  await chromium.openConsole(demoAddress('ecs/security-groups', { region: 'eu-central-1' }));
  const panel = await world.panel();
  await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
  expect(await panel.locator('.for-page .because').first().textContent()).toBe(
    'because: security groups named',
  );
  expect(await panel.locator('.share.yours h3').textContent()).toBe('Yours');
  expect(await panel.locator('.share.theirs h3').textContent()).toBe("Alibaba Cloud's");
  expect(await panel.locator('.responsibilities .line').textContent()).toContain(
    'The instance is yours (1.2).',
  );
  expect(await panel.locator('.chip').getAttribute('title')).toBe(
    "This page's address names eu-central-1 – Germany (Frankfurt)",
  );
});

it('changes the toolbar icon and its tooltip with the page', async () => {
  const { chromium } = world;
  const title = async () => {
    const windowId = await chromium.windowId();
    return chromium.evaluateInExtension<string>(
      `chrome.tabs.query({ active: true, windowId: ${windowId} }).then(([{ id }]) => chrome.action.getTitle({ tabId: id }))`,
    );
  };
  await chromium.openConsole(demoAddress('ecs/security-groups'));
  await expect.poll(title).toBe('ECS › Security groups: 3 entries');
  await chromium.openConsole(demoAddress('slb/list'));
  await expect.poll(title).not.toContain('ECS');
});

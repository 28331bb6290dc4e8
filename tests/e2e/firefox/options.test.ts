import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { clipboardOf, closePopup } from '../support/firefox-ui';
import { click, headingOf, textsOf, useWorld } from './world';

const world = useWorld();

let options: Page;

beforeAll(async () => {
  await world.firefox.openConsole(demoAddress('ecs/security-groups'));
  options = await world.firefox.openExtensionPage('options.html');
});

const languageOf = (surface: Page) => () => surface.evaluate(() => document.documentElement.lang);

describe('the options', () => {
  it('change the language of every surface at once, and back', async () => {
    const page = await world.firefox.firstPage();
    await page.bringToFront();
    const sidebar = await world.firefox.openSidebar();
    await options.select('#setting-language', 'zh-CN');
    await expect.poll(languageOf(options)).toBe('zh-CN');
    await expect.poll(headingOf(sidebar)).toBe('ECS › 安全组');
    expect(
      await sidebar.$eval('.telling .official', (quote) => quote.closest('[lang]')?.getAttribute('lang')),
    ).toBe('en');
    const popup = await world.firefox.openPopup();
    await expect.poll(headingOf(popup)).toBe('ECS › 安全组');
    await options.select('#setting-language', 'en');
    await expect.poll(languageOf(options)).toBe('en');
    await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
    await closePopup(world.firefox);
    await options.bringToFront();
  });

  it('say what the extension can see: the hosts and permissions of the built manifest', async () => {
    const { permissions, content_scripts } = await world.evaluate<{
      permissions: string[];
      content_scripts: { matches: string[] }[];
    }>('browser.runtime.getManifest()');
    expect(await textsOf(options, '.code-list code')).toEqual(content_scripts[0]?.matches);
    expect(await textsOf(options, '[aria-labelledby=can-see] dt code')).toEqual(permissions);
    expect((await textsOf(options, '[aria-labelledby=can-see]')).join()).toContain(
      'This browser does not tell an extension its own warning',
    );
  });

  it('copy diagnostics without an address', async () => {
    await click(options, '[aria-labelledby=diagnostics] button');
    await expect.poll(() => textsOf(options, '[role=status]')).toEqual(['Copied']);
    const { plain } = await clipboardOf(world.firefox);
    expect(plain).toMatch(/^extension: \d+\.\d+\.\d+\n/);
    expect(plain).toContain('Firefox/');
    expect(plain).toContain('installed by: development');
    expect(plain).toContain('site access: yes');
    expect(plain).toContain('detected: ecs security-groups cn-hangzhou international');
    expect(plain).not.toMatch(/https?:|console\./);
  });

  it('tell which page an address is', async () => {
    await options.type('#tester-address', demoAddress('kms/keys'));
    await expect.poll(() => textsOf(options, '[aria-labelledby=tester] strong')).toEqual(['KMS › Keys']);
  });
});

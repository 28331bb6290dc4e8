import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import {
  clickToolbarIcon,
  clipboardOf,
  pinToolbarIcon,
  pressAltShift,
  suggestionsOf,
} from '../support/firefox-ui';
import { recordTexts } from '../support/record-texts';
import { click, headingOf, textsOf, useWorld } from './world';

const world = useWorld();
const isOpen = () => world.firefox.isSidebarOpen();

beforeAll(async () => {
  // First of all, before anything else can have opened or closed it.
  expect(await isOpen()).toBe(false);
  await pinToolbarIcon(world.firefox);
  await world.firefox.openConsole(demoAddress('ecs/security-groups'));
});

afterEach(() => world.tidy());

const languageOf = (surface: Page) => () => surface.evaluate(() => document.documentElement.lang);

async function openSidebar(): Promise<Page> {
  const sidebar = await world.firefox.openSidebar();
  await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
  return sidebar;
}

async function openPopup(): Promise<Page> {
  const popup = await world.firefox.openPopup();
  await expect.poll(headingOf(popup)).toBe('ECS › Security groups');
  return popup;
}

describe('the sidebar', () => {
  it('does not open itself, neither at install nor with a console page', async () => {
    expect(await isOpen()).toBe(false);
    expect(
      await world.evaluate<boolean>('browser.runtime.getManifest().sidebar_action.open_at_install'),
    ).toBe(false);
  });

  it('opens from the popup by a click', async () => {
    const popup = await openPopup();
    await click(popup, '.page-line button');
    await expect.poll(headingOf(await world.firefox.attachSidebar())).toBe('ECS › Security groups');
  });

  it('opens from the popup on the entry that was read there', async () => {
    const popup = await openPopup();
    await popup.type('[role=combobox]', 'encryption keys');
    await click(popup, '[role=option]');
    await expect.poll(headingOf(popup)).toMatch(/^2\.2/);
    const question = await headingOf(popup)();
    await click(popup, '.opened button:has(.icon-panel)');
    await expect.poll(headingOf(await world.firefox.attachSidebar())).toBe(question);
  });

  it('opens by its keys', async () => {
    await pressAltShift(world.firefox, 'S');
    await expect.poll(isOpen).toBe(true);
  });

  it('opens and closes by the toolbar icon where the option says so', async () => {
    const setting = (toolbarClick: string) =>
      world.evaluate(
        `browser.storage.local.set({ settings: { version: 1, toolbarClick: '${toolbarClick}' } })`,
      );
    const popupFile = () => world.evaluate<string>('browser.action.getPopup({})');
    await setting('panel');
    await expect.poll(popupFile).toBe('');
    await clickToolbarIcon(world.firefox);
    await expect.poll(isOpen).toBe(true);
    await clickToolbarIcon(world.firefox);
    await expect.poll(isOpen).toBe(false);
    await setting('popup');
    await expect.poll(popupFile).toContain('popup.html');
  });
});

describe.each([
  ['the sidebar', openSidebar],
  ['the popup', openPopup],
] as const)('Esc in an entry opened in %s', (_, open) => {
  it.each<[after: string, act: (surface: Page) => Promise<unknown>]>([
    ['a click on a result', async () => {}],
    ['a click on the text of the entry', (surface) => click(surface, '.opened .official')],
    ['a click on nothing', (surface) => surface.locator('footer').click({ offset: { x: 1, y: 1 } })],
    ['a Tab to the way back', (surface) => surface.focus('.back')],
  ])('goes back after %s', async (_after, act) => {
    const surface = await open();
    await surface.waitForSelector('[role=combobox]');
    await surface.type('[role=combobox]', 'encryption keys');
    await click(surface, '[role=option]');
    await act(surface);
    await surface.keyboard.press('Escape');
    await expect.poll(() => textsOf(surface, '[role=option]')).not.toEqual([]);
    await expect
      .poll(() => surface.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('combobox');
    await surface.keyboard.press('Escape');
    await expect.poll(headingOf(surface)).toBe('ECS › Security groups');
  });
});

describe('copying', () => {
  it.each([
    ['the sidebar', () => world.firefox.openSidebar(), '.key-passage .copy button'],
    ['the popup', openPopup, '.for-page .row[open] .copy button'],
  ] as const)(
    'in %s puts the passage with its citation on the clipboard, plain and rich',
    async (_, open, button) => {
      const surface = await open();
      if (button.includes('.row')) await click(surface, '.for-page .row summary');
      const said = await recordTexts(surface, '[role=status]');
      await click(surface, button);
      await expect.poll(said).toContain('Copied with citation');
      const { plain, html } = await clipboardOf(world.firefox);
      for (const flavour of [plain, html]) {
        expect(flavour).toContain('configure security groups for network access control');
        expect(flavour).toContain('https://www.alibabacloud.com/en/trust-center/faq');
      }
      expect(plain).toMatch(
        /— Alibaba Cloud, Security Compliance FAQs, 1\.2 “What's the customer's responsibility/,
      );
      expect(html).toContain('<blockquote lang="en">');
    },
  );

  it('as Markdown is Markdown alone', async () => {
    const sidebar = await world.firefox.openSidebar();
    await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
    await click(sidebar, '.key-passage .copy .narrow');
    const said = await recordTexts(sidebar, '[role=status]');
    await click(sidebar, '.key-passage .formats button:nth-child(2)');
    await expect.poll(said).toContain('Copied with citation');
    const { plain, html } = await clipboardOf(world.firefox);
    expect(plain).toContain('Alibaba Cloud, *Security Compliance FAQs*, 1.2');
    expect(html).toBe('');
  });
});

it('the address bar offers entries as plain text, and each leads to its entry', async () => {
  const offered = await suggestionsOf(world.firefox, 'faq customer’s <own> & "encryption" keys');
  const [, first] = offered;
  expect(offered).toHaveLength(6);
  expect(first?.title).toBe(
    "2.2 What are the customers' controls over their member content (customer data)?",
  );
  expect(first?.content).toMatch(/^faq moz-extension:.*\/sidepanel\.html#2\.2:\d+-\d+$/);
});

describe('the options', () => {
  let options: Page;

  beforeAll(async () => {
    options = await world.firefox.openExtensionPage('options.html');
  });
  afterAll(() => options.close());

  it('change the language of every surface at once, and back', async () => {
    const page = await world.firefox.firstPage();
    await page.bringToFront();
    const sidebar = await world.firefox.openSidebar();
    await options.select('#setting-language', 'zh-CN');
    await expect.poll(languageOf(options)).toBe('zh-CN');
    await expect.poll(headingOf(sidebar)).toBe('ECS › 安全组');
    expect(
      await sidebar.$eval('.key-passage .official', (quote) => quote.closest('[lang]')?.getAttribute('lang')),
    ).toBe('en');
    const popup = await world.firefox.openPopup();
    await expect.poll(headingOf(popup)).toBe('ECS › 安全组');
    await options.select('#setting-language', 'en');
    await expect.poll(languageOf(options)).toBe('en');
    await expect.poll(headingOf(sidebar)).toBe('ECS › Security groups');
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
    const said = await recordTexts(options, '[role=status]');
    await click(options, '[aria-labelledby=diagnostics] button');
    await expect.poll(said).toContain('Copied');
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

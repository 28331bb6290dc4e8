import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { recordTexts } from '../support/record-texts';
import { closing, headingOf, useWorld } from './world';

const world = useWorld();
const query = 'encryption keys';
const twoCertain = 'tenant isolation';
const ecs = demoAddress('ecs/security-groups', { region: 'eu-central-1' });

let panel: Page;

beforeEach(async () => {
  panel = await world.begin(ecs, 'ECS › Security groups');
});

/** Role and name of what has the focus, `button "Options"`; a row's words where it is a row. */
const focused = async (surface: Page) => {
  const [first = ''] = (await surface.locator(':focus').ariaSnapshot()).split('\n');
  return first.replace(/^- (text: )?/, '').replace(/(".*")( \[.*\])?(:.*)?$/, '$1');
};
const press = (surface: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => surface.keyboard.press(key)), Promise.resolve());
const box = (surface: Page) => surface.getByRole('combobox', { name: 'Search the FAQ' });
const options = (surface: Page) =>
  surface.getByRole('listbox', { name: 'Search results' }).getByRole('option');
const selected = (surface: Page) =>
  options(surface).evaluateAll((all) => all.findIndex((one) => one.ariaSelected === 'true'));
/** The index of the option that the box names as its active one. */
const active = (surface: Page) =>
  surface.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return [...document.querySelectorAll('[role="option"]')].findIndex((option) => option.id === id);
  });
const isInView = (surface: Page, selector: string) =>
  surface
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

describe('Tab', () => {
  it('goes through the panel of an ECS page from top to bottom', async () => {
    const copies = (id: string) => [
      `button "Open entry ${id}"`,
      `button "Copy with citation, ${id}"`,
      `button "Choose a format, ${id}"`,
    ];
    const expected = [
      'combobox "Search the FAQ"',
      'button "Options"',
      'button "Stay on this page"',
      'button "Open entry 1.2"',
      'button "Open entry 1.1"',
      'button "Copy with citation, the answer"',
      'button "Choose a format, the answer"',
      'button "Whole sentence, 1.2"',
      ...copies('1.2'),
      'heading "Your part in the FAQ’s words"',
      'heading "Alibaba Cloud’s part"',
      'heading "Where your content is stored · Frankfurt"',
      'heading "Related entries"',
      'heading "All 10 entries"',
      'link "Source (opens a new tab)"',
      'link "Trust Center (opens a new tab)"',
    ];
    const stops: string[] = [];
    for (let at = 0; at < expected.length; at++) {
      await press(panel, 'Tab');
      stops.push((await focused(panel)).slice(0, expected[at]?.length));
    }
    expect(stops).toEqual(expected);
    // The focus is never where nobody sees it.
    expect(await isInView(panel, ':focus')).toBe(true);
  });

  it('shows where it is', async () => {
    for (let at = 0; at < 12; at++) {
      await press(panel, 'Tab');
      const ring = await panel.evaluate(() => {
        const element = document.activeElement?.closest('.search-box') ?? document.activeElement;
        return element && getComputedStyle(element).outlineStyle;
      });
      expect(`${await focused(panel)} ${ring}`).toMatch(/solid$/);
    }
  });
});

describe.each(['panel', 'popup'] as const)('the search of the %s', (name) => {
  let surface: Page;
  beforeEach(async () => {
    surface = name === 'panel' ? panel : await world.chromium.openPopup();
    if (name === 'panel') await press(panel, 'Control+k');
  });

  it('goes from words to an entry and back by keys', async () => {
    await expect.poll(() => focused(surface)).toBe('combobox "Search the FAQ"');
    const said = await recordTexts(surface, '[role=status]');
    await surface.keyboard.type(twoCertain);
    await expect.poll(() => box(surface).getAttribute('aria-expanded')).toBe('true');
    const count = await options(surface).count();
    const more = await options(surface).last().textContent();
    expect([count, more]).toEqual([3, expect.stringMatching(/^Also mentions these words \(\d\)$/)]);
    await expect.poll(async () => (await said()).filter(Boolean).at(-1)).toBe(`2 results, ${more}`);
    expect(await box(surface).getAttribute('aria-controls')).toBe(
      await surface.getByRole('listbox').getAttribute('id'),
    );
    const walk: [key: string, at: number][] = [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['ArrowUp', 0],
      ['ArrowUp', count - 1],
      ['ArrowDown', 0],
      ['ArrowDown', 1],
    ];
    for (const [key, at] of walk) {
      await press(surface, key);
      await expect.poll(() => selected(surface)).toBe(at);
      expect(await active(surface)).toBe(at);
      await expect.poll(() => isInView(surface, '[aria-selected="true"]')).toBe(true);
    }
    const question = await options(surface).nth(1).locator('.question').textContent();
    await press(surface, 'Enter');
    const heading = surface.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.textContent()).toContain(question);
    await expect.poll(() => heading.evaluate((h1) => h1 === document.activeElement)).toBe(true);
    await expect.poll(() => isInView(surface, '.passage')).toBe(true);
    await press(surface, 'Escape');
    await expect.poll(() => focused(surface)).toBe('combobox "Search the FAQ"');
    expect(await box(surface).inputValue()).toBe(twoCertain);
    await expect.poll(() => options(surface).count()).toBe(count);
    await press(surface, 'Escape');
    await expect.poll(() => box(surface).inputValue()).toBe('');
    expect(await options(surface).count()).toBe(0);
    expect(await focused(surface)).toBe('combobox "Search the FAQ"');
  });

  it.each<[after: string, act: () => Promise<unknown>]>([
    ['a click on a result', async () => {}],
    ['a click on the text of the entry', () => surface.locator('.opened .official').first().click()],
    ['a click on nothing', () => surface.locator('footer').click({ position: { x: 1, y: 1 } })],
    ['a Tab to the way back', () => press(surface, 'Shift+Tab')],
  ])('goes back by Esc after %s', async (_after, act) => {
    await box(surface).fill(query);
    await options(surface).first().click();
    await act();
    await press(surface, 'Escape');
    await expect.poll(() => options(surface).count()).toBeGreaterThan(0);
    await expect.poll(() => focused(surface)).toBe('combobox "Search the FAQ"');
    await press(surface, 'Escape');
    await expect.poll(headingOf(surface)).toBe('ECS › Security groups');
  });

  it('leaves Enter to the input method while it composes', async () => {
    await expect.poll(() => focused(surface)).toBe('combobox "Search the FAQ"');
    const session = await surface.context().newCDPSession(surface);
    await session.send('Input.imeSetComposition', { text: '加密', selectionStart: 2, selectionEnd: 2 });
    await expect.poll(() => options(surface).count()).toBeGreaterThan(0);
    await press(surface, 'ArrowDown', 'Enter', 'Escape');
    expect(await selected(surface)).toBe(0);
    await session.send('Input.insertText', { text: '加密' });
    await expect.poll(() => box(surface).inputValue()).toBe('加密');
    expect(await surface.locator('.opened').count()).toBe(0);
    await press(surface, 'Enter');
    await expect.poll(() => surface.locator('.opened').count()).toBe(1);
  });
});

describe('the panel by keys', () => {
  it('opens and closes rows with Enter and Space', async () => {
    await panel.locator('.for-page > summary').focus();
    await press(panel, 'Enter');
    const row = panel.locator('.for-page .row').first();
    const isOpen = () => row.evaluate((details) => (details as HTMLDetailsElement).open);
    await row.locator('summary').focus();
    for (const key of ['Enter', 'Space']) {
      await press(panel, key);
      await expect.poll(isOpen).toBe(true);
      await expect.poll(() => row.locator('.answer').count()).toBe(1);
      await press(panel, key);
      await expect.poll(isOpen).toBe(false);
    }
    await panel.locator('.browse > summary').focus();
    await press(panel, 'Enter', 'Tab', 'Space');
    await expect.poll(() => panel.locator('.browse .answer').count()).toBe(1);
  });

  it('opens an entry from its number and comes back', async () => {
    await panel.getByRole('button', { name: 'Open entry 1.1' }).first().focus();
    await press(panel, 'Enter');
    await expect.poll(() => focused(panel)).toMatch(/^heading "1\.1 /);
    await press(panel, 'Control+k');
    await expect.poll(() => focused(panel)).toBe('combobox "Search the FAQ"');
    await press(panel, 'Tab', 'Tab', 'Enter');
    await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
  });

  it('takes Ctrl+K from everywhere, with what was typed selected', async () => {
    await box(panel).fill('old words');
    await panel.getByRole('link', { name: /^Source/ }).focus();
    await press(panel, 'Control+k');
    await panel.keyboard.type('encryption');
    await expect.poll(() => box(panel).inputValue()).toBe('encryption');
  });

  it.each([
    ['RDS', /^1 result$/],
    ['mfa', /^1 result, Also mentions these words \(1\)$/],
    ['cloud', /^Nothing certain – closest entries – 3 results, \d more$/],
    ['soc 2 report', /^Not in this FAQ: SOC and audit reports\.$/],
    ['xqzzv', /^Nothing found for “xqzzv”\.$/],
  ])('says what was found after %s', async (words, expected) => {
    const said = await recordTexts(panel, '[role=status]');
    await box(panel).fill(words);
    await expect.poll(said).toContainEqual(expect.stringMatching(expected));
  });

  it('brings what is folded by Enter, and opens its first by the next', async () => {
    await press(panel, 'Control+k');
    await panel.keyboard.insertText(query);
    await expect.poll(() => options(panel).count()).toBe(2);
    await press(panel, 'ArrowUp', 'Enter');
    await expect.poll(() => options(panel).count()).toBeGreaterThan(3);
    const question = await options(panel).nth(1).locator('.question').textContent();
    await press(panel, 'Enter');
    await expect.poll(headingOf(panel)).toContain(question);
  });
});

it('goes on in the popup where it was left a moment ago', async () => {
  const left = await world.chromium.openPopup();
  await box(left).fill(query);
  await options(left).first().click();
  await expect
    .poll(() => world.run<unknown[]>('chrome.storage.session.get().then(Object.values)'))
    .toContainEqual(expect.objectContaining({ query, entry: '2.2' }));
  await left.close();
  const popup = await world.chromium.openPopup();
  await expect.poll(headingOf(popup)).toMatch(/^2\.2/);
  expect(await box(popup).inputValue()).toBe(query);
  expect(await focused(popup)).toBe('combobox "Search the FAQ"');
  expect(await popup.locator('.passage').count()).toBe(1);
});

it('leaves Esc to the browser, which closes the popup by it, where there is nothing to go back from', async () => {
  const popup = await world.chromium.openPopup();
  await expect.poll(() => focused(popup)).toBe('combobox "Search the FAQ"');
  // Keys of a test do not reach the browser’s own frame, so what would reach it is looked at.
  await popup.evaluate(() => {
    Object.assign(window, { left: [] as boolean[] });
    addEventListener('keydown', ({ defaultPrevented }) =>
      (window as unknown as { left: boolean[] }).left.push(!defaultPrevented),
    );
  });
  await popup.keyboard.insertText(query);
  await press(popup, 'Enter', 'Escape', 'Escape', 'Escape');
  expect(await popup.evaluate('window.left')).toEqual([false, false, false, true]);
});

it('opens the chosen entry in the panel with Ctrl+Enter in the popup', async () => {
  const popup = await world.chromium.openPopup();
  await expect.poll(() => focused(popup)).toBe('combobox "Search the FAQ"');
  await popup.keyboard.type(query);
  await expect.poll(() => options(popup).count()).toBeGreaterThan(0);
  const question = await options(popup).first().locator('.question').textContent();
  await closing(popup, () => press(popup, 'Control+Enter'));
  await expect.poll(headingOf(panel)).toContain(question);
});

const marked = (surface: Page) => surface.locator('.opened .passage').allTextContents();

it('marks in the panel what was marked in the popup, also where nothing of the page would lead there', async () => {
  const popup = await world.chromium.openPopup();
  await box(popup).fill('short-term access with STS');
  await options(popup).first().click();
  await expect.poll(() => marked(popup)).toEqual([expect.stringContaining('security token service')]);
  const inPopup = await marked(popup);
  await closing(popup, () => popup.getByRole('button', { name: 'Open in the side panel' }).click());
  await expect.poll(() => marked(panel)).toEqual(inPopup);
});

it('marks what the address bar chose', async () => {
  const tab = await world.chromium.openExtensionPage('sidepanel.html#2.2:4-5');
  await expect.poll(headingOf(tab)).toMatch(/^2\.2/);
  expect(await marked(tab)).toEqual([expect.stringMatching(/^We offer customers strong encryption/)]);
  await tab.close();
});

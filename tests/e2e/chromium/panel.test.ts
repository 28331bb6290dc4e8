/** The panel while somebody reads in it: rows, moves of the page, an opened entry and the way back. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { recordTexts } from '../support/record-texts';
import { headingOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups', { region: 'eu-central-1' });
const ram = demoAddress('ram/users');

let panel: Page;
let heading: () => Promise<string | null>;

beforeEach(async () => {
  panel = await world.begin(ecs, 'ECS › Security groups');
  heading = headingOf(panel);
});

const top = () => panel.evaluate(() => scrollY);
const openRows = () =>
  panel
    .locator('details[open]')
    .evaluateAll((all) => all.map((one) => one.querySelector('h2')?.textContent).filter(Boolean));
const row = (name: string) => panel.locator(`.fold.${name} > summary`);
const telling = () => panel.locator('.key-passage .quote').boundingBox();
const focusedText = () => panel.evaluate(() => document.activeElement?.textContent);

async function toBottom(): Promise<void> {
  await row('for-page').click();
  await row('browse').click();
  await panel.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(top).toBeGreaterThan(100);
}

describe('the rows', () => {
  it('stay as somebody left them, on the next page and the next time', async () => {
    expect(await openRows()).toEqual([]);
    await row('theirs').click();
    await expect.poll(openRows).toEqual(['Alibaba Cloud’s part']);
    await world.chromium.openConsole(ram);
    await expect.poll(heading).toBe('RAM › Users');
    expect(await openRows()).toEqual(['Alibaba Cloud’s part']);
    await panel.reload();
    await expect.poll(heading).toBe('RAM › Users');
    await expect.poll(openRows).toEqual(['Alibaba Cloud’s part']);
  });

  it('who does what stands open side by side where there is room, unless somebody closes it', async () => {
    await panel.setViewportSize({ width: 800, height: 600 });
    await expect.poll(openRows).toEqual(['Your part in the FAQ’s words', 'Alibaba Cloud’s part']);
    const boxes = await panel
      .locator('.side-row')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ left, top }) => ({ left, top })),
      );
    expect(boxes[0]?.top).toBe(boxes[1]?.top);
    expect(boxes[0]?.left).toBeLessThan(boxes[1]?.left ?? 0);
    const before = await telling();
    await row('yours').click();
    await expect.poll(openRows).toEqual(['Alibaba Cloud’s part']);
    expect(await telling()).toEqual(before);
    await panel.setViewportSize({ width: 360, height: 600 });
    await expect.poll(openRows).toEqual([]);
  });
});

describe('where there is room', () => {
  const folded = (owner: string) => panel.locator(`.${owner} .more > summary`);

  beforeEach(async () => {
    await panel.setViewportSize({ width: 800, height: 600 });
    await expect.poll(openRows).toHaveLength(2);
  });
  afterEach(() => panel.setViewportSize({ width: 360, height: 600 }));

  it('each side’s first sentence stands under its answer, the others behind one line that stays where it is', async () => {
    expect(await panel.locator('.side-row .quotation:visible').count()).toBe(2);
    const before = await folded('theirs').boundingBox();
    await folded('theirs').click();
    await expect.poll(() => panel.locator('.theirs .quotation:visible').count()).toBe(2);
    expect(await folded('theirs').boundingBox()).toEqual(before);
    expect(await panel.locator('.legend').textContent()).toMatch(/^duty: /);
    await panel.reload();
    await expect.poll(() => panel.locator('.theirs .quotation:visible').count()).toBe(2);
  });

  it('what somebody opened in a narrow panel is all there', async () => {
    await panel.setViewportSize({ width: 360, height: 600 });
    await expect.poll(openRows).toEqual([]);
    await row('theirs').click();
    await expect.poll(() => panel.locator('.theirs .quotation:visible').count()).toBe(2);
    await panel.setViewportSize({ width: 800, height: 600 });
    await expect.poll(() => folded('theirs').count()).toBe(1);
    expect(await panel.locator('.theirs .quotation:visible').count()).toBe(2);
  });
});

describe('when the page moves', () => {
  it('the new one is announced, begins at its top and has the focus that was in the last one', async () => {
    await toBottom();
    await row('browse').focus();
    const said = await recordTexts(panel, '[role=status]');
    await world.chromium.openConsole(ram);
    await expect.poll(heading).toBe('RAM › Users');
    await expect.poll(said).toContain('Now on RAM › Users');
    expect(await top()).toBe(0);
    await expect.poll(focusedText).toBe('RAM › Users');
  });

  it('the focus stays in the search box, which is no part of the page', async () => {
    await panel.getByRole('combobox').focus();
    await world.chromium.openConsole(ram);
    await expect.poll(heading).toBe('RAM › Users');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it.each<[what: string, open: () => Promise<unknown>, shown: string]>([
    [
      'an opened entry',
      () => panel.getByRole('button', { name: 'Open entry 1.2' }).first().click(),
      '.opened',
    ],
    ['a search', () => panel.getByRole('combobox').fill('encryption keys'), '[role=option]'],
  ])('%s stays, and one line leads to where the page is', async (_what, open, shown) => {
    await open();
    await expect.poll(() => panel.locator(shown).count()).toBeGreaterThan(0);
    expect(await panel.locator('.moved').count()).toBe(0);
    await world.chromium.openConsole(ram);
    await expect.poll(() => panel.locator('.moved > span').textContent()).toBe('You are now on RAM › Users');
    expect(await panel.locator(shown).count()).toBeGreaterThan(0);
    await panel.locator('.moved button').click();
    await expect.poll(heading).toBe('RAM › Users');
    expect(await panel.locator('.moved').count()).toBe(0);
    await expect.poll(focusedText).toBe('RAM › Users');
  });
});

describe('an entry opened from a number', () => {
  const isInView = (selector: string) =>
    panel
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });

  it('has the sentence marked that the number stands for, in sight', async () => {
    await panel.locator('.side.theirs .number').click();
    await expect.poll(heading).toMatch(/^1\.1/);
    expect(await panel.locator('.passage').allTextContents()).toEqual([
      'The underlying physical, hardware, and virtualization security capabilities of ECS services are provided directly by Alibaba Cloud.',
    ]);
    await expect.poll(() => isInView('.passage')).toBe(true);
    expect(await panel.locator('.section-title').textContent()).toBe('Shared Security Responsibilities');
  });

  it.each<[by: string, back: () => Promise<unknown>]>([
    ['Esc', () => panel.keyboard.press('Escape')],
    [
      'Esc after a click on its text',
      async () => {
        await panel.locator('.opened .official').first().click();
        await panel.keyboard.press('Escape');
      },
    ],
    ['Back', () => panel.getByRole('button', { name: 'Back' }).click()],
    [
      'Back from the next entry',
      async () => {
        await panel.getByRole('button', { name: /^Next entry/ }).click();
        await panel.getByRole('button', { name: 'Back' }).click();
      },
    ],
  ])('is left by %s for the same place, scroll and focus', async (_by, back) => {
    await row('region').click();
    const number = panel.locator('.fold.region .number').last();
    await number.scrollIntoViewIfNeeded();
    await panel.evaluate(() => scrollBy(0, 40));
    const before = await top();
    expect(before).toBeGreaterThan(0);
    await number.focus();
    await panel.keyboard.press('Enter');
    await expect.poll(() => panel.locator('.opened').count()).toBe(1);
    await back();
    await expect.poll(heading).toBe('ECS › Security groups');
    expect(await top()).toBe(before);
    expect(await number.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('is copied by Ctrl+C as the passage, where nothing is selected', async () => {
    await world.chromium.context.grantPermissions(['clipboard-read']);
    await panel.locator('.side.yours .number').click();
    const said = await recordTexts(panel, '[role=status]');
    await panel.keyboard.press('Control+c');
    await expect.poll(said).toContain('Copied with citation');
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“Note: If a customer uses .* network access control\.” — Alibaba Cloud, /,
    );
  });
});

it('the answer is copied with both clauses, marked as ours, and the sentences they rest on', async () => {
  await world.chromium.context.grantPermissions(['clipboard-read']);
  const said = await recordTexts(panel, '[role=status]');
  await panel.getByRole('button', { name: 'Copy with citation, the answer' }).click();
  await expect.poll(said).toContain('Copied with citation');
  const [title, yours, theirs, ...rest] = (await panel.evaluate(() => navigator.clipboard.readText())).split(
    '\n',
  );
  expect(title).toBe('ECS › Security groups: who does what, in our words, not Alibaba Cloud’s');
  expect(yours).toMatch(/^Yours: .+ \(1\.2\)$/);
  expect(theirs).toMatch(/^Alibaba Cloud’s: .+ \(1\.1\)$/);
  expect(rest.filter((line) => /^“.+” — Alibaba Cloud, /.test(line))).toHaveLength(2);
});

import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeWorkbook } from '../../tools/make-workbook';
import { axeViolations } from '../support/axe';
import { textsOf, useWorld } from './world';

const world = useWorld();

const rows = [
  ['ID', 'Question', 'Answer'],
  ['D-1', 'Who applies security patches to the virtual machines that we run?', ''],
  ['D-2', 'Do you hold a current SOC 2 report?', ''],
];

let sheet: Page;

const selected = async () => (await textsOf(sheet, '[role=option][aria-selected=true] .list-text'))[0];
const progress = async () => (await textsOf(sheet, '.progress > span'))[0];

beforeEach(async () => {
  sheet = await world.firefox.openExtensionPage('sheet.html');
  await sheet.locator('textarea').wait();
});

afterEach(async () => {
  await sheet.evaluate('browser.storage.session.remove(["sheet", "sheetDecisions"]).then(() => 0)');
  await sheet.close();
});

it('reads a workbook that is dropped on the sheet, is decided by keys and gives the answers back', async () => {
  await sheet.evaluate(
    (bytes) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(bytes)], 'review.xlsx'));
      const drop = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
      document.querySelector('main')?.dispatchEvent(drop);
    },
    Array.from(makeWorkbook([{ name: 'Security', rows }])),
  );
  await expect.poll(progress).toBe('0 of 2 decided');
  expect(await selected()).toMatch(/^D-1/);
  await sheet.keyboard.press('Enter');
  await expect.poll(selected).toMatch(/^D-2/);
  await sheet.keyboard.press('n');
  await expect.poll(progress).toBe('2 of 2 decided');
  expect(await axeViolations(sheet)).toEqual([]);
  await sheet.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      Object.assign(globalThis, { copied: text });
    };
  });
  await sheet.locator('::-p-text(Copy answers as a column)').click();
  const copied = await sheet.waitForFunction('globalThis.copied');
  const column = String(await copied.jsonValue()).split('\r\n');
  // A line end also closes the last row.
  expect(column).toHaveLength(rows.length + 1);
  expect(column[1]).toMatch(/^“?.*— Alibaba Cloud, .*1\.2/s);
  expect(column[2]).toContain('Our note: Not in this FAQ: ');
});

it('keeps a pasted list when the page is closed', async () => {
  await sheet.locator('textarea').fill(rows.map((cells) => cells.join('\t')).join('\n'));
  await sheet.locator('::-p-text(Read these questions)').click();
  await expect.poll(progress).toBe('0 of 2 decided');
  await sheet.keyboard.press('Enter');
  await expect.poll(progress).toBe('1 of 2 decided');
  const kept = () =>
    sheet.evaluate(
      'browser.storage.session.get("sheetDecisions").then((all) => all.sheetDecisions?.decisions.flat().length ?? 0)',
    );
  await expect.poll(kept).toBe(1);
  await sheet.close();
  sheet = await world.firefox.openExtensionPage('sheet.html');
  await expect.poll(progress).toBe('1 of 2 decided');
  expect(await selected()).toMatch(/^D-2/);
});

it('is in one tab: a second leads there, and takes over when that is closed', async () => {
  const lead = '::-p-text(Show that tab)';
  const second = await world.firefox.openExtensionPage('sheet.html');
  await second.locator(lead).wait();
  // A tab that is closed meanwhile would never answer a click.
  await second.evaluate(() => setTimeout(() => document.querySelector<HTMLElement>('main button')?.click()));
  await expect
    .poll(() => sheet.evaluate('browser.tabs.query({ url: location.href }).then((tabs) => tabs.length)'))
    .toBe(1);
  await sheet.waitForFunction('document.visibilityState === "visible"');
  const third = await world.firefox.openExtensionPage('sheet.html');
  await third.locator(lead).wait();
  await sheet.close();
  sheet = third;
  await sheet.locator('textarea').wait();
});

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFile } from '../../../src/questionnaire/files/read-file';
import { makeWorkbook } from '../../tools/make-workbook';
import { axeViolations } from '../support/axe';
import { fits } from '../support/fits';
import { recordTexts } from '../support/record-texts';
import { kindOf, recordKeys, stored } from '../support/stored-keys';
import { useWorld } from './world';

const world = useWorld();

const list = [
  'ID\tQuestion\tAnswer',
  'Data\t\t',
  'D-1\tWho applies security patches to the virtual machines that we run?\t',
  'D-2\tDo you hold a current SOC 2 report?\t',
  'D-3\tIs customer data encrypted at rest?\t',
].join('\n');

let sheet: Page;

const selected = () => sheet.locator('[role=option][aria-selected=true] .list-text').textContent();
const progress = () => sheet.locator('.progress > span').first().textContent();

async function bring(text: string, questions: number): Promise<void> {
  await sheet.getByLabel('Paste the questions').fill(text);
  await sheet.getByRole('button', { name: 'Read these questions' }).click();
  await expect.poll(progress).toBe(`0 of ${questions} decided`);
}

/** As many decisions are kept. */
const decided = () =>
  sheet.evaluate<number>(
    'chrome.storage.session.get("sheetDecisions").then((all) => all.sheetDecisions?.decisions.flat().length ?? 0)',
  );

beforeEach(async () => {
  sheet = await world.chromium.openExtensionPage('sheet.html');
  await sheet.evaluate('chrome.storage.session.remove(["sheet", "sheetDecisions"])');
  await sheet.reload();
  await sheet.getByLabel('Paste the questions').waitFor();
});

const open = (name: string, content: string | Uint8Array) =>
  sheet.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });

/** The answers as the workbook that is saved: its sheets as they are read again. */
async function savedWorkbook(): Promise<{
  readonly name: string;
  readonly tables: ReturnType<typeof readFile>['tables'];
}> {
  const download = sheet.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Workbook (.xlsx)' }).click();
  const saved = await (await download).path();
  const { tables } = readFile(new Uint8Array(readFileSync(saved)));
  return { name: (await download).suggestedFilename(), tables };
}

it('opens a workbook, keeps what is open where a file is none, and gives a workbook back', async () => {
  await open('broken.xlsx', 'PK\u0003\u0004 not a workbook');
  await expect.poll(() => sheet.locator('.sheet-notices').textContent()).toContain('damaged');
  const rows = list.split('\n').map((line) => line.split('\t'));
  await open('review.xlsx', makeWorkbook([{ name: 'Security', rows }]));
  await expect.poll(progress).toBe('0 of 3 decided');
  await sheet.keyboard.press('Enter');
  await expect.poll(progress).toBe('1 of 3 decided');
  const { name, tables } = await savedWorkbook();
  expect(name).toBe('review-answers.xlsx');
  const answers = tables.flatMap((table) => table.rows).map((cells) => cells.join(' '));
  expect(answers.some((row) => row.includes('Who applies security patches') && row.includes('1.2'))).toBe(
    true,
  );
});

it('keeps every sheet of a workbook with its decisions, and gives out each that has some', async () => {
  const asked = (about: string) => ['Question', `Who patches ${about}?`, `Where is ${about} stored?`];
  const names = ['Instructions', 'Security', 'Privacy', 'Continuity', 'Lists'];
  const rowsOf = (name: string) => asked(name).map((cell) => [cell]);
  await open('review.xlsx', makeWorkbook(names.map((name) => ({ name, rows: rowsOf(name) }))));
  await expect.poll(progress).toBe('0 of 2 decided');
  await sheet.getByLabel('Sheet').selectOption({ label: 'Security – 0 of 2 decided' });
  await expect.poll(selected).toBe('Who patches Security?');
  await sheet.keyboard.press('n');
  await expect.poll(progress).toBe('1 of 2 decided');
  await sheet.getByLabel('Sheet').selectOption({ label: 'Continuity – 0 of 2 decided' });
  await expect.poll(selected).toBe('Who patches Continuity?');
  await sheet.keyboard.press('n');
  await sheet.keyboard.press('n');
  await expect.poll(progress).toBe('2 of 2 decided');
  await expect.poll(decided).toBe(3);

  await sheet.reload();
  await expect.poll(progress).toBe('2 of 2 decided');
  expect(await sheet.getByLabel('Sheet').locator('option').allTextContents()).toEqual([
    'Instructions – 0 of 2 decided',
    'Security – 1 of 2 decided',
    'Privacy – 0 of 2 decided',
    'Continuity – 2 of 2 decided',
    'Lists – 0 of 2 decided',
  ]);
  await sheet.getByLabel('Sheet').selectOption({ label: 'Security – 1 of 2 decided' });
  await expect.poll(selected).toBe('Where is Security stored?');
  const said = await recordTexts(sheet, '[role=status]');
  const { tables } = await savedWorkbook();
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Security', 3],
    ['Continuity', 3],
  ]);
  await expect.poll(said).toContain('Saved as review-answers.xlsx, with sheets “Security”, “Continuity”');
});

it('says at once which sheet alone is kept of a workbook for which the browser has no room', async () => {
  // Two sheets of six megabytes and more; ten are what the browser keeps.
  const rowsOf = (count: number) => [
    ['ID', 'Question', 'Guidance'],
    ...Array.from({ length: count }, (_, at) => [
      `D-${at}`,
      `Who patches instance ${at}?`,
      'Tell it in one sentence. '.repeat(1_200),
    ]),
  ];
  await open(
    'large.xlsx',
    makeWorkbook([
      { name: 'Small', rows: rowsOf(200) },
      { name: 'Large', rows: rowsOf(210) },
    ]),
  );
  await expect.poll(progress).toBe('0 of 210 decided');
  await expect
    .poll(() => sheet.locator('.sheet-notices').textContent())
    .toContain('only “Large”, the one in hand, is kept. Save the work as a file');
  await sheet.keyboard.press('n');
  await expect.poll(decided).toBe(1);
  await sheet.reload();
  await expect.poll(progress).toBe('1 of 210 decided');
  expect(await sheet.getByLabel('Sheet').count()).toBe(0);
});

afterEach(() => sheet.close());

describe('a pasted list', () => {
  it('is decided by keys alone, and its answers fit its rows', async () => {
    await bring(list, 3);
    await expect.poll(selected).toMatch(/^D-1/);
    await expect.poll(() => sheet.locator('.candidate.chosen .row-number').textContent()).toBe('1.2');
    const said = await recordTexts(sheet, '[role=status]');
    await sheet.keyboard.press('Enter');
    await expect.poll(selected).toMatch(/^D-2/);
    await expect.poll(said).toContain('Accepted 1.2. 1 of 3 decided');
    expect(await sheet.locator('.verdict-line').textContent()).toMatch(/^Not in this FAQ: /);
    await sheet.keyboard.press('Enter');
    await expect.poll(said).toContain('Choose 1, 2 or 3 first, or N for “not in this FAQ”.');
    await sheet.keyboard.press('n');
    await expect.poll(selected).toMatch(/^D-3/);
    await sheet.keyboard.press('u');
    await expect.poll(selected).toMatch(/^D-2/);
    expect(await progress()).toBe('1 of 3 decided');
    await sheet.keyboard.press('n');
    await expect.poll(selected).toMatch(/^D-3/);
    await sheet.keyboard.press('e');
    await sheet.keyboard.type('n is a letter here');
    await sheet.keyboard.press('Escape');
    await sheet.keyboard.press('1');
    await sheet.keyboard.press('Shift+2');
    await sheet.keyboard.press('Shift+2');
    await sheet.keyboard.press('Control+k');
    await sheet.keyboard.type('where is our data stored');
    await expect.poll(() => sheet.locator('.found .candidate').count()).toBeGreaterThan(0);
    await sheet.keyboard.press('Enter');
    await expect.poll(() => sheet.locator('.found .candidate.chosen').count()).toBe(1);
    await sheet.keyboard.press('ArrowUp');
    await expect.poll(selected).toMatch(/^D-2/);
    // At its top again, however far down the search was.
    await expect
      .poll(() => sheet.locator('.asked').evaluate((head) => head.getBoundingClientRect().top))
      .toBeGreaterThan(0);
    await sheet.keyboard.press('ArrowDown');
    await sheet.keyboard.press('1');
    await sheet.keyboard.press('Shift+2');
    await expect.poll(() => sheet.locator('.joined > li').count()).toBe(2);
    await sheet.keyboard.press('Enter');
    await expect.poll(progress).toBe('3 of 3 decided');

    await sheet.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        Object.assign(globalThis, { copied: text });
      };
    });
    await sheet.getByRole('button', { name: 'Copy answers as a column' }).click();
    await expect.poll(() => sheet.evaluate('globalThis.copied')).toBeTruthy();
    const column = String(await sheet.evaluate('globalThis.copied')).split('\r\n');
    expect(column[0]).toBe('Answer');
    expect(column[2]).toMatch(/^“?.*— Alibaba Cloud, .*1\.2/s);
    expect(column.join('\n')).toContain('Our note: Not in this FAQ: ');
    expect(column.join('\n')).toContain('n is a letter here');
  });

  it('is kept while the browser runs, decisions and all, until it is forgotten', async () => {
    const options = await world.chromium.openExtensionPage('options.html');
    const { written } = await recordKeys(options);
    await sheet.bringToFront();
    await bring(list, 3);
    await sheet.keyboard.press('Enter');
    await expect.poll(progress).toBe('1 of 3 decided');
    await expect.poll(decided).toBe(1);
    await sheet.reload();
    await expect.poll(progress).toBe('1 of 3 decided');
    await expect.poll(selected).toMatch(/^D-2/);
    await sheet.getByRole('button', { name: 'Begin anew' }).click();
    await sheet.getByRole('button', { name: 'Forget it' }).click();
    await sheet.getByLabel('Paste the questions').waitFor();
    await expect.poll(async () => (await stored(sheet)).filter((key) => /sheet/.test(key))).toEqual([]);
    expect((await written()).map(kindOf).filter((key) => !key.startsWith('session '))).toEqual([]);
    await options.close();
  });

  it('is in one tab: a second leads there, and goes on with the list when that is closed', async () => {
    await bring(list, 3);
    await sheet.keyboard.press('Enter');
    await expect.poll(decided).toBe(1);
    const second = await world.chromium.openExtensionPage('sheet.html');
    const lead = second.getByRole('button', { name: 'Show that tab' });
    await lead.waitFor();
    expect(await axeViolations(second)).toEqual([]);
    const closed = second.waitForEvent('close');
    await lead.click();
    await closed;
    await expect.poll(() => sheet.evaluate('document.visibilityState')).toBe('visible');
    const third = await world.chromium.openExtensionPage('sheet.html');
    await third.getByRole('button', { name: 'Show that tab' }).waitFor();
    await sheet.close();
    sheet = third;
    await expect.poll(progress).toBe('1 of 3 decided');
  });

  it('that was kept and cannot be read is said to be so, and the page works', async () => {
    await sheet.evaluate('chrome.storage.session.set({ sheet: { version: 1, rows: 7 } })');
    await sheet.reload();
    await expect
      .poll(() => sheet.locator('.sheet-notices').textContent())
      .toBe('What this page had kept could not be read and was left out.');
    await bring(list, 3);
  });

  it('of five thousand questions takes keys while it is read', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `Who applies security patches to instance ${at}?`);
    await sheet.getByLabel('Paste the questions').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, rows.join('\n'));
    await expect.poll(progress).toBe('0 of 5000 decided');
    const longest = await sheet.evaluate<number>(`new Promise((resolve) => {
      let last = performance.now(), most = 0, frames = 0;
      const tick = (now) => {
        most = Math.max(most, now - last);
        last = now;
        if (++frames < 60) requestAnimationFrame(tick); else resolve(most);
      };
      requestAnimationFrame(tick);
    })`);
    console.log(`longest frame while 5,000 questions are answered: ${Math.round(longest)} ms`);
    await sheet.keyboard.press('ArrowDown');
    await expect.poll(selected).toMatch(/instance 1\?$/);
    expect(await sheet.locator('[role=option]').count()).toBe(200);
  });
});

it('tells a quote from what is none', async () => {
  await sheet.getByRole('button', { name: 'Is this a quote?' }).click();
  const passage = sheet.getByLabel('The passage');
  await passage.fill('Alibaba Cloud does not access or use member content without the customer’s consent.');
  await expect
    .poll(() => sheet.locator('.checked h2').textContent())
    .toBe('Stands verbatim – exactly as printed');
  await passage.fill('Alibaba Cloud does access or use member content without the customer’s consent.');
  await expect.poll(() => sheet.locator('.differences ins').textContent()).toContain('not');
  expect(await axeViolations(sheet)).toEqual([]);
});

it('fits and is accessible, empty and with a list', async () => {
  const widths = [180, 236, 360, 800, 1280];
  await fits(sheet, widths);
  expect(await axeViolations(sheet)).toEqual([]);
  await bring(list, 3);
  await sheet.locator('.sentences-toggle').first().click();
  await sheet.locator('.reading-check > summary').click();
  await fits(sheet, widths);
  for (const colorScheme of ['light', 'dark'] as const) {
    await sheet.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(sheet), colorScheme).toEqual([]);
  }
});

it('is reached from the popup, once', async () => {
  const popup = await world.chromium.openPopup();
  await popup.getByRole('button', { name: 'Answer a questionnaire' }).click();
  await expect.poll(() => sheet.evaluate('document.visibilityState')).toBe('visible');
  const tabs = world.chromium.context.pages().filter((page) => page.url().endsWith('/sheet.html'));
  expect(tabs).toHaveLength(1);
});

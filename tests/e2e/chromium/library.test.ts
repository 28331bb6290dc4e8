import type { Page, Request } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { packageWithLibrary, smallLibrary } from '../support/library';
import { closing, useWorld } from './world';

const page = demoAddress('ecs/security-groups');
const heading = 'ECS › Security groups';
const passages = (surface: Page) => () => surface.locator('.result-passage').allTextContents();

/** Kinds of the library's files that a surface asks for from now on. */
function watchFiles(surface: Page): readonly string[] {
  const kinds: string[] = [];
  const onRequest = (request: Request) => {
    const [, kind] = /\/library\/([a-z]+)/.exec(request.url()) ?? [];
    if (kind) kinds.push(kind);
  };
  surface.on('request', onRequest);
  onTestFinished(() => void surface.off('request', onRequest));
  return kinds;
}

describe('a package that carries a library', () => {
  const world = useWorld({ extension: packageWithLibrary('chrome', 'library', smallLibrary()) });

  it('shows its entry for the page in the panel, and loads no more than that takes', async () => {
    const files = watchFiles(await world.panel());
    const panel = await world.begin(page, heading);
    const note = panel.locator('.team-notes');
    await expect.poll(() => note.innerText()).toContain('Only the network team opens ports.');
    expect(await note.innerText()).toContain('Who may open a port to the internet here?');
    expect(await note.innerText()).toContain('owner: Network team');
    // What the panel asked for since it began anew.
    expect(files.slice(files.lastIndexOf('contents'))).toEqual(['contents', 'pages', 'heads', 'part']);
    await note.getByRole('button').click();
    await expect
      .poll(() => panel.locator('.opened .answer').innerText())
      .toContain('Ask in the platform channel first.');
  });

  it('has its entries found in the panel once somebody searches', async () => {
    const panel = await world.begin(page, heading);
    await panel.getByRole('combobox').fill('utrecht canteen');
    await expect.poll(passages(panel)).toEqual(['“The Utrecht canteen opens at noon.”']);
    await panel.keyboard.press('Enter');
    await expect
      .poll(() => panel.locator('.opened .answer').innerText())
      .toContain('Visitors pay at the till.');
    await expect
      .poll(() => panel.locator('.opened .passage').allTextContents())
      .toEqual(['The Utrecht canteen opens at noon.']);
  });

  it('has its entries found in the popup beside the official ones, which stay first', async () => {
    await world.begin(page, heading);
    const popup = await world.chromium.openPopup();
    await popup.getByRole('combobox').fill('utrecht canteen');
    await expect.poll(passages(popup)).toEqual(['“The Utrecht canteen opens at noon.”']);
    await popup.getByRole('combobox').fill('encryption keys');
    await expect.poll(() => popup.locator('.result-place .row-number').first().textContent()).toBe('2.2');
  });

  it('opens in the panel what was found in the popup', async () => {
    const panel = await world.begin(page, heading);
    const popup = await world.chromium.openPopup();
    await popup.getByRole('combobox').fill('utrecht canteen');
    await expect.poll(passages(popup)).toHaveLength(1);
    await closing(popup, () => popup.keyboard.press('Control+Enter'));
    await expect
      .poll(() => panel.locator('.opened .answer').innerText())
      .toContain('Visitors pay at the till.');
  });

  it('offers its entries in the questionnaire, marked as the team’s, and keeps what was decided', async () => {
    const sheet = await world.chromium.openExtensionPage('sheet.html');
    const questions = [
      'When does the canteen of the Utrecht office open?',
      'Who applies security patches to the virtual machines that we run?',
    ];
    await sheet.getByLabel('Paste the questions').fill(questions.join('\n'));
    await sheet.getByRole('button', { name: 'Read these questions' }).click();
    const chosen = sheet.locator('.candidate.chosen');
    await expect
      .poll(() => chosen.locator('.quote').allInnerTexts())
      .toEqual(['“The Utrecht canteen opens at noon.”']);
    expect(await chosen.locator('.team-mark').count()).toBe(1);
    await sheet.keyboard.press('Enter');
    await expect.poll(() => chosen.locator('.row-number').allTextContents()).toEqual(['1.2']);
    const progress = () => sheet.locator('.progress > span').first().textContent();
    const kept = () =>
      world.run<number>(
        'chrome.storage.session.get("sheetDecisions").then((all) => all.sheetDecisions?.decisions.flat().length ?? 0)',
      );
    await expect.poll(kept).toBe(1);
    await sheet.reload();
    await expect.poll(progress).toBe('1 of 2 decided');
    await sheet.keyboard.press('ArrowUp');
    await expect
      .poll(() => chosen.locator('.quote').allInnerTexts())
      .toEqual(['“The Utrecht canteen opens at noon.”']);
    await sheet.close();
  });

  it('has its sentences known to who asks whether something is a quote', async () => {
    const sheet = await world.chromium.openExtensionPage('sheet.html');
    await sheet.getByRole('button', { name: 'Is this a quote?' }).click();
    const verdict = () => sheet.locator('.checked h2').textContent();
    await sheet.getByLabel('The passage').fill('The Utrecht canteen opens at noon.');
    await expect.poll(verdict).toBe('Stands verbatim – exactly as printed');
    expect(await sheet.locator('.checked .team-mark').count()).toBe(1);
    await sheet.getByLabel('The passage').fill('The Utrecht canteen opens at one.');
    await expect.poll(() => sheet.locator('.differences ins').allTextContents()).toEqual(['left out: noon']);
    await sheet.close();
  });

  it('says on the options page how many there are', async () => {
    const options = await world.chromium.openExtensionPage('options.html');
    await expect
      .poll(() => options.locator('[aria-labelledby=library]').innerText())
      .toContain('This package carries 402 entries of your team.');
    await expect
      .poll(() => options.locator('#diagnostics, body').first().innerText())
      .toContain('library: 402 entries');
    await options.close();
  });
});

describe('a package whose library is broken', () => {
  const world = useWorld({
    extension: packageWithLibrary('chrome', 'broken-library', smallLibrary(), {
      'library/heads-000.js': 'export default "{',
    }),
  });

  it('works without it, and says so on the options page', async () => {
    const panel = await world.begin(page, heading);
    await panel.getByRole('combobox').fill('encryption keys');
    await expect.poll(() => panel.locator('.result-place .row-number').first().textContent()).toBe('2.2');
    const options = await world.chromium.openExtensionPage('options.html');
    await expect
      .poll(() => options.locator('[aria-labelledby=library]').innerText())
      .toContain('carries a library of your team that cannot be used');
    await options.close();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { root } from '../support/build';
import { type Key, kindOf, recordKeys, stored } from '../support/stored-keys';
import { openExtensionsPage } from './extensions-page';
import { closing, headingOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups');

/** What the document's table of storage names, one row an area or one cell a key. */
function keysIn(document: string, heading: string): Key[] {
  const text = readFileSync(join(root, document), 'utf8');
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return table.split('\n').flatMap((row) => {
    const area = /\| `(local|session)`/.exec(row)?.[1];
    const keys = row.match(/`[a-zA-Z]+(:<(tab|window)>)?`/g) ?? [];
    const named = keys.map((key) => key.slice(1, -1).replace(/<\w+>/, '<id>'));
    return area
      ? named.filter((key) => key !== area && key !== 'recentSearches').map((key) => `${area} ${key}`)
      : [];
  });
}

const recordInOptions = async () => recordKeys(await world.chromium.openExtensionPage('options.html'));

async function searchInPopup(popup: Page): Promise<void> {
  await popup.getByRole('combobox').fill('encryption keys');
  await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
  await popup.getByRole('combobox').press('Enter');
  await expect.poll(() => popup.locator('.opened').count()).toBe(1);
}

describe('a whole session', () => {
  let keys: Awaited<ReturnType<typeof recordInOptions>>;

  it('leaves nothing but what the tables of storage name, and all of it', async () => {
    const { chromium } = world;
    await chromium.openConsole(ecs);
    await chromium.reloadExtension();
    keys = await recordInOptions();
    await expect
      .poll(async () => (await stored(keys.page)).map(kindOf))
      .toContain('session needsReload:<id>');
    const before = await stored(keys.page);
    await keys.page.locator('#setting-language').selectOption('en');
    await chromium.firstPage.bringToFront();
    await chromium.firstPage.reload();
    const panel = await chromium.openPanel();
    await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
    expect(await panel.locator('.notice').textContent()).toBe('Numbers open the official words.');
    await panel.getByRole('button', { name: 'Got it' }).click();
    await expect.poll(() => panel.locator('.notice').count()).toBe(0);
    await panel.reload();
    await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
    expect(await panel.locator('.notice').count()).toBe(0);
    await panel.getByRole('button', { name: 'Stay on this page' }).click();
    await expect.poll(() => panel.locator('.pinned').count()).toBe(1);
    await panel.locator('.for-page > summary').click();
    await expect.poll(keys.written).toContain('local openRows');
    await panel.evaluate('void setTimeout(() => { throw new Error("met in the session"); })');
    const popup = await chromium.openPopup();
    await searchInPopup(popup);
    await closing(popup, () => popup.getByRole('button', { name: 'Open in the side panel' }).click());
    await expect.poll(() => panel.locator('.opened').count()).toBe(1);
    await expect.poll(keys.written).toContain('session errors');
    const sheet = await chromium.openExtensionPage('sheet.html');
    await sheet.getByLabel('Paste the questions').fill('Who applies security patches to our instances?');
    await sheet.getByRole('button', { name: 'Read these questions' }).click();
    await expect.poll(keys.written).toContain('session sheetDecisions');
    const seen = [...before, ...(await keys.written()), ...(await stored(keys.page))].map(kindOf);
    // Without a policy there is none to keep; the test of policies looks for these keys.
    const all = [...new Set(seen), 'local lastPolicy', 'local lastTeamEntries'].sort();
    expect(keysIn('docs/security-review.md', 'Storage').sort()).toEqual(all);
    expect(keysIn('docs/admin-guide.md', '8 What happens to data').sort()).toEqual(all);
  });

  it('leaves no search where searches are forgotten', async () => {
    const popup = await world.chromium.openPopup();
    await searchInPopup(popup);
    await popup.close();
    const searches = async () =>
      (await stored(keys.page)).map(kindOf).filter((key) => /recents|popupState/.test(key));
    expect((await searches()).sort()).toEqual(['local recents', 'session popupState:<id>']);
    await keys.page.getByRole('button', { name: 'Forget recent searches' }).click();
    await expect.poll(searches).toEqual([]);
  });

  it('keeps no search where they are switched off, and forgets the others at once', async () => {
    const { page } = keys;
    await world.chromium.firstPage.bringToFront();
    const popup = await world.chromium.openPopup();
    await searchInPopup(popup);
    const searches = async () =>
      (await stored(page)).map(kindOf).filter((key) => /recents|popupState/.test(key));
    await expect.poll(async () => (await searches()).length).toBe(2);
    await page.evaluate('chrome.storage.local.set({ settings: { version: 1, recentSearches: false } })');
    await expect.poll(searches).toEqual([]);
    await keys.forget();
    await popup.getByRole('combobox').fill('deletion');
    await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
    await popup.getByRole('combobox').press('Enter');
    await expect.poll(() => popup.locator('.opened').count()).toBe(1);
    await popup.close();
    expect(await searches()).toEqual([]);
    expect(await keys.written()).toEqual([]);
    await page.evaluate('chrome.storage.local.remove("settings")');
  });

  it('is rid of what stood in the popup when a background that was stopped starts again', async () => {
    await world.chromium.stopWorker();
    await keys.page.evaluate(
      'chrome.storage.session.set({ "popupState:7": { query: "keys", at: Date.now() - 60_001 } })',
    );
    await world.chromium.stopWorker();
    await world.chromium.firstPage.reload();
    await expect.poll(() => stored(keys.page)).not.toContain('session popupState:7');
  });
});

it('a private window leaves nothing, in any area', async () => {
  const { chromium } = world;
  const extensions = await openExtensionsPage(chromium);
  await extensions.allowPrivate();
  const { page, written, forget } = await recordInOptions();
  // At the reload the extension notes the tabs that were open.
  const noted = await page.evaluate<
    Key[]
  >(`Promise.all([chrome.tabs.query({}), chrome.tabs.getCurrent()]).then(
    ([all, own]) => all.filter(({ id }) => id !== own.id).map(({ id }) => 'session needsReload:' + id))`);
  await expect.poll(() => stored(page)).toEqual(expect.arrayContaining(noted));
  await forget();
  const before = (await stored(page)).sort();
  const opened = chromium.context.waitForEvent('page', (tab) => tab.url().startsWith('https:'));
  const windowId = await page.evaluate<number>(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(ecs)} }).then(({ id }) => id)`,
  );
  await (await opened).waitForLoadState();
  const open = (path: string, call: string) =>
    chromium.attach(path, () => chromium.evaluateInExtension(call));
  const panel = await open('sidepanel.html', `chrome.sidePanel.open({ windowId: ${windowId} })`);
  await expect.poll(headingOf(panel)).toBe('ECS › Security groups');
  expect(await panel.locator('.notice').count()).toBe(0);
  await panel.getByRole('button', { name: 'Stay on this page' }).click();
  await expect.poll(() => panel.locator('.pinned').count()).toBe(1);
  const popup = await open('popup.html', `chrome.action.openPopup({ windowId: ${windowId} })`);
  await searchInPopup(popup);
  await closing(popup, () => popup.getByRole('button', { name: 'Open in the side panel' }).click());
  await expect.poll(() => panel.locator('.opened').count()).toBe(1);
  // Chromium opens no page of an extension in a private window: a questionnaire has an ordinary one, and says so.
  const again = await open('popup.html', `chrome.action.openPopup({ windowId: ${windowId} })`);
  const sheetOpened = chromium.context.waitForEvent('page', (tab) => tab.url().endsWith('/sheet.html'));
  await again.getByRole('button', { name: 'Answer a questionnaire' }).click();
  const sheet = await sheetOpened;
  await sheet.getByText('Kept while the browser runs, then forgotten.').waitFor();
  expect(await sheet.evaluate('chrome.windows.getCurrent().then(({ incognito }) => incognito)')).toBe(false);
  await sheet.close();
  expect([...new Set((await written()).map(kindOf))].sort()).toEqual([
    'session page:<id>',
    'session pendingNavigation:<id>',
    'session pin:<id>',
  ]);
  await page.evaluate(`chrome.windows.remove(${windowId})`);
  await expect.poll(async () => (await stored(page)).sort()).toEqual(before);
});

import { expect, it } from 'vitest';
import { demoAddress } from '../../demo-console/site/place';
import { packageWithLibrary, smallLibrary } from '../support/library';
import { click, textsOf, useWorld } from './world';

const world = useWorld({ extension: packageWithLibrary('firefox', 'library', smallLibrary()) });

const page = demoAddress('ecs/security-groups');
const heading = 'ECS › Security groups';

it('shows the entry of the package’s library for the page in the sidebar', async () => {
  const sidebar = await world.begin(page, heading);
  const notes = async () => (await textsOf(sidebar, '.team-notes')).join(' ');
  await expect.poll(notes).toContain('Only the network team opens ports.');
  await click(sidebar, '.team-notes li button');
  await expect
    .poll(() => textsOf(sidebar, '.opened .answer'))
    .toEqual(['Only the network team opens ports. Ask in the platform channel first.']);
});

it('has its entries found in the popup', async () => {
  await world.begin(page, heading);
  const popup = await world.firefox.openPopup();
  await popup.type('[role=combobox]', 'utrecht canteen');
  await expect
    .poll(() => textsOf(popup, '.result-passage'))
    .toEqual(['“The Utrecht canteen opens at noon.”']);
});

it('has them found in the sidebar, once somebody searches', async () => {
  const sidebar = await world.begin(page, heading);
  await sidebar.type('[role=combobox]', 'utrecht canteen');
  await expect
    .poll(() => textsOf(sidebar, '.result-passage'))
    .toEqual(['“The Utrecht canteen opens at noon.”']);
});

it('offers its entries in the questionnaire', async () => {
  const sheet = await world.firefox.openExtensionPage('sheet.html');
  await sheet.locator('textarea').fill('When does the canteen of the Utrecht office open?');
  await sheet.locator('::-p-text(Read these questions)').click();
  await expect
    .poll(() => textsOf(sheet, '.candidate.chosen .quote'))
    .toEqual(['“The Utrecht canteen opens at noon.”']);
  await sheet.evaluate('browser.storage.session.remove(["sheet", "sheetDecisions"]).then(() => 0)');
  await sheet.close();
});

import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { consoles } from '../../demo-console/site/consoles';
import { demoAddress } from '../../demo-console/site/place';
import { headingAt } from '../promised';
import { axeViolations } from '../support/axe';
import { fits, outOfPlace } from '../support/fits';
import { recordTexts } from '../support/record-texts';
import { openExtensionsPage } from './extensions-page';
import { headingOf, useWorld } from './world';

const world = useWorld();
const ecs = demoAddress('ecs/security-groups', { region: 'eu-central-1' });

let panel: Page;

async function speak(surface: Page, language: 'en' | 'zh-CN'): Promise<void> {
  await surface.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, version: 1, language: '${language}' } }))`);
  await expect.poll(() => surface.evaluate(() => document.documentElement.lang)).toBe(language);
}

const switchOff = () =>
  world.run('chrome.storage.local.set({ settings: { version: 1, disabledProducts: ["ecs"] } })');

/** Both languages and both schemes, each once: colours do not depend on the language. */
const looks = [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const;

async function isAccessible(
  surface: Page,
  inLooks: readonly (typeof looks)[number][] = looks,
): Promise<void> {
  for (const [language, colorScheme] of inLooks) {
    await speak(surface, language);
    // A colour on its way to another has no contrast of its own.
    await surface.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(surface), `${language}, ${colorScheme}`).toEqual([]);
  }
}

const panelWidths = [180, 236, 320, 360, 800];

const box = (surface: Page) => surface.getByRole('combobox').first();

async function find(surface: Page, query: string, shown: string): Promise<void> {
  await box(surface).fill(query);
  await expect.poll(() => surface.locator(shown).count()).toBeGreaterThan(0);
}

/** Until the test ends. */
async function widen(): Promise<void> {
  onTestFinished(() => panel.setViewportSize({ width: 360, height: 600 }));
  await panel.setViewportSize({ width: 800, height: 600 });
  await expect.poll(() => panel.locator('.side-row[open]').count()).toBe(2);
}

/** Every state of the panel on a console page: how to get there. */
const onPage: Readonly<Record<string, () => Promise<unknown>>> = {
  'as it opens': () => Promise.resolve(),
  'at its first opening': async () => {
    await world.run('chrome.storage.local.remove("seen")');
    await panel.reload();
    await expect.poll(() => panel.locator('.notice').count()).toBe(1);
  },
  'with everything open': async () => {
    await panel
      .getByRole('button', { name: /^Choose a format/ })
      .first()
      .click();
    await panel
      .getByRole('button', { name: /^Whole sentence/ })
      .first()
      .click();
    for (const row of await panel.locator('.fold > summary').all()) await row.click();
    await expect.poll(() => panel.locator('.legend').count()).toBe(1);
    for (const row of await panel.locator('.row > summary').all()) await row.click();
    await expect.poll(() => panel.locator('.our-note').count()).toBeGreaterThan(0);
  },
  'with both sides beside each other': () => widen(),
  'with all of both sides beside each other': async () => {
    await widen();
    for (const more of await panel.locator('.more > summary').all()) await more.click();
    await expect.poll(() => panel.locator('.legend').count()).toBe(1);
  },
  pinned: async () => {
    await panel.getByRole('button', { name: 'Stay on this page' }).click();
    await expect.poll(() => panel.locator('.pinned').count()).toBe(1);
  },
  'with results': () => find(panel, 'encryption keys', '[role=option]'),
  'with all results': async () => {
    await find(panel, 'encryption keys', '.result-more');
    await panel.locator('.result-more').click();
    await expect.poll(() => panel.locator('.result-more').count()).toBe(0);
  },
  'with nothing certain': () => find(panel, 'cloud', '.closest [role=option]'),
  'with a gap and what is closest': () => find(panel, 'backup encryption', '.gap ~ .closest [role=option]'),
  'with a gap and no result': () => find(panel, 'iso 27001', '.gap'),
  'with nothing found': () => find(panel, 'xqzzv', '.no-hit'),
  'with an opened entry': async () => {
    await find(panel, 'where is data stored, is it moved', '[role=option]');
    await box(panel).press('Enter');
    await expect.poll(() => panel.locator('.opened mark').count()).toBeGreaterThan(0);
  },
  'of a product that is switched off': async () => {
    await switchOff();
    await expect.poll(headingOf(panel)).toBe('ECS is switched off');
  },
  'with an opened entry while the page is another one': async () => {
    await panel.getByRole('button', { name: 'Open entry 1.2' }).first().click();
    await world.chromium.openConsole(demoAddress('ram/users'));
    await expect.poll(() => panel.locator('.moved').count()).toBe(1);
  },
  'after a copy': async () => {
    const said = await recordTexts(panel, '[role=status]');
    await panel
      .getByRole('button', { name: /^Copy with citation/ })
      .first()
      .click();
    await expect.poll(said).toContain('Copied with citation');
  },
  'after a refused copy': async () => {
    await panel.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('refused'));
    });
    await panel
      .getByRole('button', { name: /^Copy with citation/ })
      .first()
      .click();
    await expect.poll(() => panel.locator('.toast.problem').count()).toBe(1);
  },
};

describe('the panel', () => {
  beforeEach(async () => {
    panel = await world.begin(ecs, 'ECS › Security groups');
    await panel.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  });

  it.each(Object.entries(onPage))('%s', async (_state, reach) => {
    await reach();
    await fits(panel, panelWidths);
    await isAccessible(panel);
  });

  it('on a tab from before the extension', async () => {
    await world.chromium.openConsole(demoAddress('slb/list'));
    // What the browser tells of that page has passed once another tab's page has come and gone.
    const other = await world.chromium.context.newPage();
    await other.goto(demoAddress('ram/users'));
    await expect.poll(headingOf(panel)).toBe('RAM › Users');
    await other.close();
    await world.run(`chrome.tabs.query({ active: true }).then((tabs) =>
      chrome.storage.session.set(Object.fromEntries(tabs.map(({ id }) => ['needsReload:' + id, true]))))`);
    await expect.poll(headingOf(panel)).toMatch(/^Is this an Alibaba Cloud console page/);
    await fits(panel, panelWidths);
    await isAccessible(panel);
  });

  it('kept from the console by the browser', async () => {
    const extensions = await openExtensionsPage(world.chromium);
    onTestFinished(async () => {
      await extensions.allow('ON_ALL_SITES');
      await extensions.close();
    });
    await extensions.allow('ON_CLICK');
    await world.chromium.firstPage.bringToFront();
    await world.chromium.firstPage.reload();
    await expect.poll(headingOf(panel)).toMatch(/^The browser keeps/);
    await fits(panel, panelWidths);
    await isAccessible(panel);
  });

  it('keeps its bands, its choice and its passage apart in forced colours', async () => {
    await panel.emulateMedia({ forcedColors: 'active' });
    onTestFinished(() => panel.emulateMedia({ forcedColors: 'none' }));
    const borders = (selector: string) =>
      panel
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { borderInlineStartStyle, borderInlineStartWidth, borderTopStyle, borderTopWidth } =
            getComputedStyle(element);
          return `${borderInlineStartStyle} ${borderInlineStartWidth}, ${borderTopStyle} ${borderTopWidth}`;
        });
    expect(await borders('.side.yours')).toBe('solid 4px, solid 1px');
    expect(await borders('.side.theirs')).toBe('double 6px, solid 1px');
    expect(await borders('.tag')).toBe('solid 1px, solid 1px');
    await find(panel, 'encryption keys', '[role=option]');
    const outlines = await panel
      .getByRole('option')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle));
    expect(outlines.slice(0, 2)).toEqual(['solid', 'none']);
    await box(panel).press('Enter');
    const decoration = () =>
      panel
        .locator('.passage')
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationLine);
    expect(await decoration()).toBe('underline');
  });

  it('moves for at most 150 ms, and not at all under reduced motion', async () => {
    const longest = () =>
      panel.evaluate(() => {
        const seconds = (list: string) => list.split(', ').map((one) => Number.parseFloat(one));
        const all = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
        return Math.max(
          ...all.flatMap((style) =>
            [...seconds(style.transitionDuration), ...seconds(style.animationDuration)].filter(
              Number.isFinite,
            ),
          ),
        );
      });
    await find(panel, 'encryption keys', '[role=option]');
    await panel.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await longest()).toBeGreaterThan(0);
    expect(await longest()).toBeLessThanOrEqual(0.15);
    await panel.emulateMedia({ reducedMotion: 'reduce' });
    expect(await longest()).toBe(0);
  });
});

describe('the panel on a page of each console', () => {
  beforeAll(async () => {
    panel = await world.begin(ecs, 'ECS › Security groups');
  });

  // Every second one in the other look: the states above are seen in both.
  it.each(consoles.map(({ id }, at) => [id, looks.slice(at % 2, (at % 2) + 1)] as const))(
    '%s',
    async (id, inLooks) => {
      await speak(panel, 'en');
      await world.chromium.openConsole(demoAddress(id));
      await expect.poll(headingOf(panel)).toBe(headingAt(demoAddress(id)));
      await fits(panel, [180, 236, 800]);
      await isAccessible(panel, inLooks);
    },
  );
});

describe('the popup', () => {
  const states: readonly [state: string, url: string, reach: (popup: Page) => Promise<unknown>][] = [
    [
      'on a console page, with recent searches',
      ecs,
      (popup) => expect.poll(() => popup.locator('.recents li').count()).toBe(3),
    ],
    [
      'elsewhere',
      demoAddress('slb/list'),
      (popup) => expect.poll(() => popup.locator('.browse[open]').count()).toBe(1),
    ],
    [
      'on a page of a product that is switched off',
      ecs,
      async (popup) => {
        await switchOff();
        await expect.poll(headingOf(popup)).toBe('ECS is switched off');
      },
    ],
    [
      'on a tab from before the extension',
      demoAddress('slb/list'),
      async (popup) => {
        await world.run(`chrome.tabs.query({ active: true }).then((tabs) =>
          chrome.storage.session.set(Object.fromEntries(tabs.map(({ id }) => ['needsReload:' + id, true]))))`);
        await expect.poll(headingOf(popup)).toMatch(/^Is this an Alibaba Cloud console page/);
      },
    ],
    ['with results', ecs, (popup) => find(popup, 'encryption keys', '[role=option]')],
    [
      'with an opened entry',
      ecs,
      async (popup) => {
        await find(popup, 'encryption keys', '[role=option]');
        await box(popup).press('Enter');
        await expect.poll(() => popup.locator('.opened').count()).toBe(1);
      },
    ],
  ];

  beforeEach(async () => {
    panel = await world.begin(ecs, 'ECS › Security groups');
    const recents = [
      'deletion',
      'the longest question that is kept, eighty characters and no more than these few',
    ];
    await panel.evaluate(`chrome.storage.local.set(${JSON.stringify({ recents })})`);
  });

  it.each(states)('%s', async (_state, url, reach) => {
    await world.chromium.openConsole(url);
    const popup = await world.chromium.openPopup();
    await reach(popup);
    // Where it scrolls, Chromium adds the width of scrollbars; nothing stands empty for it.
    const [own, given] = await popup.evaluate(() => [
      document.querySelector('.popup')?.getBoundingClientRect().width,
      innerWidth,
    ]);
    expect(own).toBe(given);
    expect(given).toBeLessThan(440);
    expect(await popup.evaluate(outOfPlace)).toEqual([]);
    await isAccessible(popup);
    await popup.close();
  });
});

it('everything stands at a zoom of 200 %', async () => {
  panel = await world.begin(ecs, 'ECS › Security groups');
  const options = await world.chromium.openExtensionPage('options.html');
  // The browser zooms all pages of one origin alike, the panel and the popup too.
  const zoom = (factor: number) =>
    options.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, ${factor}))`);
  onTestFinished(async () => {
    await zoom(1);
    await options.close();
  });
  await zoom(2);
  await expect.poll(() => panel.evaluate(() => [devicePixelRatio, innerWidth])).toEqual([2, 180]);
  expect(await panel.evaluate(outOfPlace)).toEqual([]);
  await world.chromium.firstPage.bringToFront();
  const popup = await world.chromium.openPopup();
  await find(popup, 'encryption keys', '[role=option]');
  expect(await popup.evaluate(outOfPlace)).toEqual([]);
  await popup.close();
});

describe('the options', () => {
  let options: Page;
  beforeAll(async () => {
    await world.begin(ecs, 'ECS › Security groups');
    options = await world.chromium.openExtensionPage('options.html');
  });
  beforeEach(async () => {
    await speak(options, 'en');
    await options.reload();
    await expect.poll(() => options.locator('h2').count()).toBeGreaterThan(3);
  });

  const states: readonly [state: string, reach: () => Promise<unknown>][] = [
    [
      'with all of it unfolded',
      () =>
        options.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
        }),
    ],
    [
      'with a policy checked',
      async () => {
        await options
          .locator('#checker-text')
          .fill(
            '{ "language": "xx", "toolbarClick": "panel", "nonsense": 1, "teamEntries": [{ "id": "a b" }] }',
          );
        await expect.poll(() => options.locator('.problems li').count()).toBeGreaterThan(2);
      },
    ],
    [
      'with an address tested and reported',
      async () => {
        await options.locator('#tester-address').fill(ecs);
        await options.locator('#wrong-page-address').fill(ecs);
        await expect.poll(() => options.locator('[aria-labelledby=wrong-page] pre').count()).toBe(1);
        await expect.poll(() => options.locator('.tester-entries li').count()).toBeGreaterThan(2);
      },
    ],
  ];

  it.each(states)('%s', async (_state, reach) => {
    await reach();
    await fits(options, [180, 236, 320, 360, 800]);
    await isAccessible(options);
  });
});

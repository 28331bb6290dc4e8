import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startDemoServer } from '../demo-console/server';
import type { DemoSite } from '../demo-console/site/model';
import { demoAddress } from '../demo-console/site/place';
import { ensureBuild, root } from '../e2e/support/build';
import { type ChromiumOptions, type ChromiumSession, launchChromium } from '../e2e/support/chromium';
import { framed, openUsedPanel, panelBeside, pictureOf, settled } from '../e2e/support/picture';
import { withPictureFonts } from './store-pictures/fonts';
import { sheetHalfway } from './store-pictures/questionnaire';

/** As given on the command line; lists are separated by commas. */
export interface ScreenshotOptions {
  readonly out: string;
  readonly pages: string;
  readonly widths: string;
  readonly height: string;
  /** As tall as the panel's content, at least `height`. */
  readonly full: boolean;
  readonly themes: string;
  readonly lang: string;
  readonly site: string;
  readonly region: string;
  readonly popup: boolean;
}

/** The seven pages whose telling passage the design names, a console we do not know, and none at all. */
const usualPages = [
  'ecs/instance-create',
  'ecs/security-groups',
  'rds/create',
  'rds/instance-detail',
  'kms/keys',
  'ram/users',
  'ram/access-keys',
  'slb/list',
  'off',
];

const list = (text: string) => text.split(',').filter(Boolean);

async function withSession<Value>(
  options: Partial<ChromiumOptions>,
  use: (session: ChromiumSession) => Promise<Value>,
): Promise<Value> {
  const extension = await ensureBuild('chrome');
  const demo = await startDemoServer();
  try {
    const session = await launchChromium({ extension, demo, ...options });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  } finally {
    await demo.close();
  }
}

async function heightOf(page: Page, width: number, least: number): Promise<number> {
  await page.setViewportSize({ width, height: least });
  return page.evaluate((at) => Math.max(at, document.documentElement.scrollHeight), least);
}

/** Prints one line per picture it writes. */
export async function takeScreenshots(options: ScreenshotOptions): Promise<void> {
  const out = resolve(root, options.out);
  mkdirSync(out, { recursive: true });
  const save = (name: string, png: Buffer) => {
    const file = join(out, `${name.replaceAll('/', '-')}.png`);
    writeFileSync(file, png);
    console.log(relative(process.cwd(), file));
  };
  const { site, region } = options;
  const addressOf = (page: string) =>
    page === 'off' ? 'about:blank' : demoAddress(page, { site: site as DemoSite, region });
  const pages = list(options.pages);
  for (const lang of list(options.lang)) {
    await withSession({ lang }, async (session) => {
      const panel = await openUsedPanel(session);
      for (const page of pages.length > 0 ? pages : usualPages) {
        await session.openConsole(addressOf(page));
        await settled(panel);
        for (const theme of list(options.themes) as ('light' | 'dark')[]) {
          await panel.emulateMedia({ colorScheme: theme });
          for (const width of list(options.widths).map(Number)) {
            const least = Number(options.height);
            const height = options.full ? await heightOf(panel, width, least) : least;
            save(`${page}-${width}-${theme}-${lang}`, await pictureOf(panel, { width, height }));
          }
          if (!options.popup) continue;
          const popup = await session.openPopup();
          await popup.emulateMedia({ colorScheme: theme });
          await settled(popup);
          save(`${page}-popup-${theme}-${lang}`, await popup.screenshot());
          await popup.close();
        }
      }
    });
  }
}

/** docs/images: `panel.png`, a console page with the panel beside it, and `questionnaire.png`. */
export async function takeReadmePictures(): Promise<void> {
  const folder = join(root, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  const save = (name: string, png: Buffer) => {
    const file = join(folder, `${name}.png`);
    writeFileSync(file, png);
    console.log(relative(process.cwd(), file));
  };
  await withPictureFonts(() =>
    withSession({ colorScheme: 'light' }, async (session) => {
      const page = await session.openConsole(demoAddress('ecs/security-groups', { region: 'eu-central-1' }));
      const panel = await openUsedPanel(session);
      await settled(panel);
      save('panel', await panelBeside(session, page, panel, { scale: 2 }));
      const sheet = await sheetHalfway(session, 'en');
      save('questionnaire', await framed(session, [{ shown: sheet, width: 1220 }], { scale: 2 }));
    }),
  );
}

import type { Page } from 'playwright-core';
import { demoAddress } from '../../demo-console/site/place';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { openUsedPanel, pictureOf, settled } from '../../e2e/support/picture';
import type { Drawing, Pane } from './draw';
import { sheetHalfway } from './questionnaire';
import type { PictureLanguage } from './words';

type Shown = Pick<Drawing, 'address' | 'panes' | 'popup' | 'dark'>;

/** Brings the real surfaces to where a picture wants them, and pictures them. */
export type Scene = (session: ChromiumSession, language: PictureLanguage) => Promise<Shown>;

const window = { width: 1168, height: 612 };

/** Shown `width` wide, as a page of `cssWidth` is laid out. */
async function pane(page: Page, width: number, cssWidth = width): Promise<Pane> {
  const scale = width / cssWidth;
  const { height } = window;
  const png = await pictureOf(page, { width: cssWidth, height: Math.ceil(height / scale), scale });
  return { png, width, height };
}

const opened: WeakMap<ChromiumSession, Promise<Page>> = new WeakMap();

/** The session's one side panel; an open one does not open again. */
function panelOf(session: ChromiumSession): Promise<Page> {
  const panel = opened.get(session) ?? openUsedPanel(session);
  opened.set(session, panel);
  return panel;
}

const consoleAt = (session: ChromiumSession, name: string, language: PictureLanguage) =>
  session.openConsole(
    language === 'en'
      ? demoAddress(name, { region: 'eu-central-1' })
      : demoAddress(name, { site: 'china', region: 'cn-hangzhou' }),
  );

/** A console page, made smaller, beside the panel, made larger. */
async function besidePage(session: ChromiumSession, language: PictureLanguage, name: string): Promise<Shown> {
  const page = await consoleAt(session, name, language);
  const panel = await panelOf(session);
  await settled(panel);
  return { address: page.url(), panes: [await pane(page, 747, 870), await pane(panel, 420, 368)] };
}

const questions = { en: 'can your staff acess our data', 'zh-CN': '我们的数据会不会传到国外' };

async function setLanguage(session: ChromiumSession, language: PictureLanguage): Promise<void> {
  const options = await session.openExtensionPage('options.html');
  await options.locator(`select:has(option[value="${language}"])`).selectOption(language);
  await options.locator(`html[lang="${language}"]`).waitFor();
  await options.close();
}

export const scenes = {
  panel: (session, language) => besidePage(session, language, 'ecs/security-groups'),
  search: async (session, language) => {
    const page = await consoleAt(session, 'ecs/instance-create', language);
    const popup = await session.openExtensionPage('popup.html');
    await popup.setViewportSize({ width: 400, height: 520 });
    await popup.getByRole('combobox').fill(questions[language]);
    await popup.getByRole('option').first().waitFor();
    const size = { width: 400, height: 520 };
    const scale = 1.12;
    const png = await pictureOf(popup, { ...size, scale });
    await popup.close();
    return {
      address: page.url(),
      panes: [await pane(page, window.width)],
      popup: { png, width: size.width * scale, height: size.height * scale },
    };
  },
  questionnaire: async (session, language) => {
    const sheet = await sheetHalfway(session, language);
    const shown = { address: sheet.url(), panes: [await pane(sheet, window.width, 1200)] };
    await sheet.close();
    return shown;
  },
  options: async (session) => {
    const options = await session.openExtensionPage('options.html');
    await settled(options);
    const address = options.url();
    await options.setViewportSize({ width: 980, height: 520 });
    await options
      .locator('#privacy')
      .evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 28));
    const shown = { address, panes: [await pane(options, window.width, 980)] };
    await options.close();
    return shown;
  },
  chinese: async (session, language) => {
    if (language === 'en') {
      await setLanguage(session, 'zh-CN');
      return besidePage(session, 'zh-CN', 'kms/keys');
    }
    const panel = await panelOf(session);
    await panel.emulateMedia({ colorScheme: 'dark' });
    const shown = await besidePage(session, language, 'ram/users');
    return { ...shown, dark: true };
  },
} satisfies Record<string, Scene>;

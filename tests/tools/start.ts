import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startDemoServer } from '../demo-console/server';
import { ensureBuild, root } from '../e2e/support/build';
import { type ChromiumSession, launchChromium } from '../e2e/support/chromium';
import { openUsedPanel, panelBeside, settled } from '../e2e/support/picture';
import { addressOf, hasDisplay, type PageOptions } from './page-options';

export interface StartOptions extends PageOptions {
  readonly lang: string;
  readonly dark: boolean;
  /** Also on a machine that has a display. */
  readonly headless: boolean;
}

/** What else to do in the demo; nothing unless told. */
export interface StartMore {
  /** Folder of an unpacked extension, in place of the one that is built here. */
  readonly extension?: string;
  /** Gives the executable to start in place of Chromium's own: under policies, say. */
  readonly wrap?: (executable: string) => string;
  /** Before any page is opened. */
  readonly prepare?: (session: ChromiumSession) => Promise<void>;
  /** Further words to print where no window is seen. @param folder where pictures go. */
  readonly inWords?: (session: ChromiumSession, folder: string) => Promise<string>;
  /** Below `.output/`, for pictures. */
  readonly folder?: string;
}

/** Resolves when the user closes the browser or interrupts us. */
function untilDone(session: ChromiumSession): Promise<void> {
  return new Promise((resolve) => {
    session.context.once('close', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** What the panel says, and where the picture of it lies. */
async function inWords(session: ChromiumSession, options: StartOptions, folder: string): Promise<string> {
  const page = session.firstPage;
  const panel = await openUsedPanel(session);
  await settled(panel);
  const file = join(folder, `${options.lang}${options.dark ? '-dark' : ''}.png`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await panelBeside(session, page, panel));
  const words = (await panel.locator('body').innerText()).replace(/\n{3,}/g, '\n\n');
  return `\nThe panel beside ${page.url()} says:\n\n${words}\n\nPicture: ${relative(process.cwd(), file)}`;
}

export async function start(options: StartOptions, more: StartMore = {}): Promise<void> {
  const folder = join(root, '.output', more.folder ?? 'start');
  const headless = options.headless || !hasDisplay();
  const address = addressOf(options);
  const extension = more.extension ?? (await ensureBuild('chrome'));
  const demo = await startDemoServer();
  let words = '';
  try {
    const session = await launchChromium({
      extension,
      demo,
      headless,
      lang: options.lang,
      online: !headless,
      ownSignals: !headless,
      window: [1280, 800],
      ...(options.dark ? { colorScheme: 'dark' } : {}),
      ...(more.wrap && { wrap: more.wrap }),
    });
    try {
      await more.prepare?.(session);
      await session.openConsole(address);
      if (headless) {
        words = await inWords(session, options, folder);
        words += (await more.inWords?.(session, folder)) ?? '';
      } else {
        const done = untilDone(session);
        await session.openPanel();
        console.log(`The demo console is open at ${address}. Close the browser or press Ctrl+C to end.`);
        await done;
      }
    } finally {
      await session.close();
    }
  } finally {
    await demo.close();
  }
  if (words) console.log(words);
}

import type { Page } from 'playwright-core';
import type { ChromiumSession } from './chromium';
import { waitFor } from './wait';

/** The panel as somebody has it who opened it before: without what is said once. */
export async function openUsedPanel(session: ChromiumSession): Promise<Page> {
  const panel = await session.openPanel();
  await settled(panel);
  await panel.reload();
  return panel;
}

/** Waits until a page shows a heading and its words stand still for a moment. */
export async function settled(page: Page): Promise<void> {
  let last = '';
  let since = Date.now();
  await waitFor(`${page.url()} to settle`, async () => {
    const words = await page.evaluate(() => (document.querySelector('h1') ? document.body.innerText : ''));
    if (words !== last) {
      last = words;
      since = Date.now();
    }
    return words !== '' && Date.now() - since > 200;
  });
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel; 1 unless said otherwise. */
  readonly scale?: number;
}

/** A PNG of what a page shows at a size, whatever the size of its window or panel. */
export async function pictureOf(page: Page, { width, height, scale = 1 }: PictureSize): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  return Buffer.from(data, 'base64');
}

const frame = `
  body { margin: 0; padding: 24px; width: max-content; background: #dfe4e3; }
  figure { margin: 0; overflow: hidden; background: #f7f9f8; border-radius: 10px; box-shadow: 0 6px 24px #0003; }
  .address { padding: 8px 16px 8px 64px; font: 13px/20px system-ui, sans-serif; color: #3b4645; }
  .address::before { content: ''; position: absolute; margin: 4px 0 0 -48px; width: 12px; height: 12px;
    border-radius: 50%; background: #c3cbc9; box-shadow: 18px 0 #c3cbc9; }
  .address span { display: block; padding: 2px 12px; background: #fff; border-radius: 99px; }
  .pages { display: flex; gap: 1px; background: #c3cbc9; }
  img { display: block; }
  body.dark { background: #2b3130; }
  .dark figure { background: #3a4241; } .dark .address { color: #d5dbd9; } .dark .address span { background: #242a29; }
`;

interface FrameOptions {
  readonly height?: number;
  readonly scale?: number;
}

/** A PNG of a console page with the panel beside it, framed as a browser window. */
export const panelBeside = (
  session: ChromiumSession,
  page: Page,
  panel: Page,
  options: FrameOptions = {},
): Promise<Buffer> =>
  framed(
    session,
    [
      { shown: page, width: 860 },
      { shown: panel, width: 360 },
    ],
    options,
  );

/** A PNG of pages side by side, framed as a browser window at the first one’s address; dark where the last is. */
export async function framed(
  session: ChromiumSession,
  panes: readonly { readonly shown: Page; readonly width: number }[],
  { height = 720, scale = 1 }: FrameOptions = {},
): Promise<Buffer> {
  const images: string[] = [];
  for (const { shown, width } of panes) {
    const png = await pictureOf(shown, { width, height, scale });
    images.push(
      `<img width="${width}" height="${height}" src="data:image/png;base64,${png.toString('base64')}">`,
    );
  }
  const dark = await panes.at(-1)?.shown.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const canvas = await session.context.newPage();
  try {
    await canvas.setContent(
      `<style>${frame}</style><body class="${dark ? 'dark' : ''}"><figure><div class="address"><span></span></div>
      <div class="pages">${images.join('')}</div></figure>`,
    );
    await canvas.locator('.address span').evaluate((span, url) => {
      span.textContent = url;
    }, panes[0]?.shown.url() ?? '');
    const box = await canvas.evaluate(() => {
      const { width, height: full } = document.body.getBoundingClientRect();
      return { width: Math.ceil(width), height: Math.ceil(full) };
    });
    return await pictureOf(canvas, { ...box, scale });
  } finally {
    await canvas.close();
  }
}

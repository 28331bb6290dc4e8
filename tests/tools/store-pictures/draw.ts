import type { ChromiumSession } from '../../e2e/support/chromium';
import { pictureOf } from '../../e2e/support/picture';
import { icon } from '../icons/icon.mjs';
import type { PictureLanguage } from './words';

/** One picture in the drawing, in CSS pixels. */
export interface Pane {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly title: string;
  readonly text: string;
  readonly language: PictureLanguage;
  readonly dark?: boolean;
  /** What the address bar says. */
  readonly address: string;
  /** Side by side in one browser window. */
  readonly panes: readonly Pane[];
  /** A popup hanging from the toolbar, over the panes. */
  readonly popup?: Pane;
}

const size = { width: 1280, height: 800 };

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { width: ${size.width}px; height: ${size.height}px; overflow: hidden; padding: 44px 56px 0;
    font: 17px/1.45 system-ui, 'Noto Sans CJK SC', sans-serif; color: #1a1d21; background: #e9edf5; }
  h1 { font-size: 36px; line-height: 1.2; font-weight: 700; letter-spacing: -.02em; }
  :lang(zh) h1 { letter-spacing: .01em; }
  p { margin-top: 8px; color: #4c5563; }
  .window { position: relative; margin-top: 32px; width: 1168px; height: 660px; overflow: hidden; background: #fff;
    border-radius: 12px 12px 0 0; box-shadow: 0 0 0 1px #1a2b5a1f, 0 18px 60px #1a2b5a33; }
  .bar { display: flex; align-items: center; gap: 8px; height: 48px; padding: 0 16px; background: #f5f6f8;
    border-bottom: 1px solid #d9dde2; }
  .bar i { width: 11px; height: 11px; border-radius: 50%; background: #cdd2da; }
  .address { flex: 1; margin: 0 8px; padding: 5px 16px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis;
    font-size: 13px; line-height: 20px; color: #565d66; background: #fff; border-radius: 99px; }
  .bar svg { display: block; }
  .panes { display: flex; }
  .panes img + img { border-left: 1px solid #d9dde2; }
  .panes img, .popup { display: block; }
  .covered .panes { filter: saturate(.6) opacity(.45); }
  .popup { position: absolute; top: 56px; right: 12px; border-radius: 8px;
    box-shadow: 0 0 0 1px #1a2b5a26, 0 16px 48px #1a2b5a4d; }
  body.dark { color: #eef0f4; background: #12161f; }
  .dark p { color: #a8b0bd; }
  .dark .window { background: #1b1d20; box-shadow: 0 0 0 1px #ffffff24, 0 18px 60px #0008; }
  .dark .bar { background: #24272b; border-color: #363a40; } .dark .bar i { background: #4a5059; }
  .dark .address { color: #a8afb8; background: #17191c; } .dark .panes img + img { border-color: #363a40; }
`;

const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const image = ({ png, width, height }: Pane, name = '') =>
  `<img class="${name}" width="${width}" height="${height}" src="data:image/png;base64,${png.toString('base64')}">`;

/** A caption above a browser window that runs off the lower edge. */
export async function draw(session: ChromiumSession, drawing: Drawing): Promise<Buffer> {
  const { title, text: caption, language, dark = false, address, panes, popup } = drawing;
  const canvas = await session.context.newPage();
  try {
    await canvas.setContent(`<!doctype html><html lang="${language}"><style>${style}</style>
      <body class="${dark ? 'dark' : ''}"><h1>${text(title)}</h1><p>${text(caption)}</p>
      <div class="window ${popup ? 'covered' : ''}">
        <div class="bar"><i></i><i></i><i></i><span class="address">${text(address)}</span>
          ${icon('known', 20)}</div>
        <div class="panes">${panes.map((pane) => image(pane)).join('')}</div>
        ${popup ? image(popup, 'popup') : ''}
      </div>`);
    return await pictureOf(canvas, size);
  } finally {
    await canvas.close();
  }
}

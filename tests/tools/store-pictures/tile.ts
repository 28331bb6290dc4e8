import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesFor } from '../../../src/locales/locale';
import { root } from '../../e2e/support/build';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { pictureOf } from '../../e2e/support/picture';
import { icon } from '../icons/icon.mjs';
import { type PictureLanguage, words } from './words';

const size = { width: 440, height: 280 };

const tokens = readFileSync(join(root, 'src', 'ui', 'styles', 'tokens.css'), 'utf8');

const band = (side: string) => `
  .${side} { color: var(--${side}); border-color: var(--${side}-line); background: var(--${side}-soft); }
  .${side} b { background: color-mix(in srgb, var(--${side}-line) 45%, var(--${side}-soft)); }`;

const style = `
  ${tokens}
  * { box-sizing: border-box; margin: 0; }
  body { position: relative; width: ${size.width}px; height: ${size.height}px; overflow: hidden; background: #1f3f8f;
    font-family: system-ui, 'Noto Sans CJK SC', sans-serif; color: #fff; }
  .words { position: absolute; left: 32px; top: 50%; transform: translateY(-50%); width: 208px; }
  .words svg { display: block; margin: 0 0 18px -6px; width: 64px; height: 64px; }
  h1 { font-size: 27px; line-height: 1.15; letter-spacing: -.015em; }
  p { margin-top: 10px; font-size: 13.500px; line-height: 1.4; color: #c9d6f5; }
  .card { position: absolute; left: 262px; top: 40px; width: 230px; height: 280px; padding: 18px; border-radius: 10px;
    background: #fff; box-shadow: 0 12px 40px #0a1a4a80; }
  b { display: block; height: 7px; margin-bottom: 9px; border-radius: 4px; background: #d4d9e2; }
  b.ink { background: #2b3038; }
  .band { margin-top: 14px; padding: 12px 12px 4px; border-left: 4px solid; border-radius: 0 6px 6px 0; }
  h2 { margin-bottom: 9px; font-size: 13px; line-height: 1.2; }
${['yours', 'theirs'].map(band).join('')}
`;

const lines = (...widths: readonly [number, string?][]) =>
  widths.map(([width, name = '']) => `<b class="${name}" style="width:${width}px"></b>`).join('');

/** The small tile: the name, and the panel reduced to its three parts. */
export async function tile(session: ChromiumSession, language: PictureLanguage): Promise<Buffer> {
  const { title, text } = words[language].tile;
  const { yours, theirs } = messagesFor(language).responsibilities;
  const canvas = await session.context.newPage();
  try {
    await canvas.setContent(`<!doctype html><html lang="${language}"><style>${style}</style>
      <div class="words">${icon('known', 128).replaceAll('#3b6fd4', '#5b8bf0')}<h1>${title}</h1><p>${text}</p></div>
      <div class="card">${lines([150], [168], [92, 'ink'])}
        <div class="band yours"><h2>${yours}</h2>${lines([130], [96])}</div>
        <div class="band theirs"><h2>${theirs}</h2>${lines([140], [110])}</div></div>`);
    return await pictureOf(canvas, size);
  } finally {
    await canvas.close();
  }
}

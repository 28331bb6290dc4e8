import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startDemoServer } from '../demo-console/server';
import { ensureBuild, root } from '../e2e/support/build';
import { launchChromium } from '../e2e/support/chromium';
import { draw } from './store-pictures/draw';
import { withPictureFonts } from './store-pictures/fonts';
import { type Scene, scenes } from './store-pictures/scenes';
import { tile } from './store-pictures/tile';
import { type PictureLanguage, words } from './store-pictures/words';

const folder = join(root, 'docs', 'store', 'images');

const list = (text: string) => text.split(',').filter(Boolean);

/**
 * Prints one line per picture it writes.
 * @param lang languages, separated by commas
 * @param only names of pictures, likewise; all where there is none
 */
export async function takeStorePictures({ lang, only }: { lang: string; only: string }): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const extension = await ensureBuild('chrome');
  const demo = await startDemoServer();
  const wanted = (name: string) => list(only).length === 0 || list(only).includes(name);
  try {
    for (const language of list(lang) as PictureLanguage[]) {
      const save = (name: string, png: Buffer) => {
        const file = join(folder, `${name}.${language}.png`);
        writeFileSync(file, png);
        console.log(relative(process.cwd(), file));
      };
      const session = await withPictureFonts(() => launchChromium({ extension, demo, lang: language }));
      try {
        for (const [name, scene] of Object.entries<Scene>(scenes)) {
          if (!wanted(name)) continue;
          const { title, text } = words[language][name as keyof typeof scenes];
          save(name, await draw(session, { title, text, language, ...(await scene(session, language)) }));
        }
        if (wanted('tile')) save('tile', await tile(session, language));
      } finally {
        await session.close();
      }
    }
  } finally {
    await demo.close();
  }
}

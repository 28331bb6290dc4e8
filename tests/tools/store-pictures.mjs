/**
 * node tests/tools/store-pictures.mjs [--lang en,zh-CN] [--only panel,search,…]
 *
 * Makes the pictures that the stores show, of the real panel, popup and options page, into docs/store/images:
 * 1280 × 800, and the tile of 440 × 280.
 */
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'en,zh-CN' },
    only: { type: 'string', default: '' },
  },
});
try {
  await setUp(['chromium']);
  // Needs the dependencies, which may have come only now.
  const { loadSource } = await import('./load-source.mjs');
  const { takeStorePictures } = await loadSource('tests/tools/store-pictures.ts');
  await takeStorePictures(values);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

/**
 * node tests/tools/screenshots.mjs [--out DIR] [--pages ecs/security-groups,off,…] [--widths 236,360,800]
 *   [--height 600] [--full] [--themes light,dark] [--lang en,zh-CN] [--site china|international] [--region ID]
 *   [--no-popup] [--readme]
 *
 * Takes a PNG of the real side panel and popup per page, width, theme and language. `off` is a page outside every
 * console, `slb/list` a console we do not know. `--readme` instead makes the pictures of docs/images.
 */
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    out: { type: 'string', default: '.output/screenshots' },
    pages: { type: 'string', default: '' },
    widths: { type: 'string', default: '236,360,800' },
    height: { type: 'string', default: '600' },
    full: { type: 'boolean', default: false },
    themes: { type: 'string', default: 'light,dark' },
    lang: { type: 'string', default: 'en' },
    site: { type: 'string', default: 'international' },
    region: { type: 'string', default: 'eu-central-1' },
    popup: { type: 'boolean', default: true },
    readme: { type: 'boolean', default: false },
  },
});
try {
  await setUp(['chromium']);
  // Needs the dependencies, which may have come only now.
  const { loadSource } = await import('./load-source.mjs');
  const tool = await loadSource('tests/tools/screenshots.ts');
  await (values.readme ? tool.takeReadmePictures() : tool.takeScreenshots(values));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

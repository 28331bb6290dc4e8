/** Draws the icons of the package: `node tests/tools/icons.mjs`. Needs Chromium (CHROMIUM_PATH, or Debian's). */
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { icon } from './icons/icon.mjs';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const drawings = [
  ...[16, 24, 32, 48, 128].map((size) => ['known', size]),
  ...[16, 24, 32].map((size) => ['quiet', size]),
];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [kind, size] of drawings) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon(kind, size)}`);
  const file = new URL(`../../assets/icons/${kind}-${size}.png`, import.meta.url);
  await writeFile(file, await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${drawings.length} icons drawn`);

/**
 * npm run dev [-- firefox] [-- page or address] [--site china|international] [--region ID] [--lang en|zh-CN] [--headless]
 *
 * The demo console under the real host names, in a browser with the extension as it is being written: a change of a
 * component, a style or a text shows at once in the open panel and popup; one of the background or the content script
 * reloads the extension, the page and the panel. Ctrl-C ends it all.
 */
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'international' },
    region: { type: 'string', default: 'eu-central-1' },
    lang: { type: 'string', default: 'en' },
    headless: { type: 'boolean', default: false },
  },
});
const browsers = ['chromium', 'firefox'];
const browser = positionals.find((word) => browsers.includes(word)) ?? 'chromium';
const page = positionals.find((word) => !browsers.includes(word)) ?? 'ecs/security-groups';
try {
  await setUp([browser]);
  // Needs the dependencies, which may have come only now.
  const { loadSource } = await import('./load-source.mjs');
  const { dev } = await loadSource('tests/tools/dev.ts');
  await dev({ ...values, browser, page });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * npm start -- [page or address] [--site china|international] [--region ID] [--lang en|zh-CN] [--dark] [--headless]
 *
 * Builds the extension, serves the demo console on loopback under the real host names and opens a browser with the
 * extension, the page and the panel beside it. Without a display: the same, its words printed and a picture kept.
 */
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'international' },
    region: { type: 'string', default: 'eu-central-1' },
    lang: { type: 'string', default: 'en' },
    dark: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
  },
});
try {
  await setUp(['chromium']);
  // Needs the dependencies, which may have come only now.
  const { loadSource } = await import('./load-source.mjs');
  const { start } = await loadSource('tests/tools/start.ts');
  await start({ ...values, page: positionals[0] ?? 'ecs/security-groups' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

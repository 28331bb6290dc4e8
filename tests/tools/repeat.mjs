/**
 * npm run repeat -- [chromium | firefox | both] [--times N] [--file PART] [--load CORES]
 *
 * Finds tests that pass on some runs only: builds the extension once, then runs the browser tests N times (20) while
 * CORES (2) processor cores are kept busy besides, as on a machine with other work. `--file` takes only test files
 * whose name has PART in it; `--load 0` runs them undisturbed. Prints per browser which test failed how often and why
 * last, then the totals; every run's Vitest report, and what it printed, stays in `.output/repeat`. Exits with 1 if anything failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCores } from './cpu-load.mjs';
import { root, run, setUp } from './setup.mjs';
import { tallyRuns } from './tally-runs.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '20' },
    file: { type: 'string' },
    load: { type: 'string', default: '2' },
  },
});
const [which = 'both'] = positionals;
const browsers = which === 'both' ? ['chromium', 'firefox'] : [which];
const [times, cores] = [Number(values.times), Number(values.load)];
if (!browsers.every((name) => ['chromium', 'firefox'].includes(name)) || !(times > 0) || !(cores >= 0))
  throw new Error('npm run repeat -- [chromium | firefox | both] [--times N] [--file PART] [--load CORES]');

const tool = (path) => join(root, 'node_modules', path);
const reports = join(root, '.output', 'repeat');

async function build(browser) {
  const wxt = [tool('wxt/bin/wxt.mjs'), 'build', '-b', browser === 'chromium' ? 'chrome' : 'firefox'];
  const { code, output } = await run(process.execPath, wxt, { quiet: true });
  if (code !== 0) throw new Error(`The build for ${browser} failed:\n${output}`);
}

/** One run; without a report Vitest's own words are shown. */
async function runOnce(browser, number) {
  const file = join(reports, `${browser}-${number}.json`);
  const began = Date.now();
  const { code, output } = await run(
    process.execPath,
    [
      tool('vitest/vitest.mjs'),
      'run',
      '--project',
      browser,
      '--reporter=json',
      '--reporter=default',
      `--outputFile.json=${file}`,
      ...(values.file ? [values.file] : []),
    ],
    { quiet: true },
  );
  const seconds = Math.round((Date.now() - began) / 1000);
  writeFileSync(file.replace(/json$/, 'log'), output);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (!report) console.log(output);
  const { failures, passed } = tallyRuns([{ report, seconds }], root);
  const names = failures.map(({ test }) => `\n    ${test}`).join('');
  console.log(`${browser} ${number}/${times}: ${seconds} s, ${passed} passed, ended with ${code}${names}`);
  return { report, seconds };
}

await setUp(browsers);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const browser of browsers) await build(browser);
const unload = loadCores(cores);
try {
  for (const browser of browsers) {
    const runs = [];
    for (let number = 1; number <= times; number++) runs.push(await runOnce(browser, number));
    const { failures, passed, failed, seconds } = tallyRuns(runs, root);
    console.log(`\n${browser}, ${times} times with ${cores} cores busy: ${passed} passed, ${failed} failed`);
    for (const { test, failures: count, why } of failures)
      console.log(`  ${count} of ${times}  ${test}\n        ${why}`);
    const mean = Math.round(seconds.reduce((sum, one) => sum + one, 0) / times);
    console.log(`  seconds a run: ${seconds.join(' ')} (mean ${mean})\n`);
    if (failed > 0 || passed === 0) process.exitCode = 1;
  }
} finally {
  unload();
}

/**
 * npm test, and npm run test:unit for what needs no browser
 *
 * From a fresh clone to one closing line “N passed, N failed”: sets up what is missing, then checks types, style, the
 * arrows between the rooms and unused code (each counted as one), runs the unit tests, builds both packages (each
 * counted as one) and runs the tests in a real Chromium and a real Firefox. Exits with 1 on any failure.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countReport } from './count-report.mjs';
import { root, run, setUp } from './setup.mjs';

const tool = (path) => join(root, 'node_modules', path);
const wxt = tool('wxt/bin/wxt.mjs');

/** A check passes or fails as a whole; its words are shown only when it fails. */
const checks = {
  types: [
    [wxt, 'prepare'],
    [tool('typescript/bin/tsc'), '--noEmit'],
  ],
  style: [[tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  arrows: [['tests/tools/arrows.mjs']],
  'unused code': [[tool('knip/bin/knip.js')]],
  'build for Chromium': [[wxt, 'build', '-b', 'chrome']],
  'build for Firefox': [[wxt, 'build', '-b', 'firefox']],
};

const total = { passed: 0, failed: 0 };

function count({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

async function check(name) {
  for (const [script, ...args] of checks[name]) {
    const { code, output } = await run(process.execPath, [script, ...args], { quiet: true });
    if (code === 0) continue;
    console.log(`\n✗ ${name}\n${output}`);
    count({ passed: 0, failed: 1 });
    return;
  }
  console.log(`✓ ${name}`);
  count({ passed: 1, failed: 0 });
}

/** Runs one Vitest project; no report, no tests, or a failure outside every test counts as one failure. */
async function test(project) {
  const report = join(root, '.output', 'test', `${project}.json`);
  rmSync(report, { force: true });
  mkdirSync(join(root, '.output', 'test'), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(process.execPath, [
    tool('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    ...reporters,
  ]);
  const found = existsSync(report)
    ? countReport(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  const silent = found.failed === 0 && (code !== 0 || found.passed === 0);
  if (silent) console.log(`✗ ${project}: Vitest ended with ${code} and ${found.passed} tests`);
  count({ passed: found.passed, failed: found.failed + (silent ? 1 : 0) });
}

const withBrowsers = !process.argv.includes('--unit');
const inBrowsers = withBrowsers ? ['chromium', 'firefox'] : [];

try {
  await setUp(inBrowsers);
  for (const name of ['types', 'style', 'arrows', 'unused code']) await check(name);
  await test('unit');
  for (const name of ['build for Chromium', 'build for Firefox']) await check(name);
  for (const name of inBrowsers) await test(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  count({ passed: 0, failed: 1 });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

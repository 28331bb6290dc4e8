/**
 * npm run soak -- [--minutes N] [--flood SECONDS]
 *
 * Lives N (30) minutes with the extension in a real Chromium, under a policy of 200 long entries: the page moves, tabs
 * are opened, switched and closed, the search is used, the background is stopped, policy and settings change. Once a
 * minute it measures the heap of background and panel, after a collection, and what every storage area holds. Then
 * the page moves without a pause for SECONDS (60), and it is timed how long after the browser told of the last move
 * everything shows it: a browser is itself behind in such a flood.
 * Prints the first, the middle and the last minute and the flood; all of it stays in `.output/soak.json`. Exits with 1
 * if a heap has grown, anything is left in storage, or the flood leaves more than a second of backlog.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, setUp } from './setup.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, flood: { type: 'string', default: '60' } },
});
const [minutes, floodSeconds] = [Number(values.minutes), Number(values.flood)];
if (!(minutes >= 2) || !(floodSeconds > 0))
  throw new Error('npm run soak -- [--minutes N, at least 2] [--flood SECONDS]');

try {
  await setUp(['chromium']);
  // Needs the dependencies, which may have come only now.
  const { loadSource } = await import('./load-source.mjs');
  const { soak } = await loadSource('tests/tools/soak.ts');
  const { samples, backlog, rows, faults } = await soak({ minutes, floodSeconds, say: console.log });
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(
    join(root, '.output', 'soak.json'),
    JSON.stringify({ samples, backlog, faults }, undefined, 2),
  );
  console.table(rows);
  console.log(
    `The browser told of the last of ${backlog.moves} moves in ${floodSeconds} s after ${backlog.browserMilliseconds} ms; milliseconds from then on:`,
  );
  console.table(backlog.milliseconds);
  for (const fault of faults) console.log(`✗ ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

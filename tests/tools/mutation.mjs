/**
 * npm run mutation -- [room …] [--concurrency N] [-- options of Stryker]
 *
 * Changes the code of each room in every small way there is and runs the unit tests on each change: what no test
 * notices survives. Prints the share caught per room; exits with 1 where a room has less than it must have.
 * A room's survivors stand in `.output/mutation/<room>.json`; what was tested before and has not changed is not
 * tested again. N tests run at a time, half of the processor's cores unless said otherwise and never more than it has.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run } from './setup.mjs';

/** Rooms whose code decides something, and the least share of changes, in per cent, that a test must notice. */
const rooms = ['console', 'faq', 'guidance', 'search', 'policy', 'values', 'browser'];
const least = 85;

const dashes = process.argv.indexOf('--', 2);
const { values, positionals: given } = parseArgs({
  args: process.argv.slice(2, dashes < 0 ? undefined : dashes),
  allowPositionals: true,
  options: { concurrency: { type: 'string' } },
});
const options = dashes < 0 ? [] : process.argv.slice(dashes + 1);
const cores = availableParallelism();
const concurrency = Number(values.concurrency ?? Math.ceil(cores / 2));
if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > cores)
  throw new Error(`--concurrency takes a whole number from 1 to ${cores}, the cores of this machine.`);
const unknown = given.filter((room) => !rooms.includes(room));
if (unknown.length > 0)
  throw new Error(`No such room: ${unknown.join(', ')}. There are ${rooms.join(', ')}.`);

const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const config = join('tests', 'mutation', 'stryker.config.mjs');
const table = {};
for (const room of given.length > 0 ? given : rooms) {
  const env = { ...process.env, MUTATION_ROOM: room };
  const { code } = await run(
    process.execPath,
    [stryker, 'run', config, '--concurrency', String(concurrency), ...options],
    { env },
  );
  if (code !== 0) throw new Error(`Stryker ended with ${code} in ${room}; its words stand above.`);
  const { files } = JSON.parse(readFileSync(join(root, '.output', 'mutation', `${room}.json`), 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const caught = count('Killed', 'Timeout');
  const missed = count('Survived', 'NoCoverage');
  table[room] = { caught, missed, 'per cent': Math.round((1000 * caught) / (caught + missed)) / 10 };
}
console.table(table);
process.exitCode = Object.values(table).some((row) => row['per cent'] < least) ? 1 : 0;

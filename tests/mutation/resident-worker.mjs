/** Runs inside Vitest's worker: instead of running the first file it waits for orders of `resident-runner.mjs`. */
import { relative } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { startTests } from '@vitest/runner';
import fc from 'fast-check';
import { TestRunner } from 'vitest';

// Every mutant meets every property again: few runs each are enough where examples stand beside them;
// the same every time, so that a figure is the same every time.
fc.configureGlobal({ numRuns: 10, seed: 1 });

/** What Stryker's instrumented code reads and writes. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

const nameOf = (test) => (test.suite ? `${nameOf(test.suite)} ${test.name}` : test.name);
const idOf = (test) => `${relative(process.cwd(), test.file.filepath)}#${nameOf(test).trim()}`;
const testsOf = (task) => task.tasks?.flatMap(testsOf) ?? [task];
const hasFailed = ({ result }) => result?.state === 'fail';

/** Runs the tests of one order, with its mutant only until the first one fails. */
class OrderRunner extends TestRunner {
  #order;
  #isCaught = false;

  constructor({ config, moduleRunner, _otel }, order) {
    super(config);
    Object.assign(this, { moduleRunner, _otel });
    this.#order = order;
  }

  onBeforeCollect() {
    const { isStatic, mutant, limitWhileRead } = this.#order;
    if (isStatic) Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit: limitWhileRead });
  }

  onCollected(files) {
    const only = this.#order.only && new Set(this.#order.only);
    for (const test of files.flatMap(testsOf)) if (only && !only.has(idOf(test))) test.mode = 'skip';
    stryker.activeMutant = this.#order.mutant;
  }

  async onBeforeRunTask(test) {
    if (this.#isCaught) test.mode = 'skip';
    stryker.currentTestId = idOf(test);
    Object.assign(stryker, { hitCount: 0, hitLimit: this.#order.limits?.[stryker.currentTestId] });
    await super.onBeforeRunTask(test);
  }

  /** What a test expected is not told: to compare it with what was found can take minutes. */
  async runTask(test) {
    try {
      await TestRunner.getTestFn(test)();
    } catch (error) {
      throw Object.assign(new Error(error?.message), { stack: '' });
    }
  }

  onAfterRunTask(test) {
    Object.assign(stryker, { currentTestId: undefined, hitLimit: undefined });
    this.#isCaught ||= this.#order.mutant !== undefined && hasFailed(test);
    super.onAfterRunTask(test);
  }

  onAfterRunFiles() {
    stryker.activeMutant = undefined;
    super.onAfterRunFiles();
  }
}

/** Where a test puts another module in the place of one, none may have been read by the test file before. */
const roomsThatMock = new Set(['browser']);

/** As if our code had never been read, so that no mutant leaves anything to the next. What was fetched stays. */
function forgetCode({ evaluatedModules, mocker }) {
  for (const node of evaluatedModules.idToModuleMap.values()) {
    if (node.meta && 'externalize' in node.meta) continue;
    Object.assign(node, {
      evaluated: false,
      promise: undefined,
      exports: undefined,
      mockedExports: undefined,
    });
  }
  mocker.reset();
}

const statusOf = (test) => ({ pass: 'success', fail: 'failed' })[test.result?.state] ?? 'skipped';

/** @returns the tests with what became of them; without a mutant also how often each test meets which. */
async function run(runner, { files, ...order }) {
  const done = [];
  // What one file's tests have had computed is no longer computed for the next: how often they meet a mutant is told apart.
  const apart = order.mutant === undefined || roomsThatMock.has(process.env.MUTATION_ROOM);
  for (const [at, file] of files.entries()) {
    if (at === 0 || apart) forgetCode(runner.moduleRunner);
    runner.workerState.filepath = file;
    done.push(...(await startTests([file], new OrderRunner(runner, order))));
    if (order.mutant !== undefined && done.some(hasFailed)) break;
  }
  const tests = done.flatMap((file) => {
    const all = testsOf(file);
    // A file may fail before its first test.
    return hasFailed(file) && !all.some(hasFailed) ? [file, ...all] : all;
  });
  return {
    coverage: order.mutant === undefined ? stryker.mutantCoverage : undefined,
    tests: tests.map((test) => ({
      id: idOf(test),
      name: nameOf(test),
      fileName: test.file.filepath,
      timeSpentMs: test.result?.duration ?? 0,
      status: statusOf(test),
      failureMessage: test.result?.errors?.[0]?.message ?? '',
    })),
  };
}

export default class ResidentWorker extends TestRunner {
  async onBeforeRunFiles() {
    const channel = new BroadcastChannel('resident-worker');
    await new Promise((end) => {
      channel.onmessage = async ({ data: { order } }) => {
        if (order === 'end') end();
        else if (order)
          channel.postMessage(
            await run(this, order).then(
              (answer) => ({ answer }),
              ({ stack }) => ({ error: stack }),
            ),
          );
      };
      channel.postMessage({ answer: 'ready' });
    });
    channel.close();
  }
}

/**
 * A test runner of Stryker that keeps Vitest's worker. Stryker's own starts one for every mutant, which takes ten times
 * as long as the tests. https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';

const statuses = { success: TestStatus.Success, failed: TestStatus.Failed, skipped: TestStatus.Skipped };

/**
 * In Stryker's copy of the project: milliseconds that the tests of a file take, measured by one of several runners. The
 * quick ones come first, for a mutant is let go when one test has caught it.
 */
const timesFile = 'test-times.json';

class ResidentRunner {
  /** Reaches the worker, though Vitest starts it: both are threads of this process. */
  #channel = new BroadcastChannel('resident-worker');
  #files = [];
  #ended;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    const vitest = await createVitest('test', {
      config: 'tests/mutation/vitest.config.ts',
      watch: false,
      reporters: [{}],
    });
    const specifications = await vitest.globTestSpecifications();
    this.#files = specifications.map(({ moduleId }) => moduleId);
    const ready = this.#answer();
    this.#ended = vitest.runTestSpecifications(specifications.slice(0, 1)).then(() => vitest.close());
    await ready;
  }

  async dryRun() {
    const { tests, coverage } = await this.#run({ files: this.#files });
    const times = Object.fromEntries(this.#files.map((file) => [file, 0]));
    for (const { fileName, timeSpentMs } of tests) times[fileName] += timeSpentMs;
    writeFileSync(timesFile, JSON.stringify(times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const times = JSON.parse(readFileSync(timesFile, 'utf8'));
    const files = testFilter?.map((id) => resolve(id.slice(0, id.indexOf('#')))) ?? this.#files;
    const { tests, hits } = await this.#run({
      files: [...new Set(files)].sort((a, b) => times[a] - times[b]),
      only: testFilter,
      mutant: activeMutant.id,
      isStatic: mutantActivation === 'static',
      hitLimit,
    });
    if (hits > hitLimit) return { status: MutantRunStatus.Timeout, reason: `met ${hits} times` };
    const nrOfTests = tests.filter(({ status }) => status !== TestStatus.Skipped).length;
    const failed = tests.filter(({ status }) => status === TestStatus.Failed);
    const [first] = failed;
    if (!first) return { status: MutantRunStatus.Survived, nrOfTests };
    const killedBy = failed.map(({ id }) => id);
    return { status: MutantRunStatus.Killed, killedBy, failureMessage: first.failureMessage, nrOfTests };
  }

  async dispose() {
    this.#channel.postMessage({ order: 'end' });
    await this.#ended;
    this.#channel.close();
  }

  async #run(order) {
    const answer = this.#answer();
    this.#channel.postMessage({ order });
    const { tests, ...rest } = await answer;
    return { ...rest, tests: tests.map((test) => ({ ...test, status: statuses[test.status] })) };
  }

  #answer() {
    return new Promise((resolve, reject) => {
      this.#channel.onmessage = ({ data: { answer, error } }) => {
        if (error) reject(new Error(error));
        else if (answer) resolve(answer);
      };
    });
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'resident', injectableClass: ResidentRunner }];

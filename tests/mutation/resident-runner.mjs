/**
 * A test runner of Stryker that keeps Vitest's worker. Stryker's own starts one for every mutant, which takes ten times
 * as long as the tests. https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';

const statuses = { success: TestStatus.Success, failed: TestStatus.Failed, skipped: TestStatus.Skipped };

/** In Stryker's copy of the project: what the runner that runs first tells the others. */
const findingsFile = 'findings.json';

/** What a test may meet a mutant of what it meets the code itself; more is an endless loop. */
const mostTurns = 100;

class ResidentRunner {
  /** Reaches the worker, though Vitest starts it: both are threads of this process. */
  #channel = new BroadcastChannel('resident-worker');
  #files = [];
  #findings;
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
      tagsFilter: ['!many-inputs'],
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
    writeFileSync(findingsFile, JSON.stringify({ times, ...coverage }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter }) {
    this.#findings ??= JSON.parse(readFileSync(findingsFile, 'utf8'));
    const { times, perTest, static: whileRead } = this.#findings;
    const limit = (turns) => turns && mostTurns * turns[activeMutant.id];
    const itsOwn = `${basename(activeMutant.fileName).replace(/\.tsx?$/, '')}.test.`;
    const rank = (file) => (basename(file).startsWith(itsOwn) ? -1 : times[file]);
    const files = testFilter?.map((id) => resolve(id.slice(0, id.indexOf('#')))) ?? this.#files;
    const { tests } = await this.#run({
      // The file's own test first, then the quick ones: a mutant is let go when one test has caught it.
      files: [...new Set(files)].sort((a, b) => rank(a) - rank(b)),
      only: testFilter,
      mutant: activeMutant.id,
      isStatic: mutantActivation === 'static',
      limitWhileRead: limit(whileRead),
      limits: Object.fromEntries(Object.entries(perTest).map(([id, turns]) => [id, limit(turns)])),
    });
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

import type { Entry } from '../../src/faq/model';
import { officialFaq } from '../../src/faq/official';
import { type GradedQuery, meanNdcg, readCollection } from '../unit/search/collection';
import { bundle, sizeOf } from './search/bundle';
import type { Engine } from './search/engine';
import { engine as fuse } from './search/fuse';
import { engine as lunr } from './search/lunr';
import { engine as miniSearch } from './search/minisearch';
import { engine as ours } from './search/ours';
import { summarise } from './statistics';

export interface SearchBenchRow {
  readonly system: string;
  /** Mean nDCG@3 over the development half, and by kind of query; kind `none` left out. */
  readonly ndcg: Readonly<Record<string, number>>;
  /** Milliseconds from nothing to the first answer. */
  readonly load: number;
  /** Milliseconds a query over the development half, `none` included. */
  readonly p50: number;
  readonly p95: number;
  /** Of the p50 of Fuse token search in this run. */
  readonly ratio: number;
  /** Of a minified build, tables and libraries included. */
  readonly bytes: number;
  readonly gzip: number;
}

const rounds = 5;

const systems: readonly { readonly system: string; readonly file: string; readonly engine: Engine }[] = [
  { system: 'ours', file: 'ours', engine: ours },
  { system: 'Fuse token search, stems', file: 'fuse', engine: fuse },
  { system: 'MiniSearch, stems', file: 'minisearch', engine: miniSearch },
  { system: 'Lunr', file: 'lunr', engine: lunr },
];

const milliseconds = (run: () => unknown) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** A fresh array each time: what is kept with the old one is not kept for it. */
const freshEntries = (): readonly Entry[] => [...officialFaq.entries];

/** Times every query once, on an index that has seen none of them. */
function timeRound(engine: Engine, queries: readonly GradedQuery[]): number[] {
  const search = engine(freshEntries());
  search('warm');
  return queries.map(({ text }) => milliseconds(() => search(text)));
}

/** Compares ours with off-the-shelf engines at their best on the official entries: quality, time and bytes, in turn. */
export async function benchSearch(): Promise<readonly SearchBenchRow[]> {
  const queries = readCollection();
  const loads = systems.map(({ engine }) => milliseconds(() => engine(freshEntries())('encryption')));
  const times = systems.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { engine }] of systems.entries()) {
      const samples = timeRound(engine, queries);
      if (round > 0) times[at]?.push(...samples);
    }
  }
  const summaries = times.map(summarise);
  const baseline = summaries[systems.findIndex(({ file }) => file === 'fuse')]?.median ?? Number.NaN;
  return Promise.all(
    systems.map(async ({ system, file, engine }, at) => {
      const { median = Number.NaN, p95 = Number.NaN } = summaries[at] ?? {};
      return {
        system,
        ndcg: meanNdcg(queries, engine(freshEntries())),
        load: loads[at] ?? Number.NaN,
        p50: median,
        p95,
        ratio: median / baseline,
        ...sizeOf(await bundle(`tests/bench/search/${file}.ts`)),
      };
    }),
  );
}

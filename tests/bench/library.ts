import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Entry } from '../../src/faq/model';
import { createTeamEntry } from '../../src/faq/team/entry';
import { createFinder } from '../../src/search/finder';
import { packIndex, unpackIndex } from '../../src/search/pack-index';
import { createIndex, readKnowledge } from '../../src/search/search-index';
import { finish } from '../../src/search/steps';
import { readCollection } from '../unit/search/collection';
import { libraryEntries, libraryQueries } from './search/library';
import { prepareMiniSearch, restoreMiniSearch } from './search/minisearch';
import { type Summary, summarise } from './statistics';

/** What a prepared index of a library costs where it is searched. Milliseconds are of CPU: what else runs does not count. */
export interface LibraryBenchRow {
  readonly system: string;
  /** Milliseconds to make the index, which nobody waits for. */
  readonly build: number;
  /** Megabytes as it is packed, without the entries' texts. */
  readonly megabytes: number;
  /** Milliseconds from the bytes to a search, and from there to the first answer. */
  readonly restore: Summary;
  readonly first: Summary;
  /** Milliseconds a query; ours with the entries and passages of as many hits as are shown at first. */
  readonly query: Summary;
  /** Megabytes that the restored search holds once it has answered, texts included. */
  readonly held: number;
  /** Share of the entries found among the first three by their own question. */
  readonly found: number;
}

const shown = 3;
const restores = 3;

const time = <Result>(run: () => Result) => {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1_000 };
};

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bytes in the heap and beside it. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

type Search = (query: string) => readonly string[];

interface Prepared {
  readonly system: string;
  readonly build: number;
  readonly bytes: number;
  /** A search from copies of what was prepared, as a file gives them. */
  readonly restore: () => Search;
}

/** Each entry is read when it is first asked for, as those of a package are. */
function readOneByOne(texts: readonly Uint8Array[]) {
  const decoder = new TextDecoder();
  const read = new Map<number, Entry>();
  return {
    length: texts.length,
    at: (at: number) => {
      const entry = read.get(at) ?? createTeamEntry(JSON.parse(decoder.decode(texts[at])));
      read.set(at, entry);
      return entry;
    },
  };
}

function prepareOurs(entries: readonly (Entry & { readonly team: NonNullable<Entry['team']> })[]): Prepared {
  const knowledge = finish(readKnowledge());
  const { result: index, ms: build } = time(() => packIndex(createIndex(entries), knowledge));
  const encoder = new TextEncoder();
  const texts = entries.map(({ id, question, answer, team }) =>
    encoder.encode(JSON.stringify({ id, question, answer, team })),
  );
  return {
    system: 'ours, packed',
    build,
    bytes: index.length,
    restore: () => {
      const copies = texts.map((text) => text.slice());
      const find = createFinder(unpackIndex(index.slice(), readOneByOne(copies), knowledge));
      return (query) =>
        find(query, shown).hits.flatMap(({ entry, passage }) =>
          passage.to > passage.from ? [entry.id] : [],
        );
    },
  };
}

function prepareTheirs(entries: readonly Entry[]): Prepared {
  const { result: json, ms: build } = time(() => prepareMiniSearch(entries));
  return {
    system: 'MiniSearch, loadJSON',
    build,
    bytes: Buffer.byteLength(json),
    restore: () => {
      const search = restoreMiniSearch(json);
      return (query) => search(query).slice(0, shown);
    },
  };
}

/** Compares the prepared index of a library with MiniSearch's, in turn. */
export function benchLibrary(): readonly LibraryBenchRow[] {
  const entries = libraryEntries();
  const queries = [...libraryQueries(entries), ...readCollection().map(({ text }) => text)];
  const prepared = [prepareOurs(entries), prepareTheirs(entries)];
  const samples = prepared.map(() => ({
    restore: [] as number[],
    first: [] as number[],
    query: [] as number[],
  }));
  const held: number[] = [];
  for (let round = 0; round <= restores; round += 1) {
    for (const [at, { restore }] of prepared.entries()) {
      const before = heldBytes();
      const { result: search, ms: restoring } = time(restore);
      const { ms: first } = time(() => search('encryption keys'));
      const times = queries.map((query) => time(() => search(query)).ms);
      held[at] = heldBytes() - before;
      if (round === 0 || search('').length > 0) continue;
      samples[at]?.restore.push(restoring);
      samples[at]?.first.push(first);
      samples[at]?.query.push(...times);
    }
  }
  return prepared.map(({ system, build, bytes, restore }, at) => {
    const search = restore();
    const sought = entries.filter((_, index) => index % 100 === 0);
    const found = sought.filter(({ id, question }) => search(question).includes(id));
    return {
      system,
      build,
      megabytes: bytes / 1e6,
      restore: summarise(samples[at]?.restore ?? []),
      first: summarise(samples[at]?.first ?? []),
      query: summarise(samples[at]?.query ?? []),
      held: (held[at] ?? Number.NaN) / 1e6,
      found: found.length / sought.length,
    };
  });
}

/**
 * npm run search:measure              figures of every set, by kind
 * npm run search:measure -- --misses  and the queries that went wrong, of the sets that may be read
 *
 * Measures the search on the sets in tests/data/search and the questionnaires in tests/data/questionnaires; asserts
 * nothing. What is good on `development` and worse on `fresh held` was fitted to what it was shown. `fresh held` is
 * never printed: do not read it either.
 */
import { loadSource } from './load-source.mjs';

const measures = {
  ndcg: 'nDCG@3 of the answerable',
  precision: 'Confident first hits that are right, unanswerable queries counted wrong',
  recall: 'Answerable queries with a confident and right first hit',
  deceived: 'Unanswerable queries answered confidently',
  passages: 'Passages that show telling sentences only',
};

/** Undefined makes an empty cell. */
const rounded = (value) => (Number.isNaN(value) ? undefined : Number(value.toFixed(3)));
const roundedAll = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));

const { measureSets, measureLists } = await loadSource('tests/bench/measure.ts');
const sets = measureSets();

console.log('\nThe whole sets');
console.table(Object.fromEntries(sets.map(({ name, kinds }) => [name, roundedAll(kinds.all)])));

const kinds = [...new Set(sets.flatMap((set) => Object.keys(set.kinds)))];
for (const [measure, title] of Object.entries(measures)) {
  const row = (kind) =>
    Object.fromEntries(sets.map((set) => [set.name, rounded(set.kinds[kind]?.[measure] ?? Number.NaN)]));
  const rows = kinds.map((kind) => [kind, row(kind)]);
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(rows.filter(([, cells]) => Object.values(cells).some((cell) => cell !== undefined))),
  );
}

console.log('\nThe questionnaires, each row asked by itself');
console.table(
  Object.fromEntries(Object.entries(measureLists()).map(([name, figures]) => [name, roundedAll(figures)])),
);

if (process.argv.includes('--misses')) {
  for (const { name, misses } of sets.filter((set) => set.misses)) {
    console.log(`\n${name}: ${misses.length} went wrong\n${misses.join('\n')}`);
  }
}

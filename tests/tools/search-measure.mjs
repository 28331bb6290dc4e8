/**
 * npm run search:measure              figures of every set, by kind
 * npm run search:measure -- --misses  and the queries that went wrong, of the sets that may be read
 * npm run search:measure -- --tuning  only the sets that may be read: every look at a held half wears it out
 *
 * Measures the search on the sets in tests/data/search and the questionnaires in tests/data/questionnaires; asserts
 * nothing. What is good on `development` and worse on a `held` half was fitted to what it was shown. The held halves are
 * never printed: do not read them either.
 */
import { loadSource } from './load-source.mjs';

const measures = {
  ndcg: 'nDCG@3 of the answerable',
  precision: 'Confident first hits that are right, unanswerable queries counted wrong',
  recall: 'Answerable queries with a confident and right first hit',
  deceived: 'Unanswerable queries answered confidently',
  passages: 'Passages that show telling sentences only',
};

/** The cells of a row, rounded; one without a value stays empty. */
const cells = (values) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value = Number.NaN]) =>
      Number.isNaN(value) ? [] : [[name, Number(value.toFixed(3))]],
    ),
  );

function table(title, rows) {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0)));
}

const { measureSets, measureLists, measureAnswers } = await loadSource('tests/bench/measure.ts');
const tuning = process.argv.includes('--tuning');
const sets = measureSets(tuning);

table(
  'The whole sets',
  sets.map(({ name, kinds }) => [name, cells(kinds.all)]),
);

const kinds = [...new Set(sets.flatMap((set) => Object.keys(set.kinds)))];
for (const [measure, title] of Object.entries(measures)) {
  const row = (kind) => cells(Object.fromEntries(sets.map((set) => [set.name, set.kinds[kind]?.[measure]])));
  table(
    title,
    kinds.map((kind) => [kind, row(kind)]),
  );
}

if (!tuning) {
  table(
    'The questionnaires, each row asked by itself',
    Object.entries(measureLists()).map(([name, figures]) => [name, cells(figures)]),
  );
  table(
    'The questions of the questionnaires, answered',
    Object.entries(measureAnswers()).map(([name, figures]) => [name, cells(figures)]),
  );
}

if (process.argv.includes('--misses')) {
  for (const { name, misses } of sets.filter((set) => set.misses)) {
    console.log(`\n${name}: ${misses.length} went wrong\n${misses.join('\n')}`);
  }
}

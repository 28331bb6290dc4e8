/**
 * npm run search:fit
 * npm run search:fit -- --write     writes the log odds of words to src/search/word-odds.txt, too
 * npm run search:fit -- --forecast  and what a fit to all sets but one makes of that one
 *
 * Fits the weights of the search's certainty to the graded queries in tests/data/search and prints them beside those
 * in src/search/confidence.ts. Run it after any change of the ranking or the queries, and write the rounded weights there.
 */
import { writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const { crossValidate, fitCertainty } = await loadSource('tests/bench/search/fit.ts');
const { weights, enough } = await loadSource('src/search/confidence.ts');

const fit = fitCertainty();
const rows = Object.keys(weights).map((name) => [
  name,
  {
    'in the code': weights[name],
    fit: Number(fit.weights[name].toFixed(2)),
    readings: fit.examples[name] ?? fit.readings,
  },
]);
rows.push(['enough', { 'in the code': enough, fit: Number(fit.enough.toFixed(2)), readings: fit.readings }]);
console.table(Object.fromEntries(rows));

if (process.argv.includes('--write')) {
  const { writeOdds } = await loadSource('src/search/pack-odds.ts');
  writeFileSync(new URL('../../src/search/word-odds.txt', import.meta.url), writeOdds(fit.odds));
  console.log(`${fit.odds.size} words written to src/search/word-odds.txt`);
}

if (process.argv.includes('--forecast')) {
  const rounded = (figures, of) =>
    Object.entries(figures).map(([name, value]) => [`${name}, ${of}`, Number(value.toFixed(3))]);
  console.table(
    Object.fromEntries(
      Object.entries(crossValidate()).map(([name, { whole, thinned }]) => [
        name,
        Object.fromEntries([...rounded(whole, 'whole table'), ...rounded(thinned, 'thinned')]),
      ]),
    ),
  );
}

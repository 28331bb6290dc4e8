/**
 * npm run search:fit
 *
 * Fits the weights of the search's certainty to the graded queries in tests/data/search and prints them beside those
 * in src/search/confidence.ts. Run it after any change of the ranking or the queries, and write the rounded weights there.
 */
import { loadSource } from './load-source.mjs';

const { fitCertainty } = await loadSource('tests/bench/search/fit.ts');
const { weights, enough } = await loadSource('src/search/confidence.ts');

const fit = fitCertainty();
const rows = Object.keys(weights).map((name) => [
  name,
  { 'in the code': weights[name], fit: Number(fit.weights[name].toFixed(2)), queries: fit.examples[name] },
]);
rows.push(['enough', { 'in the code': enough, fit: Number(fit.enough.toFixed(2)), queries: fit.queries }]);
console.table(Object.fromEntries(rows));

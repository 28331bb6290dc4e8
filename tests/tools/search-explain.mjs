/**
 * npm run search:explain -- "how long are logs kept"
 *
 * Shows what the search reads in a query, what speaks for and against its first hit, and what each hit owes its score to.
 * Several queries: one argument each.
 */
import { loadSource } from './load-source.mjs';

const { explain } = await loadSource('src/search/explain.ts');
const { createIndex } = await loadSource('src/search/search-index.ts');
const { officialFaq } = await loadSource('src/faq/official.ts');
const { createFinder } = await loadSource('src/search/finder.ts');

const queries = process.argv.slice(2);
if (queries.length === 0) {
  console.error('Which query? npm run search:explain -- "how long are logs kept"');
  process.exit(1);
}

const index = createIndex(officialFaq.entries);
const find = createFinder(index);
const round = (value) => Number(value.toFixed(2));

function line(label, parts) {
  if (parts.length > 0) console.log(`${label.padEnd(9)} ${parts.join(' · ')}`);
}

for (const text of queries) {
  const it = explain(text, index);
  console.log(`\n${text}`);
  line(
    'meant',
    it.words.map(({ word, meant }) => `${word} → ${meant.join(', ')}`),
  );
  line(
    'named',
    it.named.map(({ concept, words }) => `[${concept}] ${words}`),
  );
  line(
    'combined',
    it.combined.map(({ concept, weight }) => `[${concept}] ${round(weight)}`),
  );
  line(
    'asked',
    it.asked.map(({ what, words, told }) => `[${what}] ${words}: ${told ? 'told' : 'not told'}`),
  );
  line('access', it.access ? [`by ${it.access.actor} to ${it.access.object}: [${it.access.concept}]`] : []);
  line(
    'gaps',
    it.gaps.map(({ gap, words }) => `[${gap}] ${words}`),
  );
  line(
    'odds',
    it.odds.map(({ word, odds }) => `${word} ${odds > 0 ? '+' : ''}${odds}`),
  );
  line('certainty', [
    ...it.evidence
      .filter(({ value }) => value !== 0)
      .map(({ name, value, counts }) => `${name} ${round(value)} → ${round(counts)}`),
    `sum ${round(it.evidence.reduce((sum, { counts }) => sum + counts, 0))}, enough is ${it.enough}`,
  ]);
  const shown = find(text, it.hits.length).hits;
  for (const [at, { entry, score, confident, owedTo }] of it.hits.entries()) {
    const { from, to } = shown[at].passage;
    const owed = owedTo.map(({ term, share }) => `${term} ${round(share)}`).join(', ');
    const sentences = shown[at].entry.sentences.slice(from, to).map((sentence) => sentence.text);
    console.log(`${entry}  ${round(score)} ${confident ? 'certain' : 'not certain'}: ${owed}`);
    console.log(`     ${from}–${to - 1}: ${sentences.join(' ').slice(0, 160)}`);
  }
}

/**
 * npm run bench
 *
 * Measures what the design sets aims for and prints one table each; asserts nothing. Everything that is compared is
 * measured in turn in the same run: read the ratios, the milliseconds are this machine's.
 */
import { setUp } from './setup.mjs';

const round = (value, digits = 2) => Number(value.toFixed(digits));

function table(title, rows) {
  console.log(`\n${title}`);
  console.table(rows);
}

/** One row of a table: how often, median, 95th percentile. */
const row = ({ samples, median, p95 }, extra = {}) => ({
  n: samples,
  median: round(median),
  p95: round(p95),
  ...extra,
});

async function detection() {
  const { benchDetect } = await load('tests/bench/detect.ts');
  const { addresses, medianMicroseconds, p95Microseconds, longMicroseconds } = benchDetect();
  table('detectPage, µs a call (aim: 20)', {
    [`${addresses} addresses of the data`]: {
      median: round(medianMicroseconds),
      p95: round(p95Microseconds),
    },
    'one address of 100 kB': { median: round(longMicroseconds) },
  });
}

async function search() {
  const { benchSearch } = await load('tests/bench/search.ts');
  const rows = await benchSearch();
  const byRow = (cells) => Object.fromEntries(rows.map((one) => [one.system, cells(one)]));
  const rounded = (ndcg) =>
    Object.fromEntries(Object.entries(ndcg).map(([kind, value]) => [kind, round(value, 3)]));
  table(
    'Search: mean nDCG@3 on the development half, by kind of query',
    byRow(({ ndcg }) => rounded(ndcg)),
  );
  table(
    'Search: cost, ms a query (aim: half of Fuse) and bytes',
    byRow(({ p50, p95, ratio, load: ready, bytes, gzip }) => ({
      p50: round(p50, 3),
      p95: round(p95, 3),
      ratio: round(ratio),
      'first answer': round(ready, 1),
      bytes,
      gzip,
    })),
  );
}

async function library() {
  const { benchLibrary } = await load('tests/bench/library.ts');
  table(
    'A library of 10,000 entries, 20 MB, its index prepared; ms of CPU (aims: query p95 16 and a quarter of MiniSearch)',
    Object.fromEntries(
      benchLibrary().map(({ system, build, megabytes, restore, first, query, held, found }) => [
        system,
        {
          'index, MB': round(megabytes, 1),
          'build, s': round(build / 1_000, 1),
          'restore, ms': round(restore.median, 1),
          'first answer, ms': round(first.median, 1),
          'query, ms': round(query.median),
          p95: round(query.p95),
          'held, MB': round(held, 1),
          'found by their question': round(found),
        },
      ]),
    ),
  );
}

async function browser() {
  const { benchBrowser } = await load('tests/bench/browser.ts');
  const { contentScriptBytes, contentScript, follow, popup, keystrokes } = await benchBrowser();
  const { ours, blank } = contentScript;
  const compared = (kind) => ({
    blank: round(blank[kind].median),
    difference: round(ours[kind].median - blank[kind].median),
    ratio: round(ours[kind].median / blank[kind].median),
  });
  table(`The content script (${contentScriptBytes} bytes) against a blank one`, {
    'page load, ms': row(ours.load, compared('load')),
    'page load, ms of CPU in the page': row(ours.loadCpu, compared('loadCpu')),
    'one history move, µs of CPU in the page': row(ours.moveCpu, compared('moveCpu')),
  });
  table('Page move → panel painted, ms (aim: 50)', {
    'worker running': row(follow.awake),
    'worker stopped before': row(follow.asleep),
  });
  table('First contentful paint, ms', {
    popup: row(popup.popup, { ratio: round(popup.popup.median / popup.blank.median) }),
    'a blank page of the extension': row(popup.blank, { ratio: 1 }),
  });
  table('Keystroke → painted in the popup, ms (aim: one frame, 16.7)', {
    'first key': row(keystrokes.first.whole),
    'later keys': row(keystrokes.later.whole),
  });
}

async function largePolicy() {
  const { benchLargePolicy } = await load('tests/bench/browser.ts');
  const { none, policy } = await benchLargePolicy();
  const aims = { follow: 1.3, suggest: 1.3, popup: 1.5, popupReady: undefined };
  const words = {
    follow: 'page move → panel painted',
    suggest: `key in the address bar → ${round(policy.suggestions, 1)} suggestions, without it ${round(none.suggestions, 1)}`,
    popup: 'popup opened → first picture',
    popupReady: 'popup opened → all of it',
  };
  const compared = (kind) => [
    words[kind],
    row(policy[kind], {
      'without it': round(none[kind].median),
      ratio: round(policy[kind].median / none[kind].median),
      aim: aims[kind],
    }),
  ];
  table(
    'Under a policy of 200 entries of 2,460 characters, ms',
    Object.fromEntries(Object.keys(words).map(compared)),
  );
}

async function libraryInBrowser() {
  const { benchLibraryPackage } = await load('tests/bench/browser.ts');
  const { none, library: carried, ours, miniSearch } = await benchLibraryPackage();
  const words = {
    'popup opened → first picture': ({ popup }) => popup,
    'panel opened → first picture': ({ panel }) => panel,
    'panel opened → last picture, all of the page': ({ panelWhole }) => panelWhole,
    'page move → panel painted': ({ follow }) => follow,
    'first key, typed once the popup has loaded → next picture': ({ first }) => first.answered,
    'first key → last picture': ({ first }) => first.whole,
    'later keys → next picture': ({ later }) => later.answered,
    'later keys → last picture, answers read for it': ({ later }) => later.whole,
  };
  const worst = (summary) => ({ worst: round(summary.worst) });
  table(
    'A package that carries 10,000 entries, 20 MB, of which 2,000 are notes on the page beside the panel, and one that ' +
      'carries none, both in turn, ms (aims: first key 50, p95 of keys 16)',
    Object.fromEntries(
      Object.entries(words).flatMap(([what, of]) => [
        [what, row(of(carried), worst(of(carried)))],
        [`${what}, without a library`, row(of(none), worst(of(none)))],
      ]),
    ),
  );
  const answered = ({ questionnaire: { whole, longest } }) => ({
    'all answered': round(whole),
    'longest task': round(longest),
  });
  table('300 questions pasted, ms (aim: no task longer than 100)', {
    'with the library': answered(carried),
    'without it': answered(none),
  });
  const engine = ({ restore, query, memory }) =>
    row(query, { 'restore, ms': round(restore, 0), 'held, MB': round(memory, 1) });
  table(
    `The same entries in an empty page of the extension, ms a query (the popup: ${round(carried.memory, 1)} MB, ${round(none.memory, 1)} MB without a library; aim: 120)`,
    { 'ours, packed': engine(ours), 'MiniSearch, loadJSON': engine(miniSearch) },
  );
}

let load;
try {
  await setUp(['chromium']);
  load = (await import('./load-source.mjs')).loadSource;
  await detection();
  await search();
  await library();
  await libraryInBrowser();
  await browser();
  await largePolicy();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

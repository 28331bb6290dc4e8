import { cpSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary } from '../../src/kit/library/build-library';
import { startDemoServer } from '../demo-console/server';
import { ensureBuild, root } from '../e2e/support/build';
import { type ChromiumOptions, type ChromiumSession, launchChromium } from '../e2e/support/chromium';
import { extensionIdOf } from '../e2e/support/chromium-options';
import { largePolicy, writePolicy } from '../e2e/support/large-policy';
import { createPrivateEtc } from '../e2e/support/private-etc';
import { benchContentScript } from './browser/content-script';
import { benchFollow } from './browser/follow';
import { benchKeystrokes } from './browser/keystroke';
import { benchEngine, benchSurfaces } from './browser/library';
import { benchPolicy } from './browser/policy';
import { benchPopup } from './browser/popup';
import { bundle } from './search/bundle';
import { libraryEntries, libraryQueries } from './search/library';
import { prepareMiniSearch } from './search/minisearch';

const blankPage = 'blank.html';

/** A copy of the build, changed as `change` says. */
function variant(extension: string, name: string, change: (folder: string) => void): string {
  const folder = join(root, '.output', 'bench', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(extension, folder, { recursive: true });
  change(folder);
  return folder;
}

/** Runs with browsers and a demo console that are closed at the end. */
async function withBrowsers<Result>(
  bench: (
    launch: (extension: string, options?: Partial<ChromiumOptions>) => Promise<ChromiumSession>,
  ) => Promise<Result>,
): Promise<Result> {
  const demo = await startDemoServer();
  const sessions: ChromiumSession[] = [];
  try {
    return await bench(async (extension, options = {}) => {
      const session = await launchChromium({ extension, demo, ...options });
      sessions.push(session);
      return session;
    });
  } finally {
    for (const session of sessions) await session.close();
    await demo.close();
  }
}

/** What a large policy costs, against none; only where the system lets a browser have policies of its own. */
export async function benchLargePolicy() {
  const extension = await ensureBuild('chrome');
  const etc = createPrivateEtc();
  try {
    writePolicy(etc, extensionIdOf(extension), largePolicy());
    return await withBrowsers(async (launch) =>
      benchPolicy({ none: await launch(extension), policy: await launch(extension, { wrap: etc.wrap }) }),
    );
  } finally {
    etc.close();
  }
}

/** UTF-16 units of a file: as the library's own are cut. */
const sliceLength = 1_000_000;

const mostQuestions = 300;

/** A questionnaire of as many different questions, made of the queries in turn. */
function listOf(queries: readonly string[]): readonly string[] {
  return Array.from(
    { length: mostQuestions },
    (_, at) => `${queries[at % queries.length]?.replace(/\?$/, '')} in case ${at + 1}?`,
  );
}

/** What a library of 10,000 entries costs in the browser, and MiniSearch's prepared index of the same entries. */
export async function benchLibraryPackage() {
  const extension = await ensureBuild('chrome');
  const entries = libraryEntries();
  const prepared = prepareMiniSearch(entries);
  const slices = Array.from({ length: Math.ceil(prepared.length / sliceLength) }, (_, at) =>
    prepared.slice(at * sliceLength, (at + 1) * sliceLength),
  );
  const engines = {
    'ours.js': await bundle('tests/bench/search/our-library.ts'),
    'minisearch.js': await bundle('tests/bench/search/minisearch.ts'),
  };
  const files: Record<string, string> = {
    [blankPage]: '<!doctype html><title>blank</title><p>blank</p>',
    ...engines,
    ...buildLibrary(entries),
    ...Object.fromEntries(
      slices.map((text, at) => [`minisearch-${at}.js`, `export default ${JSON.stringify(text)};`]),
    ),
  };
  const carrying = variant(extension, 'library', (folder) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  });
  const ours = `import('/ours.js').then(async ({ restoreOurs }) =>
    restoreOurs((await import('/library/contents.js')).default))`;
  const miniSearch = `import('/minisearch.js').then(async ({ restoreMiniSearch }) => {
    const texts = await Promise.all(${JSON.stringify(slices.map((_, at) => `/minisearch-${at}.js`))}.map((path) => import(path)));
    const search = restoreMiniSearch(texts.map(({ default: text }) => text).join(''));
    return async (query) => {
      const began = performance.now();
      search(query);
      return performance.now() - began;
    };
  })`;
  return withBrowsers(async (launch) => {
    const sessions = { none: await launch(extension), library: await launch(carrying) };
    const queries = libraryQueries(entries);
    return {
      ...(await benchSurfaces(sessions, listOf(queries))),
      ours: await benchEngine(sessions.library, blankPage, ours, queries),
      miniSearch: await benchEngine(sessions.library, blankPage, miniSearch, queries),
    };
  });
}

/** Everything that only a real Chromium can tell of the built extension. */
export async function benchBrowser() {
  const extension = await ensureBuild('chrome');
  const ours = variant(extension, 'ours', (folder) =>
    writeFileSync(join(folder, blankPage), '<!doctype html><title>blank</title><p>blank</p>'),
  );
  const blank = variant(extension, 'blank-script', (folder) => writeFileSync(join(folder, 'console.js'), ''));
  return withBrowsers(async (launch) => {
    const [withScript, withBlank] = [await launch(ours), await launch(blank)];
    return {
      contentScriptBytes: statSync(join(extension, 'console.js')).size,
      contentScript: await benchContentScript({ ours: withScript, blank: withBlank }),
      follow: await benchFollow(withScript),
      popup: await benchPopup(withScript, blankPage),
      keystrokes: await benchKeystrokes(withScript),
    };
  });
}

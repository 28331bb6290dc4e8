import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';
import { benchKeystrokes, type KeystrokeTimes } from './keystroke';
import { firstPaintOf } from './popup';

/** A package that carries a library, or none. */
interface SurfaceCost extends KeystrokeTimes {
  /** Milliseconds from navigation to first contentful paint. */
  readonly popup: Summary;
  readonly panel: Summary;
  /** Megabytes of the popup's heap, buffers included, after a few searches. */
  readonly memory: number;
}

interface EngineCost {
  /** Milliseconds from the files of the package to a search. */
  readonly restore: number;
  /** Milliseconds a query. */
  readonly query: Summary;
  readonly memory: number;
}

export interface LibraryInBrowser {
  readonly none: SurfaceCost;
  readonly library: SurfaceCost;
  readonly ours: EngineCost;
  readonly miniSearch: EngineCost;
}

const rounds = 12;

async function heldMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usedSize + backingStorageSize) / 1e6;
}

async function memoryOfPopup(session: ChromiumSession, hasLibrary: boolean): Promise<number> {
  const page = await session.openExtensionPage('popup.html');
  const box = page.getByRole('combobox');
  for (const query of ['encryption keys', 'who approves access reviews', 'log retention']) {
    await box.fill(query);
    await page.locator('.result-place').first().waitFor();
    if (hasLibrary) await page.locator('.result-place .team-mark').first().waitFor();
  }
  const held = await heldMegabytes(page);
  await page.close();
  return held;
}

async function benchSurfaces(session: ChromiumSession, hasLibrary: boolean): Promise<SurfaceCost> {
  const page = await session.context.newPage();
  const popup: number[] = [];
  const panel: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const times = [
      await firstPaintOf(page, session.extensionUrl('popup.html')),
      await firstPaintOf(page, session.extensionUrl('sidepanel.html')),
    ] as const;
    if (round === 0) continue;
    popup.push(times[0]);
    panel.push(times[1]);
  }
  await page.close();
  return {
    popup: summarise(popup),
    panel: summarise(panel),
    ...(await benchKeystrokes(session)),
    memory: await memoryOfPopup(session, hasLibrary),
  };
}

/**
 * Runs `open` in an empty page of the extension: an expression that gives a promise of a function from a query to the
 * milliseconds it took.
 */
async function benchEngine(
  session: ChromiumSession,
  blank: string,
  open: string,
  queries: readonly string[],
): Promise<EngineCost> {
  const page = await session.openExtensionPage(blank);
  const before = await heldMegabytes(page);
  const restore = await page.evaluate<number>(`(async () => {
    const began = performance.now();
    window.ask = await (${open});
    return performance.now() - began;
  })()`);
  const times = await page.evaluate<number[]>(`(async () => {
    const times = [];
    for (const query of ${JSON.stringify(queries)}) times.push(await window.ask(query));
    return times;
  })()`);
  const memory = (await heldMegabytes(page)) - before;
  await page.close();
  return { restore, query: summarise(times), memory };
}

/** @param modules what an empty page imports, see `benchEngine`. */
export async function benchLibraryInBrowser(
  sessions: { readonly none: ChromiumSession; readonly library: ChromiumSession },
  blank: string,
  modules: { readonly ours: string; readonly miniSearch: string },
  queries: readonly string[],
): Promise<LibraryInBrowser> {
  return {
    none: await benchSurfaces(sessions.none, false),
    library: await benchSurfaces(sessions.library, true),
    ours: await benchEngine(sessions.library, blank, modules.ours, queries),
    miniSearch: await benchEngine(sessions.library, blank, modules.miniSearch, queries),
  };
}

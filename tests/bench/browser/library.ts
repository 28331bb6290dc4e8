import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';
import { watchChanges } from './clock';
import { openFollower } from './follow';
import { inTurn } from './in-turn';
import { type KeySamples, type KeystrokeTimes, keyQueries, summariseKeys, typeQuery } from './keystroke';
import { firstPaintOf } from './popup';
import { benchQuestionnaire, type QuestionnaireCost } from './questionnaire';

/** A package that carries a library, or none. Milliseconds each. */
export interface SurfaceCost extends KeystrokeTimes {
  /** From the popup's navigation to its first contentful paint. */
  readonly popup: Summary;
  /** The same of the panel, beside a console page that thousands of the library's entries hold for. */
  readonly panel: Summary;
  /** From the panel's navigation to the last change of its picture: all of the page, the team's notes included. */
  readonly panelWhole: Summary;
  /** From a move of that page to the panel's paint of the new heading. */
  readonly follow: Summary;
  /** Megabytes of the popup's heap, buffers included, after a few searches. */
  readonly memory: number;
  /** Three hundred questions, pasted. */
  readonly questionnaire: QuestionnaireCost;
}

export interface EngineCost {
  /** Milliseconds from the files of the package to a search. */
  readonly restore: number;
  /** Milliseconds a query. */
  readonly query: Summary;
  readonly memory: number;
}

const rounds = { follow: 16, panel: 12, popup: 12 };

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

async function openSurfaces(session: ChromiumSession) {
  const { panel, move } = await openFollower(session);
  const lastChange = await watchChanges(panel);
  const tab = await session.context.newPage();
  await session.firstPage.bringToFront();
  const keys: KeySamples = { first: [], later: [] };
  const samples: Readonly<Record<'popup' | 'panel' | 'panelWhole' | 'follow', number[]>> = {
    popup: [],
    panel: [],
    panelWhole: [],
    follow: [],
  };
  return { session, panel, move, lastChange, tab, keys, samples };
}

/**
 * Compares the surfaces in packages with and without a library, in turn.
 * @param questions of a questionnaire.
 */
export async function benchSurfaces(
  sessions: {
    readonly none: ChromiumSession;
    readonly library: ChromiumSession;
  },
  questions: readonly string[],
): Promise<Record<keyof typeof sessions, SurfaceCost>> {
  const [none, library] = [await openSurfaces(sessions.none), await openSurfaces(sessions.library)];
  const both = [none, library];
  const popupOf = ({ session, tab }: typeof none) => firstPaintOf(tab, session.extensionUrl('popup.html'));
  await inTurn(both, 2, ({ move }) => move());
  await inTurn(both, rounds.follow, async ({ move, samples }) => samples.follow.push(await move()));
  await inTurn(both, rounds.panel, async ({ panel, lastChange, samples }) => {
    samples.panel.push(await firstPaintOf(panel));
    samples.panelWhole.push(await lastChange());
  });
  for (const { tab } of both) await tab.bringToFront();
  await inTurn(both, 1, popupOf);
  await inTurn(both, rounds.popup, async (one) => one.samples.popup.push(await popupOf(one)));
  // One order for a query, the other for the next.
  for (const [at, query] of keyQueries.entries())
    await inTurn(at % 2 === 0 ? both : [library, none], 1, ({ session, keys }) =>
      typeQuery(session, query, keys),
    );
  const costOf = async ({ session, tab, samples, keys }: typeof none, hasLibrary: boolean) => ({
    popup: summarise(samples.popup),
    panel: summarise(samples.panel),
    panelWhole: summarise(samples.panelWhole),
    follow: summarise(samples.follow),
    ...summariseKeys(keys),
    memory: await memoryOfPopup(session, hasLibrary),
    questionnaire: await benchQuestionnaire(tab, session.extensionUrl('sheet.html'), questions),
  });
  return { none: await costOf(none, false), library: await costOf(library, true) };
}

/**
 * Runs `open` in an empty page of the extension: an expression that gives a promise of a function from a query to the
 * milliseconds it took.
 */
export async function benchEngine(
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

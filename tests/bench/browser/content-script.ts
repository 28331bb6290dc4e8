import type { CDPSession } from 'playwright-core';
import { demoAddress } from '../../demo-console/site/place';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';

export interface ContentScriptCost {
  /** Milliseconds from the document's first byte to its load event. */
  readonly load: Summary;
  /** Milliseconds of CPU that the page's main thread took for the same load. */
  readonly loadCpu: Summary;
  /** Microseconds of CPU that the page's main thread took for a `history.pushState` and all it sets off. */
  readonly moveCpu: Summary;
}

type Samples = Readonly<Record<keyof ContentScriptCost, number[]>>;

const rounds = 16;
/** Chromium throttles a page that makes more than 200 moves in 10 s. */
const moves = 30;

async function cpuMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
}

const probe = `${demoAddress('ecs/security-groups')}?demo=probe`;

async function sample(
  { firstPage: page }: ChromiumSession,
  cdp: CDPSession,
  samples: Samples,
): Promise<void> {
  const before = await cpuMilliseconds(cdp);
  await page.goto(probe, { waitUntil: 'load' });
  const load = await page.evaluate(async () => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    while (!entry?.loadEventEnd) await new Promise(requestAnimationFrame);
    return entry.loadEventEnd - entry.responseStart;
  });
  const loaded = await cpuMilliseconds(cdp);
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at++) {
      history.pushState({}, '', `/server/region/cn-hangzhou?demo=probe&at=${at}`);
      // As a user moves: one move, one report.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }, moves);
  const moved = await cpuMilliseconds(cdp);
  samples.load.push(load);
  // A navigation usually gets a process of its own, whose clock begins again.
  samples.loadCpu.push(loaded < before ? loaded : loaded - before);
  samples.moveCpu.push(((moved - loaded) * 1000) / moves);
}

const none = (): Samples => ({ load: [], loadCpu: [], moveCpu: [] });

/** Measures the sessions in turn, so that what else the machine does meets all of them alike. */
export async function benchContentScript(
  sessions: Readonly<Record<string, ChromiumSession>>,
): Promise<Record<string, ContentScriptCost>> {
  const all = await Promise.all(
    Object.entries(sessions).map(async ([name, session]) => {
      const cdp = await session.context.newCDPSession(session.firstPage);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      return { name, session, cdp, samples: none() };
    }),
  );
  for (const { session, cdp } of all) await sample(session, cdp, none());
  for (let round = 0; round < rounds; round++) {
    for (const { session, cdp, samples } of all) await sample(session, cdp, samples);
    all.reverse();
  }
  return Object.fromEntries(
    all.map(({ name, samples: { load, loadCpu, moveCpu } }) => [
      name,
      { load: summarise(load), loadCpu: summarise(loadCpu), moveCpu: summarise(moveCpu) },
    ]),
  );
}

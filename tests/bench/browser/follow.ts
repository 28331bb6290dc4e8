import type { Page } from 'playwright-core';
import { demoAddress } from '../../demo-console/site/place';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';
import { paintOf, watchPaints } from './clock';

export interface FollowTimes {
  /** Milliseconds from `history.pushState` in the page to the panel's paint of the new heading. */
  readonly awake: Summary;
  /** The same with the background worker stopped before the move. */
  readonly asleep: Summary;
}

const pages = [
  ['/image/region/cn-hangzhou/imageList', 'ECS › Images', 'images'],
  ['/securityGroup/region/cn-hangzhou', 'ECS › Security groups', 'security-groups'],
] as const;

const rounds = { awake: 60, asleep: 12 };

export interface Follower {
  /** The real side panel. */
  readonly panel: Page;
  /** Moves the page and gives the milliseconds until the panel had painted the new heading. */
  move(): Promise<number>;
}

/** Opens a page and the real side panel beside it. */
export async function openFollower(session: ChromiumSession): Promise<Follower> {
  const page = await session.openConsole(demoAddress('ecs/security-groups'));
  const panel = await session.openPanel();
  await panel.locator('main h1', { hasText: 'ECS › Security groups' }).waitFor();
  await watchPaints(panel);
  let round = 0;
  const move = async () => {
    const [path, heading, task] = pages[round++ % 2 === 0 ? 0 : 1];
    const moved = await page.evaluate((to) => {
      const at = performance.timeOrigin + performance.now();
      history.pushState({}, '', to);
      return at;
    }, path);
    const painted = await paintOf(panel, heading, moved);
    // The worker comes later than the panel: the next round begins when it has nothing left to do.
    await panel.waitForFunction(async (wanted) => {
      const kept: Record<string, { page?: { task?: string } }> = await chrome.storage.session.get(null);
      return Object.values(kept).some(({ page }) => page?.task === wanted);
    }, task);
    return painted - moved;
  };
  return { panel, move };
}

/** Times how the real side panel follows a single-page move. */
export async function benchFollow(session: ChromiumSession): Promise<FollowTimes> {
  const follower = await openFollower(session);
  const awake: number[] = [];
  const asleep: number[] = [];
  for (let round = 0; round < rounds.awake; round++) awake.push(await follower.move());
  for (let round = 0; round < rounds.asleep; round++) {
    await session.stopWorker();
    asleep.push(await follower.move());
  }
  await follower.panel.close();
  return { awake: summarise(awake), asleep: summarise(asleep) };
}

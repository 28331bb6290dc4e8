import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';
import { watchChanges } from './clock';
import { openFollower } from './follow';
import { inTurn } from './in-turn';
import { firstPaintOf } from './popup';
import { suggester, type Typed } from './suggest';

/** Milliseconds each. */
export interface PolicyCost {
  /** From `history.pushState` in the page to the panel's paint of the new heading. */
  readonly follow: Summary;
  /** From a key in the address bar to the suggestions, within the background: means over the same keys each time. */
  readonly suggest: Summary;
  /** From the popup's navigation to its first contentful paint, and to the last change of what it shows. */
  readonly popup: Summary;
  readonly popupReady: Summary;
  /** Not milliseconds: suggestions a key. More entries fill more of the five places, which `suggest` has in it. */
  readonly suggestions: number;
}

type Samples = Readonly<Record<Exclude<keyof PolicyCost, 'suggestions'>, number[]>>;

const rounds = { follow: 40, suggest: 40, popup: 20 };

interface Measured {
  readonly name: string;
  readonly samples: Samples;
  readonly follow: () => Promise<number>;
  readonly suggest: () => Promise<Typed>;
  readonly popup: () => Promise<void>;
}

/** The popup's page in a tab, told what it shows last. */
async function openPopupPage({ context, extensionId }: ChromiumSession, samples: Samples) {
  const page = await context.newPage();
  const lastChange = await watchChanges(page);
  return async () => {
    await page.bringToFront();
    samples.popup.push(await firstPaintOf(page, `chrome-extension://${extensionId}/popup.html`));
    samples.popupReady.push(await lastChange());
  };
}

async function prepare(name: string, session: ChromiumSession): Promise<Measured> {
  const samples: Samples = { follow: [], suggest: [], popup: [], popupReady: [] };
  const { move } = await openFollower(session);
  const suggest = await suggester(session);
  const popup = await openPopupPage(session, samples);
  await session.firstPage.bringToFront();
  return { name, samples, follow: move, suggest, popup };
}

/** Measures the sessions in turn, so that what else the machine does meets all of them alike. */
export async function benchPolicy(
  sessions: Readonly<Record<string, ChromiumSession>>,
): Promise<Record<string, PolicyCost>> {
  const all = await Promise.all(Object.entries(sessions).map(([name, session]) => prepare(name, session)));
  await inTurn(all, 2, (one) => one.follow());
  await inTurn(all, rounds.follow, async ({ follow, samples }) => samples.follow.push(await follow()));
  // The first key finds everything ready, as after the keyword.
  const suggestions = new Map<Measured, number>();
  await inTurn(all, 1, async (one) => suggestions.set(one, (await one.suggest()).suggestions));
  await inTurn(all, rounds.suggest, async ({ suggest, samples }) =>
    samples.suggest.push((await suggest()).keyMs),
  );
  await inTurn(all, 1, ({ popup }) => popup());
  for (const { samples } of all) samples.popup.length = samples.popupReady.length = 0;
  await inTurn(all, rounds.popup, ({ popup }) => popup());
  return Object.fromEntries(
    all.map((one) => [
      one.name,
      {
        follow: summarise(one.samples.follow),
        suggest: summarise(one.samples.suggest),
        popup: summarise(one.samples.popup),
        popupReady: summarise(one.samples.popupReady),
        suggestions: suggestions.get(one) ?? NaN,
      },
    ]),
  );
}

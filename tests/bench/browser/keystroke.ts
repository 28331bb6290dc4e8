import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';

/** Milliseconds from the event of a key to pictures in the popup: each by the first task after its frame. */
interface KeyTime {
  /** To the first picture after it: what is known at once is answered in it. */
  readonly answered: number;
  /** To the last picture that it caused, what had to be read for it included. */
  readonly whole: number;
}

/** Those of the first key of fresh popups, typed as soon as the page has loaded, and of the later ones. */
export interface KeySamples {
  readonly first: KeyTime[];
  readonly later: KeyTime[];
}

export interface KeystrokeTimes {
  readonly first: Readonly<Record<keyof KeyTime, Summary>>;
  readonly later: Readonly<Record<keyof KeyTime, Summary>>;
}

export const keyQueries = [
  'who patches the operating system',
  'encrypton keys',
  'delete my data',
  'where is our data stored',
  'isolation',
  'mfa',
  'gdpr transfer',
  'support staff access',
];

async function watchKeys(page: Page): Promise<() => Promise<KeyTime>> {
  await page.evaluate(() => {
    const painted = new MessageChannel();
    let typed = 0;
    let pictures: number[] = [];
    painted.port1.onmessage = () => pictures.push(performance.now() - typed);
    const onPaint = () => requestAnimationFrame(() => painted.port2.postMessage(0));
    addEventListener(
      'keydown',
      (event) => {
        typed = event.timeStamp;
        pictures = [];
      },
      true,
    );
    new MutationObserver(onPaint).observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener('input', onPaint, true);
    const lastKey = () => pictures.length > 0 && { answered: pictures[0], whole: pictures.at(-1) };
    Object.assign(window, { lastKey });
  });
  return async () => {
    const painted = await page.waitForFunction(() =>
      (window as unknown as { lastKey(): KeyTime | false }).lastKey(),
    );
    return (await painted.jsonValue()) as KeyTime;
  };
}

/** Types a query into a fresh popup, key by key, and adds the times to `samples`. */
export async function typeQuery(session: ChromiumSession, query: string, samples: KeySamples): Promise<void> {
  const page = await session.openExtensionPage('popup.html');
  await page.getByRole('combobox').focus();
  const lastKey = await watchKeys(page);
  for (const [at, key] of [...query].entries()) {
    await page.keyboard.type(key);
    // Long enough for whatever a key sets off.
    await page.waitForTimeout(60);
    (at === 0 ? samples.first : samples.later).push(await lastKey());
  }
  await page.close();
}

export function summariseKeys({ first, later }: KeySamples): KeystrokeTimes {
  const of = (times: readonly KeyTime[]) => ({
    answered: summarise(times.map(({ answered }) => answered)),
    whole: summarise(times.map(({ whole }) => whole)),
  });
  return { first: of(first), later: of(later) };
}

/** Times typing into the popup: the search is made ready in it. */
export async function benchKeystrokes(session: ChromiumSession): Promise<KeystrokeTimes> {
  const samples: KeySamples = { first: [], later: [] };
  for (const query of keyQueries) await typeQuery(session, query, samples);
  return summariseKeys(samples);
}

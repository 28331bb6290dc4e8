import type { ChromiumSession } from '../../e2e/support/chromium';
import { type Summary, summarise } from '../statistics';

export interface KeystrokeTimes {
  /** Milliseconds from the first key of a fresh popup to its paint: the search is made ready in it. */
  readonly first: Summary;
  /** Milliseconds from a later key to the last paint it caused. */
  readonly later: Summary;
}

const queries = [
  'who patches the operating system',
  'encrypton keys',
  'delete my data',
  'where is our data stored',
  'isolation',
  'mfa',
  'gdpr transfer',
  'support staff access',
];

/** Times typing into the popup, key by key; every key counts from its own event to the frame that shows its result. */
export async function benchKeystrokes(session: ChromiumSession): Promise<KeystrokeTimes> {
  const first: number[] = [];
  const later: number[] = [];
  for (const query of queries) {
    const page = await session.openExtensionPage('popup.html');
    await page.getByRole('combobox').focus();
    await page.evaluate(() => {
      const painted = new MessageChannel();
      let typed = 0;
      let last = 0;
      painted.port1.onmessage = () => {
        last = performance.now();
      };
      const onPaint = () => requestAnimationFrame(() => painted.port2.postMessage(0));
      addEventListener(
        'keydown',
        (event) => {
          typed = event.timeStamp;
          last = 0;
        },
        true,
      );
      new MutationObserver(onPaint).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      addEventListener('input', onPaint, true);
      Object.assign(window, { lastKey: () => last - typed });
    });
    for (const [at, key] of [...query].entries()) {
      await page.keyboard.type(key);
      // Long enough for whatever a key sets off.
      await page.waitForTimeout(60);
      const time = await page.evaluate(() => (window as unknown as { lastKey(): number }).lastKey());
      (at === 0 ? first : later).push(time);
    }
    await page.close();
  }
  return { first: summarise(first), later: summarise(later) };
}

import type { Worker } from 'playwright-core';
import type { ChromiumSession } from '../../e2e/support/chromium';

const queries = ['who patches the system', 'encrypton keys', 'where is our data', 'isolation', 'gdpr'];

/** Means over all keys of all queries. */
export interface Typed {
  /** Milliseconds from a key to its suggestions, within the background. */
  readonly keyMs: number;
  /** Suggestions a key: entries of a team fill the places that the ten official ones leave empty. */
  readonly suggestions: number;
}

/**
 * Types into the address bar of a session, key by key: always the same queries, all of them at a time. The worker's
 * clock ticks ten times a millisecond, which is more than a key takes and little beside all of them.
 */
export async function suggester({ context }: ChromiumSession): Promise<() => Promise<Typed>> {
  const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return () =>
    worker.evaluate(async (words) => {
      const { onInputChanged } = chrome.omnibox as unknown as {
        onInputChanged: { dispatch(text: string, answer: (suggestions: readonly unknown[]) => void): void };
      };
      const typed = words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)));
      let suggested = 0;
      const began = performance.now();
      for (const text of typed)
        await new Promise<void>((next) =>
          onInputChanged.dispatch(text, ({ length }) => {
            suggested += length;
            next();
          }),
        );
      const keyMs = (performance.now() - began) / typed.length;
      return { keyMs, suggestions: suggested / typed.length };
    }, queries);
}

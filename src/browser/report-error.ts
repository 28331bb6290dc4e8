/** Where errors go that nobody can act on at once: the console, and a count for the diagnostics. */
import { browser } from './api';

const key = 'errors';

/** As many different ones as the diagnostics can use. */
const most = 20;

/** How often each error was met since the browser started, by what was being done and the error's class. */
type ErrorCounts = Readonly<Record<string, number>>;

/**
 * Never throws, and shows the user nothing. The message goes to the console only: it may hold something of the user's.
 * @param when what was being done, a constant: “reading the policy”.
 */
export function reportError(error: unknown, when: string): void {
  console.error(`${when}:`, error);
  const name = `${when}: ${error instanceof Error ? error.name : typeof error}`;
  // An error while errors are counted would only be the next to count.
  counting = counting.then(() => count(name)).catch(() => {});
}

/**
 * For a promise nobody waits for, or whose failure leaves something usable.
 * @returns its value, or `undefined` where it was rejected and reported.
 */
export function reportRejection<T>(promise: Promise<T>, when: string): Promise<T | undefined> {
  return promise.catch((error: unknown) => {
    reportError(error, when);
    return undefined;
  });
}

/** Reports whatever else is thrown or rejected in this page or worker. Call it before anything can be. */
export function reportUncaught(scope: Pick<typeof globalThis, 'addEventListener'>): void {
  scope.addEventListener('error', (event) => {
    event.preventDefault();
    reportError(event.error, 'not caught');
  });
  scope.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    reportError(event.reason, 'not caught');
  });
}

export async function errorCounts(): Promise<ErrorCounts> {
  const { [key]: counts } = (await browser.storage.session.get(key)) as Record<string, unknown>;
  if (typeof counts !== 'object' || counts === null) return {};
  return Object.fromEntries(
    Object.entries(counts).filter((count): count is [string, number] => typeof count[1] === 'number'),
  );
}

// One after the other: two at once would read the same count.
let counting: Promise<void> = Promise.resolve();

async function count(name: string): Promise<void> {
  const counts = await errorCounts();
  if (!(name in counts) && Object.keys(counts).length >= most) return;
  // An error while errors are counted would only be the next to count.
  await browser.storage.session
    .set({ [key]: { ...counts, [name]: (counts[name] ?? 0) + 1 } })
    .catch(() => {});
}

/** Of several tabs of one page one works: two would write over each other what is kept. */
import { browser } from './api';

/** A page that is loaded again waits for itself: only who waits longer waits for another tab. */
const soonMs = 500;

/** Who works is asked here to come to the front. */
const channelOf = (page: string) => new BroadcastChannel(page);

export interface Turn {
  /** Whether this tab may work at once; else another does. */
  readonly isMine: boolean;
  /** This tab may work: the others are closed. */
  readonly come: Promise<void>;
}

/**
 * Waits for this tab's turn to work on a page; once come, it lasts until the tab is closed.
 * @param page a name that all tabs of the page use.
 */
export async function waitForTurn(
  page: string,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): Promise<Turn> {
  const come = new Promise<void>((resolve, reject) => {
    const hold = () => {
      resolve();
      answerOthers(page);
      return new Promise<never>(() => {});
    };
    locks.request(page, hold).catch(reject);
  });
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), soonMs));
  return { isMine: await Promise.race([come.then(() => true), late]), come };
}

/** Shows the tab that works on a page; it closes this one. */
export async function showWorkingTab(page: string): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  const channel = channelOf(page);
  channel.postMessage(tab?.id);
  channel.close();
}

function answerOthers(page: string): void {
  channelOf(page).onmessage = async ({ data: asking }: MessageEvent<number | undefined>) => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) return;
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    if (asking !== undefined) await browser.tabs.remove(asking);
  };
}

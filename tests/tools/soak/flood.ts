import type { Page } from 'playwright-core';
import type { Backlog } from './judge';

const gapMs = 4;

/**
 * Moves the page in front every few milliseconds, and then once more, to a page it has not shown before. Chromium's own
 * main thread takes some 5 ms a move, so the browser itself may tell of the last move seconds after it.
 * @param panel the panel beside it.
 */
export async function flood(page: Page, panel: Page, seconds: number): Promise<Backlog> {
  // Waiting from the beginning on, so that no time of the measurement's own is measured.
  const shown = panel.evaluate(timesOfInstances);
  const { moves, last } = await page.evaluate(
    async ({ seconds, gapMs }) => {
      const paths = ['/image/region/cn-hangzhou/imageList', '/securityGroup/region/cn-hangzhou'];
      const end = Date.now() + seconds * 1000;
      let moves = 0;
      while (Date.now() < end) {
        history.pushState({}, '', paths[moves++ % 2]);
        await new Promise((resolve) => setTimeout(resolve, gapMs));
      }
      history.pushState({}, '', '/server/region/cn-hangzhou');
      return { moves: moves + 1, last: Date.now() };
    },
    { seconds, gapMs },
  );
  const { told, times } = await shown;
  const since = Object.entries(times).map(([what, at]) => [what, Math.max(0, at - told)] as const);
  return { moves, browserMilliseconds: told - last, milliseconds: Object.fromEntries(since) };
}

/**
 * Runs in the panel; gives when each of those that show the page in front showed the instances, and when the browser
 * told last of a change of its tab. All in milliseconds since 1970.
 */
async function timesOfInstances(): Promise<{
  readonly told: number;
  readonly times: Readonly<Record<string, number>>;
}> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? 0;
  let told = 0;
  chrome.tabs.onUpdated.addListener((id) => {
    if (id === tabId) told = Date.now();
  });
  const inPanel = new Promise<number>((resolve) => {
    const isThere = () => document.querySelector('main h1')?.textContent?.includes('Instances');
    new MutationObserver(() => isThere() && resolve(Date.now())).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  const inRecord = new Promise<number>((resolve) => {
    chrome.storage.session.onChanged.addListener((changes) => {
      const kept = changes[`page:${tabId}`]?.newValue as { page?: { task?: string } } | undefined;
      if (kept?.page?.task === 'instances') resolve(Date.now());
    });
  });
  const inTitle = async () => {
    while (!(await chrome.action.getTitle({ tabId })).includes('Instances'))
      await new Promise((resolve) => setTimeout(resolve, 50));
    return Date.now();
  };
  const [panel, record, title] = await Promise.all([inPanel, inRecord, inTitle()]);
  return { told, times: { 'the panel': panel, 'the record': record, 'the title of the icon': title } };
}

import type { Page } from 'playwright-core';
import type { Backlog } from './judge';

const gapMs = 4;

/**
 * Moves the page in front every few milliseconds, and then once more, to a page it has not shown before.
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
  const since = Object.entries(await shown).map(([what, at]): [string, number] => [what, at - last]);
  return { moves, milliseconds: Object.fromEntries(since) };
}

/** Runs in the panel; gives when each of those that show the page in front showed the instances. */
async function timesOfInstances(): Promise<Record<string, number>> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? 0;
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
  return { 'the panel': panel, 'the record': record, 'the title of the icon': title };
}

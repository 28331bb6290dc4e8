import { browser } from './api';

const sizes = [16, 24, 32] as const;

function icons(kind: 'known' | 'quiet'): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icons/${kind}-${size}.png`]));
}

/**
 * Filled icon and a telling tooltip on a page we know; outline and the name elsewhere.
 * @param title the tooltip, or `undefined` on a page we do not know.
 */
export async function showOnToolbar(tabId: number, title: string | undefined): Promise<void> {
  // The tab may be gone by now; there is then nothing to show it on.
  await Promise.all([
    browser.action.setIcon({ tabId, path: icons(title ? 'known' : 'quiet') }),
    browser.action.setTitle({ tabId, title: title ?? '' }),
  ]).catch(() => {});
}

/** What a surface is about, decided from the page in front, the pin and the products that are switched off. */
import type { ConsolePage, ProductId } from '../console/page';
import { type ActivePage, watchActivePage } from './active-page';

/** While one document follows another it is `navigating`, and nothing is claimed. */
export type FollowedPage = ActivePage | { readonly kind: 'navigating' };

/** Milliseconds without a page after which there is none; a move from one document to the next takes less. */
const navigatingMs = 400;

/**
 * Follows the page in front of a window as `watchActivePage` does, but bridges the gap between two documents.
 * @returns a function that ends it.
 */
export function followActivePage(windowId: number, onPage: (followed: FollowedPage) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasPage = false;
  const stop = watchActivePage(windowId, (active) => {
    clearTimeout(timer);
    if (active.kind === 'elsewhere' && wasPage) {
      onPage({ kind: 'navigating' });
      timer = setTimeout(() => onPage(active), navigatingMs);
    } else onPage(active);
    wasPage = active.kind === 'page';
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** @returns the page, unless there is none or its product is switched off: then nothing is said of it anywhere. */
export function enabledPage(
  page: ConsolePage | null | undefined,
  disabledProducts: readonly ProductId[],
): ConsolePage | undefined {
  return page && !disabledProducts.includes(page.product) ? page : undefined;
}

export type ShownPage =
  | { readonly kind: 'page'; readonly page: ConsolePage; readonly pinned: boolean }
  | { readonly kind: 'switchedOff'; readonly product: ProductId }
  | Exclude<FollowedPage, { readonly kind: 'page' }>;

/**
 * What a surface shows.
 * @param pinned the page the user stays on, whatever is in front.
 */
export function shownPage(
  followed: FollowedPage,
  disabledProducts: readonly ProductId[],
  pinned?: ConsolePage,
): ShownPage {
  const pin = enabledPage(pinned, disabledProducts);
  if (pin) return { kind: 'page', page: pin, pinned: true };
  if (followed.kind !== 'page') return followed;
  const page = enabledPage(followed.page, disabledProducts);
  return page
    ? { kind: 'page', page, pinned: false }
    : { kind: 'switchedOff', product: followed.page.product };
}

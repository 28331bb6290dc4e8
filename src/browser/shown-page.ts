/** What a surface is about, decided from the page in front, the pin and the products that are switched off. */
import type { ConsolePage, ProductId } from '../console/page';
import { type ActivePage, watchActivePage } from './active-page';
import { paced } from './paced';

/** While one document follows another it is `navigating`, and nothing is claimed. */
export type FollowedPage = ActivePage | { readonly kind: 'navigating' };

/** Milliseconds without a page after which there is none; a move from one document to the next takes less. */
const navigatingMs = 400;

/** Milliseconds between two pictures of a page that moves faster than it can be drawn. */
const pictureMs = 40;

/**
 * Follows the page in front of a window as `watchActivePage` does, but bridges the gap between two documents, and
 * keeps up with a page that moves without a pause: it then tells of the latest move only.
 * @returns a function that ends it.
 */
export function followActivePage(windowId: number, onPage: (followed: FollowedPage) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasPage = false;
  const tell = paced(pictureMs, onPage);
  const stop = watchActivePage(windowId, (active) => {
    clearTimeout(timer);
    if (active.kind === 'elsewhere' && wasPage) {
      tell({ kind: 'navigating' });
      timer = setTimeout(() => tell(active), navigatingMs);
    } else tell(active);
    wasPage = active.kind === 'page';
  });
  return () => {
    clearTimeout(timer);
    tell.stop();
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
  | {
      readonly kind: 'page';
      readonly page: ConsolePage;
      readonly pinned: boolean;
      /** The page in front, while another one is pinned. */
      readonly front?: ConsolePage;
    }
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
  const page = followed.kind === 'page' ? enabledPage(followed.page, disabledProducts) : undefined;
  if (pin) {
    const isAnother = page && (page.product !== pin.product || page.task !== pin.task);
    return { kind: 'page', page: pin, pinned: true, ...(isAnother ? { front: page } : {}) };
  }
  if (followed.kind !== 'page') return followed;
  return page
    ? { kind: 'page', page, pinned: false }
    : { kind: 'switchedOff', product: followed.page.product };
}

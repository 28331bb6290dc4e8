import { useEffect, useState } from 'preact/hooks';
import { type ActivePage, watchActivePage } from '../../src/browser/active-page';
import type { ProductId } from '../../src/console/page';

export type ActivePageOrNavigating = ActivePage | { readonly kind: 'navigating' };

/** Milliseconds without a page after which there is none; a move from one document to the next takes less. */
const navigatingMs = 400;

/**
 * The page in front of a window. While one document follows another it is `navigating`, and nothing is claimed.
 * @param disabled products on whose pages nothing is shown.
 */
export function useActivePage(windowId: number, disabled: readonly ProductId[]): ActivePageOrNavigating {
  const [active, setActive] = useState<ActivePageOrNavigating>({ kind: 'navigating' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = false;
    const stop = watchActivePage(windowId, (next) => {
      clearTimeout(timer);
      if (next.kind === 'elsewhere' && known) {
        setActive({ kind: 'navigating' });
        timer = setTimeout(() => setActive(next), navigatingMs);
      } else setActive(next);
      known = next.kind === 'page';
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [windowId]);
  return active.kind === 'page' && disabled.includes(active.page.product) ? { kind: 'elsewhere' } : active;
}

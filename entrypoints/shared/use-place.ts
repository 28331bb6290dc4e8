import { useEffect, useState } from 'preact/hooks';
import { type Place, watchPlace } from '../../src/browser/active-page';
import type { ProductId } from '../../src/console/page';

export type PlaceOrMoving = Place | { readonly kind: 'moving' };

/** Milliseconds without a page after which there is none; a move from one document to the next takes less. */
const movingFor = 400;

/**
 * The page in front of a window. While one document follows another it is `moving`, and nothing is claimed.
 * @param disabled products on whose pages nothing is shown.
 */
export function usePlace(windowId: number, disabled: readonly ProductId[]): PlaceOrMoving {
  const [place, setPlace] = useState<PlaceOrMoving>({ kind: 'moving' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = false;
    const stop = watchPlace(windowId, (next) => {
      clearTimeout(timer);
      if (next.kind === 'elsewhere' && known) {
        setPlace({ kind: 'moving' });
        timer = setTimeout(() => setPlace(next), movingFor);
      } else setPlace(next);
      known = next.kind === 'page';
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [windowId]);
  return place.kind === 'page' && disabled.includes(place.page.product) ? { kind: 'elsewhere' } : place;
}

import { useLayoutEffect, useRef } from 'preact/hooks';

interface Place {
  /** What the surface was about. */
  readonly key: string | undefined;
  /** Pixels from the top of the page. */
  readonly scrollY: number;
  readonly focused: Element | null;
}

interface Options {
  /** Whether something stands in front of the place. */
  readonly isAway: boolean;
  /** Key of what the surface is about: another page has no such place. */
  readonly key: string | undefined;
  /** Gives the focus a place where there is none to come back to: the page's own top, or none in particular. */
  readonly onNoPlace: (isPage: boolean) => void;
}

/** Remembers where somebody was when something was opened, and brings them back: the place, the scroll, the focus. */
export function useReturn({ isAway, key, onNoPlace }: Options) {
  const place = useRef<Place | undefined>(undefined);
  const goal = useRef<'place' | 'page' | undefined>(undefined);
  useLayoutEffect(() => {
    if (isAway || !goal.current) return;
    const isMoved = place.current !== undefined && place.current.key !== key;
    const isPage = goal.current === 'page' || isMoved;
    const left = isPage ? undefined : place.current;
    place.current = undefined;
    goal.current = undefined;
    scrollTo(0, left?.scrollY ?? 0);
    const focused = left?.focused;
    if (focused instanceof HTMLElement && focused.isConnected && !focused.matches('body'))
      focused.focus({ preventScroll: true });
    else onNoPlace(isPage);
  });
  return {
    /** To be called before what comes in front is shown. */
    remember: (focused: Element | null) => {
      place.current = { key, scrollY, focused };
    },
    forget: () => {
      place.current = undefined;
    },
    /** As soon as nothing stands in front, they are back there, or at the top of what the page has to say. */
    comeBack: (to: 'place' | 'page') => {
      goal.current = to;
    },
  };
}

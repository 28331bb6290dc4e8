import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageName } from './PageLine';
import { useStatus } from './Status';

/** What a surface is about now. */
export interface Here {
  /** Changes with every page. */
  readonly key: string;
  /** Said when it comes. */
  readonly says: string;
  /** Absent where there is no page we know. */
  readonly name?: PageName;
}

interface Options {
  /** Undefined while one document follows another. */
  readonly here: Here | undefined;
  /** False while an entry or a search stands in front of what the page has to say. */
  readonly atHome: boolean;
  /** Where the page's heading is. */
  readonly home: RefObject<HTMLElement | null>;
  /** Everything below the search. */
  readonly main: RefObject<HTMLElement | null>;
}

/**
 * When the page moves it is announced; what the new page has to say begins at its top, and the focus that was in it
 * goes to its heading.
 * @returns the page in front, where an entry or a search was opened on another one.
 */
export function useMoves({ here, atHome, home, main }: Options): PageName | undefined {
  const { say } = useStatus();
  const last = useRef(here?.key);
  const leftAt = useRef(here?.key);
  const wasInside = useRef(false);
  if (atHome || leftAt.current === undefined) leftAt.current = here?.key;
  // While rendering: what has the focus may be gone afterwards.
  if (here?.key !== last.current && main.current?.contains(document.activeElement)) wasInside.current = true;
  useLayoutEffect(() => {
    if (!here || here.key === last.current) return;
    const isFirst = last.current === undefined;
    last.current = here.key;
    const focused = document.activeElement;
    const isLost = !focused || focused.matches('body') || main.current?.contains(focused);
    const follows = wasInside.current && isLost;
    wasInside.current = false;
    if (isFirst) return;
    say(here.says, 'spoken');
    if (!atHome) return;
    scrollTo(0, 0);
    if (follows) focusHeading(home.current);
  });
  return !atHome && here && here.key !== leftAt.current ? here.name : undefined;
}

/** Puts the focus on the first heading, which nobody reaches by Tab. */
export function focusHeading(within: Element | null): void {
  const heading = within?.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

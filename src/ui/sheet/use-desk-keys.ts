import { useLayoutEffect, useRef } from 'preact/hooks';
import { isComposing } from '../is-composing';
import type { Desk } from './use-desk';

interface Options {
  readonly desk: Desk;
  /** False where somebody has switched the keys of one letter off. */
  readonly letters: boolean;
  /** False while something else has the keys: another part of the page, a question that waits for an answer. */
  readonly active: boolean;
  readonly onNote: () => void;
  readonly onSearch: () => void;
  readonly onHint: () => void;
}

/** Whether a key in this element is the element’s own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

/** As on every surface, also while somebody types. */
function isSearch({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
}

/** Questions that a key of the list itself goes on or back. */
const farSteps: Readonly<Record<string, number>> = {
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function inList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=listbox]') !== null;
}

/** Inside what is scrolled by the arrows. */
function scrolls(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.scroll') !== null;
}

/** A control that Enter or a blank presses; a candidate that is chosen already has nothing left to press. */
function presses(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest('button, a, summary, input') : null;
  return control !== null && !(control.matches('.choose') && control.getAttribute('aria-pressed') === 'true');
}

/**
 * ↑ ↓ questions, ← → 1 2 3 candidates, Shift with a number joins, Enter accepts, N, E, U, ?; in the list PageUp, PageDown,
 * Home, End. Never while somebody types; Ctrl+K always.
 */
export function useDeskKeys(options: Options): void {
  const latest = useRef(options);
  latest.current = options;
  // Before the first picture: a key pressed at the very sight of a question counts.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { desk, letters, active } = latest.current;
      if (!active || event.defaultPrevented || isComposing(event)) return;
      if (isSearch(event)) {
        event.preventDefault();
        latest.current.onSearch();
        return;
      }
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actionOf(event, latest.current, letters);
      if (!act || !desk.question) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function actionOf(
  event: KeyboardEvent,
  { desk, onNote, onHint }: Options,
  letters: boolean,
): (() => void) | undefined {
  const candidates = desk.answer?.candidates ?? [];
  const candidate = (at: number) => {
    const hit = candidates[at];
    return hit && { entry: hit.entry, passage: hit.passage };
  };
  if (event.key.startsWith('Arrow') && scrolls(event.target)) return undefined;
  const far = farSteps[event.key];
  if (far !== undefined) return inList(event.target) ? () => desk.step(far) : undefined;
  if (event.key === 'ArrowDown') return () => desk.step(1);
  if (event.key === 'ArrowUp') return () => desk.step(-1);
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const at = candidates.findIndex(({ entry, passage }) => desk.isChosen({ entry, passage }));
    const by = event.key === 'ArrowRight' ? 1 : -1;
    const next = candidate(
      at < 0 && by < 0 ? candidates.length - 1 : (at + by + candidates.length) % candidates.length,
    );
    return next && (() => desk.choose(next));
  }
  if (event.key === 'Enter') return presses(event.target) ? undefined : () => desk.accept();
  if (!letters) return undefined;
  // The physical key: Shift makes another character of a digit on every keyboard.
  const digit = /^(?:Digit|Numpad)([123])$/.exec(event.code)?.[1] ?? /^[123]$/.exec(event.key)?.[0];
  if (digit) {
    const picked = candidate(Number(digit) - 1);
    return picked && (() => (event.shiftKey ? desk.join(picked) : desk.choose(picked)));
  }
  switch (event.key.toLowerCase()) {
    case 'n':
      return desk.notSaid;
    case 'e':
      return onNote;
    case 'u':
      return desk.undo;
    case '?':
      return onHint;
    default:
      return undefined;
  }
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { isComposing } from './is-composing';

/** What Esc can leave now, the one entered last at the end. */
const layers: { leave: () => void }[] = [];

/**
 * Lets Esc leave something, wherever the focus stands: the body after a click on text, a control, nothing at all.
 * What was entered last is left first, one per press; with nothing to leave the key stays the browser's, which closes a
 * popup by it.
 * @param isInside whether there is something to leave.
 */
export function useEscape(isInside: boolean, leave: () => void): void {
  const layer = useRef({ leave }).current;
  layer.leave = leave;
  // Not after the paint: a key may come sooner.
  useLayoutEffect(() => {
    if (!isInside) return;
    if (layers.push(layer) === 1) document.addEventListener('keydown', onKey);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) document.removeEventListener('keydown', onKey);
    };
  }, [isInside, layer]);
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
  event.preventDefault();
  layers.at(-1)?.leave();
}

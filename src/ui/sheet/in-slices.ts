/** Milliseconds of work at a time: between two pieces the page takes keys and paints. */
const sliceMs = 8;

/**
 * Takes steps, the first ones at once, until one was the last.
 * @param step takes one, and gives true where it was the last.
 * @param onSlice told after every piece of work.
 * @returns what stops it.
 */
export function inSlices(step: () => boolean, onSlice: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = () => {
    const end = performance.now() + sliceMs;
    let isLast = step();
    while (!isLast && performance.now() < end) isLast = step();
    onSlice();
    timer = isLast ? undefined : setTimeout(slice);
  };
  slice();
  return () => clearTimeout(timer);
}

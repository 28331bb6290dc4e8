/** Takes values as they come. */
export interface Paced<Value> {
  (value: Value): void;
  /** Forgets what is still waiting. */
  stop(): void;
}

/**
 * Passes a value on at once, and what follows within `intervalMs` at its end, the latest alone: whoever draws each
 * value cannot fall behind, and the last one always comes.
 */
export function paced<Value>(intervalMs: number, callback: (value: Value) => void): Paced<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly value: Value } | undefined;
  const pass = (value: Value) => {
    waiting = undefined;
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting) pass(waiting.value);
    }, intervalMs);
    callback(value);
  };
  const take = (value: Value) => {
    if (timer === undefined) pass(value);
    else waiting = { value };
  };
  return Object.assign(take, {
    stop: () => {
      clearTimeout(timer);
      timer = waiting = undefined;
    },
  });
}

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
  return oneAtATime(intervalMs, (value) => {
    callback(value);
    return undefined;
  });
}

/**
 * Sends a value at once, and what follows when that is answered, the latest alone: nothing queues up on a way that is
 * slower than what comes.
 * @param longestMs after so many milliseconds the next is sent without an answer.
 * @param send its promise is the answer, whether well or not.
 */
export function oneAtATime<Value>(
  longestMs: number,
  send: (value: Value) => Promise<unknown> | undefined,
): Paced<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly value: Value } | undefined;
  const next = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting) pass(waiting.value);
  };
  const pass = (value: Value) => {
    waiting = undefined;
    const own = setTimeout(next, longestMs);
    timer = own;
    const onAnswer = () => {
      // An answer that comes too late is not that of the next.
      if (timer === own) next();
    };
    send(value)?.then(onAnswer, onAnswer);
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

/** @param step never runs before the last step of the same key has ended, whether well or not. */
export type Serialize = (key: number, step: () => Promise<void>) => Promise<void>;

/**
 * Queues by key, for steps that read, compare and write and must not interleave.
 * @param onError gets what a step throws; the promise of a step never rejects.
 */
export function createSerializer(onError: (error: unknown) => void): Serialize {
  const lastSteps = new Map<number, Promise<void>>();
  return (key, step) => {
    const turn = (lastSteps.get(key) ?? Promise.resolve()).then(step).catch(onError);
    lastSteps.set(key, turn);
    return turn.then(() => {
      if (lastSteps.get(key) === turn) lastSteps.delete(key);
    });
  };
}

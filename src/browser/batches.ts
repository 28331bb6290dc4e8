import type { Serialize } from './serialize';

/** Has an item handled, with those of its key that come before it is its turn. */
export type Batches<Item> = (key: number, item: Item) => void;

/**
 * Keeps up with what comes faster than it can be handled: what comes while its key is busy is handled together, as
 * one step. So at most one step of a key is waiting, whatever comes, and the last item is in the last step.
 * @param handle gets what came, in its order, never none.
 */
export function createBatches<Item>(
  serialize: Serialize,
  handle: (key: number, items: readonly Item[]) => Promise<void>,
): Batches<Item> {
  const waiting = new Map<number, Item[]>();
  return (key, item) => {
    const batch = waiting.get(key);
    if (batch) {
      batch.push(item);
      return;
    }
    const items = [item];
    waiting.set(key, items);
    void serialize(key, () => {
      waiting.delete(key);
      return handle(key, items);
    });
  };
}

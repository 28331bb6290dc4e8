/** So many entries an index can number. */
export const mostIndexed = 2 ** 16;
const mostAmount = 2 ** 8 - 1;

/** For each of some keys, in their order, the entries that speak of it and how much: plain numbers, list after list. */
export interface PostingData {
  /** Where the list of each key begins, and at last where the last one ends: one number more than there are keys. */
  readonly starts: Uint32Array;
  /** Indexes into the entries, rising within a list. */
  readonly entries: Uint16Array;
  /** How much, beside each entry: how often a word stands there, or the level of a concept. */
  readonly amounts: Uint8Array;
}

/** One list while it is written: entries, and beside each how much. */
export interface OpenList {
  readonly entries: number[];
  readonly amounts: number[];
}

/** Appends an entry to the list of a key. Entries come in rising order. */
export function append<Key>(lists: Map<Key, OpenList>, key: Key, entry: number, amount: number): void {
  const list = lists.get(key) ?? { entries: [], amounts: [] };
  if (list.entries.length === 0) lists.set(key, list);
  list.entries.push(entry);
  list.amounts.push(Math.min(mostAmount, amount));
}

/** Lays the lists of `keys` one after the other; a key without a list has an empty one. */
export function postingData<Key>(keys: readonly Key[], lists: ReadonlyMap<Key, OpenList>): PostingData {
  const starts = new Uint32Array(keys.length + 1);
  for (const [at, key] of keys.entries())
    starts[at + 1] = (starts[at] ?? 0) + (lists.get(key)?.entries.length ?? 0);
  const size = starts[keys.length] ?? 0;
  const data = { starts, entries: new Uint16Array(size), amounts: new Uint8Array(size) };
  for (const [at, key] of keys.entries()) {
    const list = lists.get(key);
    data.entries.set(list?.entries ?? [], starts[at]);
    data.amounts.set(list?.amounts ?? [], starts[at]);
  }
  return data;
}

/** Where an entry stands in a rising list from `start` to before `end`; undefined where it does not. */
export function placeInList(
  entries: Uint16Array,
  entry: number,
  start = 0,
  end = entries.length,
): number | undefined {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low < end && entries[low] === entry ? low : undefined;
}

/** Which entries speak of a key, and how much that tells. */
export interface PostingLists<Key> {
  /** How much this entry has of the key, as the data says; 0 where it does not speak of it. */
  amountIn(key: Key, entry: number): number;
  /** What that tells, above 0; 0 where the entry does not speak of the key. */
  valueIn(key: Key, entry: number): number;
  /** Adds `weight` times that to the scores, which are by entry. */
  addTo(scores: Float64Array, key: Key, weight: number): void;
}

/**
 * @param placeOf the place of a key among those of `data`.
 * @param weigh makes of a key and the length of its list what an entry and its amount tell.
 */
export function postingLists<Key>(
  { starts, entries, amounts }: PostingData,
  placeOf: (key: Key) => number | undefined,
  weigh: (key: Key, length: number) => (entry: number, amount: number) => number,
): PostingLists<Key> {
  const boundsOf = (key: Key) => {
    const at = placeOf(key);
    return at === undefined ? [0, 0] : [starts[at] ?? 0, starts[at + 1] ?? 0];
  };
  const amountIn = (key: Key, entry: number) => {
    const [start = 0, end = 0] = boundsOf(key);
    const at = placeInList(entries, entry, start, end);
    return at === undefined ? 0 : (amounts[at] ?? 0);
  };
  return {
    amountIn,
    valueIn(key, entry) {
      const [start = 0, end = 0] = boundsOf(key);
      const amount = amountIn(key, entry);
      return amount === 0 ? 0 : weigh(key, end - start)(entry, amount);
    },
    addTo(scores, key, weight) {
      const [start = 0, end = 0] = boundsOf(key);
      const value = weigh(key, end - start);
      for (let at = start; at < end; at += 1) {
        const entry = entries[at] ?? 0;
        scores[entry] = (scores[entry] ?? 0) + weight * value(entry, amounts[at] ?? 0);
      }
    },
  };
}

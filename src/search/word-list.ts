/**
 * Different words in the order of their UTF-16 units, as one text: a hundred thousand of them take no time to restore,
 * and no object each.
 */
export interface WordList {
  readonly text: string;
  /** Where each word begins in `text`, and at last where the last one ends: one number more than there are words. */
  readonly starts: Uint32Array;
}

/** Takes words in any order, repeated or not. */
export function wordList(words: Iterable<string>): WordList {
  const sorted = [...new Set(words)].sort();
  const starts = new Uint32Array(sorted.length + 1);
  for (const [at, word] of sorted.entries()) starts[at + 1] = (starts[at] ?? 0) + word.length;
  return { text: sorted.join(''), starts };
}

export function lengthOf({ starts }: WordList): number {
  return starts.length - 1;
}

/** The word at this place; empty where there is none. */
export function wordAt({ text, starts }: WordList, at: number): string {
  const end = starts[at + 1];
  return end === undefined ? '' : text.slice(starts[at], end);
}

/** The first place whose word is `word` or stands behind it. */
export function lowerBound(list: WordList, word: string): number {
  let low = 0;
  let high = lengthOf(list);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(list, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a word; undefined where the list does not have it. */
export function placeOf(list: WordList, word: string): number | undefined {
  const at = lowerBound(list, word);
  return at < lengthOf(list) && wordAt(list, at) === word ? at : undefined;
}

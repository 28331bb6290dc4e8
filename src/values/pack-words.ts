/** Words share at most so many letters with the one before: as many as there are capital letters. */
const mostShared = 25;
const noneShared = 'A'.charCodeAt(0);

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < mostShared && at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/**
 * Packs sorted words without capital letters (front coding): each is a capital that tells how many letters it shares with the
 * one before, and the rest. `actor actress bank` is `AactorDressAbank`.
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = sharedLetters(word, words[at - 1] ?? '');
      return String.fromCharCode(noneShared + shared) + word.slice(shared);
    })
    .join('');
}

/** The words again, in their order. */
export function unpackWords(packed: string): readonly string[] {
  let word = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    word = word.slice(0, part.charCodeAt(0) - noneShared) + part.slice(1);
    return word;
  });
}

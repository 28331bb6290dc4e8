import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf, lowerBound, placeOf, wordAt, wordList } from '../../../src/search/word-list';

const words = fc.array(fc.string({ maxLength: 4 }), { maxLength: 30 });

it('has each word once, sorted, and nothing behind the last', () => {
  fc.assert(
    fc.property(words, (given) => {
      const list = wordList(given);
      const all = Array.from({ length: lengthOf(list) }, (_, at) => wordAt(list, at));
      expect(all).toEqual([...new Set(given)].sort());
      expect(wordAt(list, all.length)).toBe('');
    }),
  );
});

it('finds every word that it has, and no other', () => {
  fc.assert(
    fc.property(words, fc.string({ maxLength: 4 }), (given, other) => {
      const list = wordList(given);
      for (const word of given) expect(wordAt(list, placeOf(list, word) ?? -1)).toBe(word);
      expect(placeOf(list, other) !== undefined).toBe(given.includes(other));
      const before = given.filter((word) => word < other);
      expect(lowerBound(list, other)).toBe(new Set(before).size);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/values/pack-words';

it('tells how many letters a word shares with the one before, and the rest', () => {
  expect(packWords(['actor', 'actress', 'bank'])).toBe('AactorDressAbank');
  const [one, other] = ['a'.repeat(30), 'a'.repeat(31)];
  expect(packWords([one, other])).toBe(`A${one}Z${'a'.repeat(6)}`);
});

it('gives any words again', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abz'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sorted = [...words].sort();
      expect(unpackWords(packWords(sorted))).toEqual(sorted);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/values/edit-distance';

describe('editDistance', () => {
  it.each([
    ['encryption', 'encryption', 0],
    ['encription', 'encryption', 1],
    ['encrytpion', 'encryption', 1],
    ['encryptin', 'encryption', 1],
    ['enncryption', 'encryption', 1],
    ['ecnrytpion', 'encryption', 2],
    ['', 'ab', 2],
    ['ca', 'abc', 3],
  ])('%s → %s takes %i slips', (a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
  });

  it('stops one above the limit', () => {
    expect(editDistance('encryption', 'banana', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  const word = fc.stringMatching(/^[abc]{0,7}$/);

  it('is the same both ways, and none only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('a limit cuts, it does not change what lies below it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(limit + 1, editDistance(a, b, 20)));
      }),
    );
  });
});

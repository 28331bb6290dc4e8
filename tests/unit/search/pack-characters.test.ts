import fc from 'fast-check';
import { expect, it } from 'vitest';
import { charactersOf, packCharacters, unpackCharacters } from '../../../src/search/pack-characters';

it('gives any text again', () => {
  const text = fc.string({ unit: fc.constantFrom('A', 'Z', '\n', 'a', '0', ' ', '密', '钥', '𠮷') });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const characters = charactersOf([one, other]);
      expect(unpackCharacters(packCharacters(one, characters), characters)).toBe(one);
    }),
  );
});

it('takes two plain digits a character, and lets capitals and line breaks stand', () => {
  const characters = charactersOf(['A密钥\nB钥']);
  expect(characters).toEqual(['密', '钥']);
  expect(packCharacters('A密钥\nB钥', characters)).toBe('A0001\nB01');
});

it('packs as many characters as two digits tell apart, and refuses more', () => {
  const most = Array.from({ length: 1296 }, (_, at) => String.fromCharCode(0x4e00 + at));
  expect(unpackCharacters(packCharacters(most.join(''), most), most)).toBe(most.join(''));
  expect(() => packCharacters('', [...most, 'a'])).toThrow('1296 characters apart, not 1297');
});

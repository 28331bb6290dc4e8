import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, hasUnspaced, tokenize } from '../../../src/search/tokenize';

const words = (text: string) => tokenize(text).map(({ word }) => word);

describe('tokenize', () => {
  it.each([
    ['words and numbers', 'Article 46, GDPR!', ['article', '46', 'gdpr']],
    ['accents folded', 'Verschlüsselung où DÓNDE', ['verschlusselung', 'ou', 'donde']],
    ['full width folded', 'ＭＦＡ', ['mfa']],
    ['hyphens part words', 'multi-factor', ['multi', 'factor']],
    ['Chinese runs kept whole', '数据加密', ['数据加密']],
    ['scripts parted', '用PaaS打补丁', ['用', 'paas', '打补丁']],
    ['Japanese kana kept with kanji', 'データの暗号化', ['データの暗号化']],
    ['compatibility forms of characters', '㌔', ['キロ']],
    ['nothing in punctuation', '!?… 🙂 —', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells where each word stands', () => {
    const text = 'Überall — 数据, Ｋｅｙ';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Überall',
      '数据',
      'Ｋｅｙ',
    ]);
  });

  it.each([
    ['plain', 'encryption', { word: 'encryption', stem: 'encrypt', start: 0, end: 10, unspaced: false }],
    ['folded', 'ÉCRITS', { word: 'ecrits', stem: 'ecrit', start: 0, end: 6, unspaced: false }],
    ['Traditional', '數據', { word: '数据', stem: '数据', start: 0, end: 2, unspaced: true }],
  ])('gives a word, its stem and whether it is a run without spaces: %s', (_, text, token) => {
    expect(tokenize(text)).toEqual([token]);
  });

  it('goes through any string from left to right, never past its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        let last = 0;
        for (const { start, end, word } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).toBe(word.toLowerCase());
          last = end;
        }
      }),
      { numRuns: 50 },
    );
  });
});

it.each([
  ['ℂ', 'c'],
  ['Ⅻ', 'xii'],
  ['é', 'é'.normalize('NFD').charAt(0)],
  ['İ', 'i'],
  ['각', '각'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ['数', true],
  ['あ', true],
  ['カー', true],
  ['人々', true],
  ['key', false],
  ['', false],
])('“%s” has Chinese or Japanese characters: %s', (text, has) => {
  expect(hasUnspaced(text)).toBe(has);
});

it('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

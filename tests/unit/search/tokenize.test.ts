import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownTerms } from '../../../src/search/stopwords';
import { fold, tokenize } from '../../../src/search/tokenize';

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

it('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

describe('ownTerms: what stands for itself', () => {
  const terms = (text: string) => tokenize(text).flatMap(ownTerms);

  it.each([
    ['stems', 'encrypted regions', ['encrypt', 'region']],
    ['no words that carry the question', 'who will do what', []],
    ['Chinese in pairs of neighbours', '备案流程', ['备案', '案流', '流程']],
    ['a Chinese character alone', '钱', ['钱']],
  ])('%s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/search/stem';

describe('stem', () => {
  it.each([
    ['plurals', ['region', 'regions']],
    ['past and gerund', ['encrypt', 'encrypted', 'encrypting', 'encrypts']],
    ['nouns of verbs', ['isolate', 'isolated', 'isolating', 'isolation']],
    ['doubled consonants', ['transfer', 'transfers']],
    ['-ise and -ize', ['anonymise', 'anonymize', 'anonymised', 'anonymizing']],
    ['-ise and -ize after one syllable', ['baptise', 'baptize', 'baptising']],
    ['y and i', ['policy', 'policies']],
    ['irregular forms', ['choose', 'chose', 'chosen', 'chooses']],
    ['forms of see', ['see', 'saw', 'seen', 'sees']],
    ['forms of give', ['give', 'gave', 'given', 'gives']],
    ['use, which is not us', ['use', 'used', 'uses', 'using']],
  ])('%s share a stem', (_, forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['us', 'use'],
    ['log', 'logic'],
    ['own', 'owner'],
    ['key', 'keyboard'],
  ])('%s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it.each([
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['hopefulness', 'hope'],
    ['sky', 'sky'],
    ['agreed', 'agre'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['adjustment', 'adjust'],
    ['franchisee', 'franchise'],
    ['raise', 'rais'],
  ])("follows Porter's published samples: %s → %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('leaves everything but a–z as it is', () => {
    for (const word of ['2010', 'ü', '加密', 'a1b2', '4keys', 'keys4s', 'as', ''])
      expect(stem(word)).toBe(word);
  });

  it('never makes a word longer than by one letter, nor loses it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        const found = stem(word);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/ui/excerpt';

const words = fc
  .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 120 })
  .map((list) => list.join(' '));

describe('an excerpt', () => {
  it('is whole where there is room', () => {
    expect(excerpt('Short and whole.', [])).toEqual({
      text: 'Short and whole.',
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('is a run of the text, cut between words, and says where it is cut', () => {
    fc.assert(
      fc.property(words, fc.nat(), (text, at) => {
        const start = at % text.length;
        const { text: shown, cutBefore, cutAfter } = excerpt(text, [{ start, end: start + 1 }]);
        const from = text.indexOf(shown);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(` ${text} `).toContain(` ${shown} `);
        expect(cutBefore || text.startsWith(shown)).toBe(true);
        expect(cutAfter || text.endsWith(shown)).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(240);
      }),
    );
  });

  it('keeps the first mark in sight', () => {
    const text = `${'word '.repeat(100)}needle ${'word '.repeat(100)}`;
    const start = text.indexOf('needle');
    expect(excerpt(text, [{ start, end: start + 6 }]).text).toContain('needle');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingPart } from '../../../src/guidance/telling-part';

const filler = 'Words that say little stand before and after what tells the matter, so that it can be cut. ';
const quoted = (before: string, told: string, after: string) => ({
  text: `${before}${told}${after}`,
  emphasis: [{ start: before.length, end: before.length + told.length }],
});

describe('the telling part of a quotation', () => {
  it.each([
    ['between others', quoted(filler, 'tell this', `, ${filler}`), ['tell this'], true, true],
    [
      'at the end, with its full stop',
      quoted(filler + filler, 'tell this', '.'),
      ['tell this.'],
      true,
      false,
    ],
    [
      'at the end, with its bracket',
      quoted(filler + filler, 'tell (this', ').'),
      ['tell (this).'],
      true,
      false,
    ],
    ['at the beginning', quoted('', 'Tell this', `, ${filler}${filler}`), ['Tell this'], false, true],
  ])('is the emphasized words %s', (_where, quote, told, cutBefore, cutAfter) => {
    const part = tellingPart(quote);
    expect(part?.ranges.map(({ start, end }) => quote.text.slice(start, end))).toEqual(told);
    expect(part).toMatchObject({ cutBefore, cutAfter });
  });

  it('keeps two parts in the order of the text, the second only where both are short', () => {
    const text = `${filler}one${' '.repeat(60)}two${' '.repeat(120)}.`;
    const [one, two] = [text.indexOf('one'), text.indexOf('two')];
    const short = [
      { start: two, end: two + 3 },
      { start: one, end: one + 3 },
    ];
    expect(tellingPart({ text, emphasis: short })?.ranges.map(({ start }) => start)).toEqual([one, two]);
    const long = [
      { start: one, end: one + 3 },
      { start: two, end: two + 110 },
    ];
    expect(tellingPart({ text, emphasis: long })?.ranges).toEqual([{ start: one, end: one + 3 }]);
  });

  it.each([
    ['short', quoted('Some words ', 'tell this', '.')],
    ['without emphasis', { text: filler + filler, emphasis: [] }],
    ['emphasized almost wholly', quoted('Now ', filler + filler, 'then.')],
  ])('is nothing apart where the quotation is %s: it is shown whole', (_what, quote) => {
    expect(tellingPart(quote)).toBeUndefined();
  });

  it('marks a cut exactly where something is left out', () => {
    const quote = fc
      .string({ minLength: 1, maxLength: 300 })
      .chain((text) =>
        fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 150 })),
      );
    fc.assert(
      fc.property(quote, ([text, start, length]) => {
        const part = tellingPart({ text, emphasis: [{ start, end: Math.min(text.length, start + length) }] });
        if (!part) return;
        expect(part.cutBefore).toBe((part.ranges[0]?.start ?? 0) > 0);
        expect(part.cutAfter).toBe((part.ranges.at(-1)?.end ?? 0) < text.length);
        expect(part.ranges[0]?.start).toBe(start);
      }),
    );
  });
});

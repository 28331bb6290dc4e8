import { describe, expect, it } from 'vitest';
import { combine } from '../../../src/search/combine';
import type { ConceptMatch } from '../../../src/search/concept-matches';
import { blankConcept } from '../../../src/search/concepts';

const [staff, access, watching, reported] = ['staff', 'access', 'watching', 'reported'].map((name) => ({
  ...blankConcept,
  name,
}));
if (!staff || !access || !watching || !reported) throw new Error('four names, four concepts');
const combinations = [
  { concept: watching, keys: ['[staff]', '[access]'] },
  { concept: reported, keys: ['[watching]', 'log'] },
];

/** A word of the query as it is read: a concept it names, with its weight, or only its stem. */
type Word = string | readonly [concept: typeof staff, weight: number];

const combined = (...words: readonly Word[]) => {
  const matches = words.flatMap((word, at): ConceptMatch[] =>
    typeof word === 'string'
      ? []
      : [{ concept: word[0], weight: word[1], from: at, to: at + 1, start: at, end: at + 1 }],
  );
  const candidates = words.map((word) => (typeof word === 'string' ? [{ word, stem: word, weight: 1 }] : []));
  const weights = combine(combinations, matches, candidates);
  return Object.fromEntries([...weights].map(([{ name }, weight]) => [name, weight]));
};
const between = (count: number) => Array.from({ length: count }, () => 'so');

describe('what a query is about', () => {
  it('is what it names, each as likely as its likeliest wording', () => {
    expect(combined([staff, 0.5], [staff, 0.9], [staff, 0.7])).toEqual({ staff: 0.9 });
    expect(combined()).toEqual({});
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 12 / 13],
    [7, 2 / 3],
    [13, 1 / 2],
  ])('is what its words come to together: with %i others between, at %f', (count, weight) => {
    const said = [[staff, 1] as const, ...between(count), [access, 1] as const];
    expect(combined(...said).watching).toBeCloseTo(weight);
    expect(combined(...said.reverse()).watching).toBeCloseTo(weight);
  });

  it('is not what lacks a part', () => {
    expect(combined([staff, 1])).toEqual({ staff: 1 });
    expect(combined([access, 1], 'log')).toEqual({ access: 1 });
    expect(combined([staff, 1], [access, 1])).not.toHaveProperty('reported');
  });

  it('goes by the nearest of a part that stands twice', () => {
    const far = between(7);
    for (const said of [
      [[staff, 1] as const, ...far, [staff, 1] as const, [access, 1] as const],
      [[staff, 1] as const, [access, 1] as const, ...far, [staff, 1] as const],
      [[access, 1] as const, ...far, [access, 1] as const, [staff, 1] as const],
    ])
      expect(combined(...said).watching).toBe(1);
  });

  it('is as near as the farthest of its parts', () => {
    const parts = { concept: reported, keys: ['[staff]', 'log', '[access]'] };
    const words = [[staff, 1] as const, 'log', ...between(6), [access, 1] as const];
    const matches = words.flatMap((word, at): ConceptMatch[] =>
      typeof word === 'string'
        ? []
        : [{ concept: word[0], weight: 1, from: at, to: at + 1, start: at, end: at + 1 }],
    );
    const candidates = words.map((word) =>
      typeof word === 'string' ? [{ word, stem: word, weight: 1 }] : [],
    );
    expect(combine([parts], matches, candidates).get(reported)).toBeCloseTo(2 / 3);
  });

  it('builds on what it came to before, where that stands', () => {
    expect(combined([staff, 1], [access, 1], 'log').reported).toBe(1);
    expect(combined([staff, 1], [access, 1], ...between(6), 'log').reported).toBeCloseTo(2 / 3);
  });

  it('keeps what is named outright at its weight, where it is also come to', () => {
    expect(combined([staff, 1], ...between(13), [access, 1], [watching, 0.8]).watching).toBe(0.8);
    expect(combined([staff, 1], [access, 1], [watching, 0.8]).watching).toBe(1);
  });
});

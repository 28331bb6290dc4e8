import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../../src/search/spelling';

const likely = ['encryption', 'region', 'regions', 'isolation', 'data'];
const possible = ['registry', 'encoding', 'sandbox', 'key'];
const foreign = ['datos', 'verschlusselung'];
const spelling = createSpelling([likely, possible, foreign]);
const words = (readings: readonly { word: string }[]) => readings.map(({ word }) => word);

describe('correcting', () => {
  it.each([
    ['a letter missing', 'encrypton', 'encryption'],
    ['a letter too many', 'sanddbox', 'sandbox'],
    ['a wrong letter', 'isolatoon', 'isolation'],
    ['neighbours swapped', 'regoin', 'region'],
    ['two slips in a long word', 'encriptionn', 'encryption'],
    ['the first two letters swapped', 'necryption', 'encryption'],
    ['a letter before the first', 'xencryption', 'encryption'],
  ])('%s: %s → %s', (_, typed, meant) => {
    expect(words(spelling.correct(typed))).toContain(meant);
  });

  it.each([
    ['two slips in a short word', 'regxxn'],
    ['three slips', 'ennnncripton'],
    ['two slips behind another first letter', 'xncriptionn'],
    ['a word too short to tell', 'dta'],
    ['a word of three letters, from a longer one', 'keyy'],
    ['no word at all', 'zzzzzz'],
    ['a word longer than any', 'e'.repeat(40)],
  ])('not %s: %s', (_, typed) => {
    expect(spelling.correct(typed)).toEqual([]);
  });

  it('trusts one slip more than two', () => {
    const [one] = spelling.correct('encrypton');
    const [two] = spelling.correct('encriptin');
    expect(one?.weight).toBeGreaterThan(two?.weight ?? 1);
  });
});

describe('completing', () => {
  it('goes on with the likely words first, one per stem', () => {
    expect(words(spelling.complete('reg'))).toEqual(['region', 'registry']);
  });

  it('goes on in another language only where nothing else starts so', () => {
    expect(words(spelling.complete('dat'))).toEqual(['data']);
    expect(words(spelling.complete('vers'))).toEqual(['verschlusselung']);
  });

  it('trusts a completion the less, the more there are', () => {
    const many = createSpelling([['aba', 'abe', 'abi', 'abo', 'abu'].map((word) => `${word}zz`), []]);
    expect(many.complete('ab')[0]?.weight).toBeLessThan(spelling.complete('enc')[0]?.weight ?? 0);
  });
});

it('knows every form of its words, but not those of another language', () => {
  expect(spelling.knows('encrypt')).toBe(true);
  expect(spelling.knows('verschlusselung')).toBe(false);
});

describe('what is given', () => {
  const similar = createSpelling([['planted', 'planned', 'planed', 'plated', 'plane'], []]);

  it('is the nearest only, at most three, one per stem', () => {
    expect(words(spelling.correct('regions'))).toEqual(['region']);
    expect(words(similar.correct('planxed')).length).toBeLessThanOrEqual(3);
    expect(words(similar.correct('platedd'))).toEqual(['plated']);
  });

  it('is the same at every ask', () => {
    expect(spelling.correct('encrypton')).toEqual(spelling.correct('encrypton'));
  });

  it('holds a likely word before a possible one, a short one before a long one', () => {
    const mixed = createSpelling([['sandal', 'sandwich'], ['sand']]);
    expect(words(mixed.complete('san'))).toEqual(['sandal', 'sandwich', 'sand']);
    expect(mixed.complete('san').map(({ weight }) => weight)).toEqual(
      [...mixed.complete('san').map(({ weight }) => weight)].sort((a, b) => b - a),
    );
  });

  it('holds at most eight completions', () => {
    const many = createSpelling([
      Array.from('abcdefghijkl', (letter) => `zz${letter}${letter}${letter}`),
      [],
    ]);
    expect(many.complete('zz')).toHaveLength(8);
  });

  it('weighs two slips less than a likely completion', () => {
    const [two] = spelling.correct('encriptin');
    expect(two?.weight).toBeGreaterThan(0.5);
    expect(spelling.complete('enc')[0]?.weight).toBeLessThan(1);
  });
});

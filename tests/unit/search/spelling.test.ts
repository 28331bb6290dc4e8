import { describe, expect, it } from 'vitest';
import { createSpelling, vocabularyOf } from '../../../src/search/spelling';

const spellingOf = (...vocabulary: readonly string[][]) => createSpelling(vocabulary.map(vocabularyOf));

const likely = ['encryption', 'region', 'regions', 'isolation', 'data'];
const possible = ['registry', 'encoding', 'sandbox', 'key'];
const foreign = ['datos', 'verschlusselung'];
const spelling = spellingOf(likely, possible, foreign);
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
    const weights = (typed: string) => spelling.correct(typed).map(({ weight }) => weight);
    expect([weights('encrypton'), weights('encriptin')]).toEqual([[0.9], [0.75]]);
  });

  it.each([
    ['one slip in six letters, not two', 'regoin', 'regxin'],
    ['two slips in seven', 'regioxx', 'rexxoxx'],
  ])('allows %s', (_, typed, not) => {
    expect([words(spelling.correct(typed)), spelling.correct(not)]).toEqual([['region'], []]);
  });

  it.each([
    ['four letters', 'dats', ['data']],
    ['not three', 'dat', []],
    ['as many as 32', `${'e'.repeat(31)}f`, ['e'.repeat(32)]],
    ['not 33', `${'e'.repeat(32)}f`, []],
  ])('corrects a word of %s', (_, typed, meant) => {
    expect(words(spellingOf(['data', 'e'.repeat(32)], []).correct(typed))).toEqual(meant);
  });

  it('leaves ordinary words alone, and calls those that it does not know ordinary', () => {
    const careful = createSpelling([['limitation'], []].map(vocabularyOf), new Set(['litig', 'limit']));
    expect(careful.correct('litigation')).toEqual([]);
    expect([careful.isOrdinary('litig'), careful.isOrdinary('limit'), careful.isOrdinary('x')]).toEqual([
      true,
      false,
      false,
    ]);
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

  it.each([
    ['the likely set', 'encr', [0.9]],
    ['the next', 'sand', [0.6]],
    ['the last', 'vers', [0.5]],
    ['both, so each less', 'enc', [0.9 / 2 ** 0.25, 0.6 / 2 ** 0.25]],
  ])('weighs a completion by where it comes from: %s', (_, typed, weights) => {
    expect(spelling.complete(typed).map(({ weight }) => weight)).toEqual(weights);
  });

  it('goes on to a fourth set only where nothing else starts so', () => {
    const four = spellingOf(['aab'], ['aac'], ['aad', 'bbd'], ['aae', 'bbe', 'cce']);
    expect(words(four.complete('aa'))).toEqual(['aab', 'aac']);
    expect(four.complete('cc').map(({ weight }) => weight)).toEqual([0.4]);
    expect(words(four.complete('bb'))).toEqual(['bbd', 'bbe']);
    expect([four.knows('bbd'), four.knows('cce')]).toEqual([true, false]);
  });

  it('trusts a completion the less, the more there are', () => {
    const many = spellingOf(
      ['aba', 'abe', 'abi', 'abo', 'abu'].map((word) => `${word}zz`),
      [],
    );
    expect(many.complete('ab')[0]?.weight).toBeLessThan(spelling.complete('enc')[0]?.weight ?? 0);
  });
});

it('knows every form of its words, but not those of another language', () => {
  expect(spelling.knows('encrypt')).toBe(true);
  expect(spelling.knows('verschlusselung')).toBe(false);
});

describe('what is given', () => {
  const similar = spellingOf(['planted', 'planned', 'planed', 'plated', 'plane'], []);

  it('is the nearest only, at most three, one per stem', () => {
    expect(words(spelling.correct('regions'))).toEqual(['region']);
    expect(words(similar.correct('planxed')).length).toBeLessThanOrEqual(3);
    expect(words(similar.correct('platedd'))).toEqual(['plated']);
  });

  it('stands in the order of the alphabet where it is as near, three at most, whichever set it is from', () => {
    const near = spellingOf(['planz', 'plank'], ['plant', 'plana'], []);
    expect(near.correct('planx').map(({ word, weight }) => [word, weight])).toEqual([
      ['plana', 0.9],
      ['plank', 0.9],
      ['plant', 0.9],
    ]);
    const same = spellingOf(['abca', 'abcb', 'abd', 'abe'], []);
    expect(words(same.complete('ab'))).toEqual(['abd', 'abe', 'abca', 'abcb']);
  });

  it('is weighed by the likeliest set that has it', () => {
    const twice = spellingOf(['sand'], ['sand'], []);
    expect(twice.complete('san')).toEqual([{ word: 'sand', stem: 'sand', weight: 0.9 }]);
  });

  it('is the word with its stem', () => {
    expect(spelling.correct('regionz')).toEqual([{ word: 'region', stem: 'region', weight: 0.9 }]);
  });

  it('is the same at every ask', () => {
    expect(spelling.correct('encrypton')).toEqual(spelling.correct('encrypton'));
  });

  it('holds a likely word before a possible one, a short one before a long one', () => {
    const mixed = spellingOf(['sandal', 'sandwich'], ['sand']);
    expect(words(mixed.complete('san'))).toEqual(['sandal', 'sandwich', 'sand']);
    expect(mixed.complete('san').map(({ weight }) => weight)).toEqual(
      [...mixed.complete('san').map(({ weight }) => weight)].sort((a, b) => b - a),
    );
  });

  it('holds at most eight completions', () => {
    const many = spellingOf(
      Array.from('abcdefghijkl', (letter) => `zz${letter}${letter}${letter}`),
      [],
    );
    expect(many.complete('zz')).toHaveLength(8);
  });

  it('weighs two slips less than a likely completion', () => {
    const [two] = spelling.correct('encriptin');
    expect(two?.weight).toBeGreaterThan(0.5);
    expect(spelling.complete('enc')[0]?.weight).toBeLessThan(1);
  });
});

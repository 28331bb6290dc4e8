import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packOdds, readOdds, unpackOdds, writeOdds } from '../../../src/search/pack-odds';
import { tokenize } from '../../../src/search/tokenize';
import { oddsOf, wordsIn } from '../../../src/search/word-odds';

const of = (text: string) => oddsOf(tokenize(text));

it('words are stems, those that carry the question too, and pairs of Chinese characters, each once', () => {
  expect([...wordsIn(tokenize('Who decides? Who deleted 数据的'))]).toEqual([
    ...['who', 'decid', 'delet'],
    ...['数据', '据的'],
  ]);
});

it('words of who may and who decides speak for an answer, words of how-to and of figures against one', () => {
  for (const text of ['who decides', 'must the customer', '由谁负责']) expect(of(text)).toBeGreaterThan(0);
  for (const text of ['how many', 'after the deletion', '怎么', '多少']) expect(of(text)).toBeLessThan(0);
});

it('a word counts once, and one that nothing is known of not at all', () => {
  expect(of('who who who')).toBe(of('who'));
  expect(of('zyzzyva')).toBe(0);
  expect(of('')).toBe(0);
});

const words = fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[数据安全租户]{2}$/));
const odds = fc.uniqueArray(fc.tuple(words, fc.integer({ min: -12, max: 13 })), {
  selector: ([word]) => word,
  minLength: 1,
});

it('odds are written, read and packed without loss', () => {
  fc.assert(
    fc.property(odds, (list) => {
      const given = new Map(list.map(([word, tenths]) => [word, tenths / 10]));
      expect(readOdds(writeOdds(given))).toEqual(given);
      const { latin, chinese } = packOdds(given);
      expect(new Map([...unpackOdds(latin), ...unpackOdds(chinese)])).toEqual(given);
    }),
  );
});

it('what the letters do not reach is cut', () => {
  const far: ReadonlyMap<string, number> = new Map([
    ['a', 9],
    ['b', -9],
  ]);
  const { latin } = packOdds(far);
  expect(unpackOdds(latin)).toEqual([
    ['a', 1.3],
    ['b', -1.2],
  ]);
});

import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query';
import { officialIndex } from './official-index';

const parse = (text: string) => parseQuery(text, officialIndex);
const candidates = (text: string) => parse(text).candidates.map((list) => list.map(({ word }) => word));
const weightOf = (text: string, stem: string) => parse(text).stems.get(stem) ?? 0;
const names = (text: string) => [...parse(text).concepts.keys()].map(({ name }) => name);

describe('what a word may stand for', () => {
  it.each<[what: string, text: string, at: number, words: string[]]>([
    ['itself, where it is known', 'encryption keys', 0, ['encryption']],
    ['itself, where it carries the question', 'why encryption', 0, ['why']],
    ['itself, where it is a number', '270 encryption', 0, ['270']],
    ['a number is not completed either', 'article 2', 1, ['2']],
    ['nor one of several digits corrected', '27002 encryption', 0, ['27002']],
    ['a correction, where a word only ends in a digit', 'sandbo2 data', 0, ['sandbo2', 'sandbox']],
    ['nothing else, where a beginning of the table takes it', 'encrypter data', 0, ['encrypter']],
    ['nothing else, a known word of two letters', 'an ip', 1, ['ip']],
    ['itself, where it is Chinese', '加密', 0, ['加密']],
    ['its correction', 'sandbx containers', 0, ['sandbx', 'sandbox']],
    ['its completion, where it is last', 'a sandb', 1, ['sandb', 'sandbox']],
    ['nothing else, one letter long', 'encryption k', 1, ['k']],
    ['nothing else, a word of a beginning of the table', 'segmentations data', 0, ['segmentations']],
  ])('%s: %s', (_, text, at, words) => {
    expect(candidates(text)[at]).toEqual(words);
  });

  it('is the run itself in Chinese, even the last', () => {
    expect(parse('加密').candidates).toEqual([[{ word: '加密', stem: '加密', weight: 1 }]]);
  });

  it('is guessed from a short known word at the end, at little weight', () => {
    const found = parse('key').candidates[0] ?? [];
    expect(found.length).toBeGreaterThan(1);
    for (const { weight } of found.slice(1)) expect(weight).toBeLessThan(0.3);
    expect(found.filter(({ stem }) => stem === 'kei')).toHaveLength(1);
    expect(candidates('key vault')[0]).toEqual(['key']);
    expect(candidates('to')[0]).toEqual(['to']);
    expect(candidates('network')[0]).toEqual(['network']);
    expect(candidates('owner')[0]).toEqual(['owner']);
  });

  it.each(['key?', 'key !', 'key。', 'key ，', 'key:'])(
    'is no guess where punctuation says that it is whole: %s',
    (text) => {
      expect(candidates(text)[0]).toEqual(['key']);
      expect(parse(text).candidates[0]?.[0]?.unfinished).toBeUndefined();
    },
  );

  it.each(['key', 'key ', 'key  ?', 'key -'])('is one where nothing does: “%s”', (text) => {
    expect(candidates(text)[0]).toEqual(candidates('key')[0]);
  });

  it('is completed from two letters on, and corrected, too, where it may go on to many words', () => {
    expect(candidates('a sa')[1]).toContain('sandbox');
    expect(candidates('the netw')[1]).toEqual(['netw', 'network']);
    expect(candidates('the disc')[1]).toEqual(expect.arrayContaining(['disclosure', 'disk']));
  });

  it('is no completion where it is not last', () => {
    expect(candidates('data resi')[1]).toContain('reside');
    expect(candidates('resi of data')[0]).not.toContain('reside');
  });

  it('only the last word may go on', () => {
    const unfinished = parse('access ke').candidates.map(([itself]) => itself?.unfinished);
    expect(unfinished).toEqual([undefined, true]);
  });
});

it.each([
  ['PCI DSS 3.4: encryption', 12],
  ['Risk register – encryption', 16],
  ['等保：加密', 3],
  ['encryption-at-rest', 0],
  ['a: encryption', 0],
  ['Is it encrypted? Say so: yes', 0],
  [`${'encryption '.repeat(6)}: keys`, 0],
])('a heading is a few words before a colon or a dash: “%s” has one up to %i', (text, end) => {
  expect(parse(text).headingEnd).toBe(end);
});

describe('what a query weighs', () => {
  it('a word in full, what is guessed less', () => {
    expect(weightOf('encryption at rest', 'encrypt')).toBe(1);
    expect(weightOf('sandbx containers', 'sandbox')).toBeGreaterThan(0.5);
    expect(weightOf('sandbx containers', 'sandbox')).toBeLessThan(1);
    expect(weightOf('sandbx sandbox containers', 'sandbox')).toBe(1);
    expect(weightOf('sandbox sandbx containers', 'sandbox')).toBe(1);
  });

  it('Chinese by pairs of characters, words of the question not at all', () => {
    expect([...parse('什么是加密').stems.keys()]).toContain('加密');
    expect([...parse('who is it').stems.keys()]).toEqual([]);
  });

  it('concepts with their combinations', () => {
    expect(names('where is my data')).toContain('location');
    expect(names('data')).not.toContain('location');
  });
});

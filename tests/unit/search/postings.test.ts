import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/faq/model';
import { parseConcepts } from '../../../src/search/concepts';
import { readEntries } from '../../../src/search/index-data';
import { createLexicon } from '../../../src/search/lexicon';
import type { PostingLists } from '../../../src/search/posting-lists';
import { createPostings, specificity } from '../../../src/search/postings';
import { finish } from '../../../src/search/steps';
import { teamEntry } from './team';

const table = `
[narrow]
answered in: 1
encryption
[wide]
answered in: 1 2 3 4
data
[graded]
answered in: 1
spoken of in: 2
touched in: 3
location
[who]
kind: who or what
answered in: 1
customer
[nowhere]
weather
`;
const lexicon = createLexicon(parseConcepts({ file: 'table.txt', text: table }));
const concept = (name: string) => {
  const found = lexicon.concepts.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
const official = (id: string, question = '', answer = ''): Entry => {
  const { team, ...entry } = teamEntry(id, question, answer);
  return entry;
};
const postingsOf = (entries: readonly Entry[]) =>
  createPostings(finish(readEntries(entries, lexicon, lexicon.concepts)), lexicon.concepts);
/** No test has more entries. */
const mostListed = 32;
const listOf = <Key>(lists: PostingLists<Key>, key: Key) => {
  const scores = new Float64Array(mostListed);
  lists.addTo(scores, key, 1);
  return [...scores].flatMap((value, entry) => (value > 0 ? [{ entry, value }] : []));
};
const valuesOf = (entries: readonly Entry[], name: string) =>
  listOf(postingsOf(entries).concepts, concept(name));
const stemValues = (entries: readonly Entry[], stem: string) =>
  new Map(listOf(postingsOf(entries).stems, stem).map(({ entry, value }) => [entry, value]));

describe('specificity', () => {
  it('is the higher, the fewer entries a concept speaks for', () => {
    expect(specificity(concept('narrow'))).toBeGreaterThan(specificity(concept('wide')));
    expect(specificity(concept('narrow'))).toBeGreaterThan(specificity(concept('graded')));
    expect(specificity(concept('graded'))).toBeGreaterThan(specificity(concept('wide')));
    expect(specificity(concept('nowhere'))).toBe(specificity(concept('narrow')));
  });

  it('is the logarithm of ten by the entries that it speaks for, each as much as it answers', () => {
    expect(specificity(concept('narrow'))).toBeCloseTo(Math.log(1 + 10));
    expect(specificity(concept('wide'))).toBeCloseTo(Math.log(1 + 10 / 4));
    expect(specificity(concept('graded'))).toBeCloseTo(Math.log(1 + 10 / 1.85));
    expect(specificity(concept('who'))).toBeCloseTo(0.3 * Math.log(1 + 10));
  });

  it('is less than half for who and what', () => {
    expect(specificity(concept('who'))).toBeLessThan(specificity(concept('narrow')) / 2);
    expect(specificity(concept('who'))).toBeGreaterThan(0);
  });
});

describe('an official entry speaks of a concept', () => {
  const entries = ['1', '2', '3', '4'].map((id) => official(id, 'What about encryption?', 'Weather.'));

  it('as much as the table says', () => {
    const [answers, speaks, touches, ...others] = valuesOf(entries, 'graded');
    expect(answers).toEqual({ entry: 0, value: specificity(concept('graded')) });
    expect(speaks?.entry).toBe(1);
    expect(touches?.entry).toBe(2);
    const full = specificity(concept('graded'));
    expect(speaks?.value).toBeCloseTo(0.6 * full);
    expect(touches?.value).toBeCloseTo(0.25 * full);
    expect(others).toEqual([]);
  });

  it('not by its own words', () => {
    expect(valuesOf(entries, 'narrow').map(({ entry }) => entry)).toEqual([0]);
    expect(valuesOf(entries, 'nowhere')).toEqual([]);
  });
});

it('a team’s entry answers what its question asks, and speaks of what its answer says', () => {
  const entries = [teamEntry('a', 'Is data encrypted?', 'See the weather.')];
  const encryption = postingsOf([teamEntry('a', 'What of encryption?', 'See the weather.')]);
  expect(listOf(encryption.concepts, concept('narrow'))).toEqual([
    { entry: 0, value: specificity(concept('narrow')) },
  ]);
  const [weather] = valuesOf(entries, 'nowhere');
  expect(weather?.value).toBeCloseTo(0.6 * specificity(concept('nowhere')));
});

it.each([
  ['in the answer', official('1', '', 'tunnel'), 0.4473],
  ['in the question, which counts twice', official('1', 'tunnel', ''), 0.5479],
  ['among others', official('1', '', 'tunnel bridge river'), 0.374],
])('a word that one of two entries has tells as BM25 says: %s', (_, entry, value) => {
  expect(stemValues([entry, official('2', '', 'lake lake')], 'tunnel').get(0)).toBeCloseTo(value, 4);
});

it('a word tells less in an index of more than ten entries, by the logarithm of their number', () => {
  const others = Array.from({ length: 19 }, (_, at) => official(`${at}`, '', 'lake'));
  const [value = 0] = stemValues([official('1', '', 'tunnel'), ...others], 'tunnel').values();
  expect(value).toBeCloseTo((0.2 * Math.log(1 + 19.5 / 1.5) * Math.log(11)) / Math.log(21));
});

it('a concept tells the less, the more of a team’s entries speak of it, and the same where official ones stand beside', () => {
  const team = ['a', 'b', 'c', 'd'].map((id) => teamEntry(id, 'What of encryption?', ''));
  const valueIn = (entries: readonly Entry[]) => valuesOf(entries, 'narrow')[0]?.value ?? 0;
  expect(valueIn(team.slice(0, 1))).toBe(specificity(concept('narrow')));
  expect(valueIn(team.slice(0, 2))).toBeLessThan(valueIn(team.slice(0, 1)));
  expect(valueIn(team)).toBeLessThan(valueIn(team.slice(0, 2)));
  expect(valueIn([official('1'), ...team])).toBe(specificity(concept('narrow')));
});

describe('a word tells more of an entry', () => {
  it('that has it in the question, or more often', () => {
    const padding = 'one two three four five six';
    const values = stemValues(
      [
        official('1', `tunnel ${padding}`, padding),
        official('2', padding, `tunnel ${padding}`),
        official('3', padding, `tunnel tunnel tunnel ${padding}`),
        official('4', padding, padding),
      ],
      'tunnel',
    );
    expect([...values.keys()]).toEqual([0, 1, 2]);
    expect(values.get(0)).toBeGreaterThan(values.get(1) ?? Infinity);
    expect(values.get(2)).toBeGreaterThan(values.get(1) ?? Infinity);
  });

  it('that is short', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const values = stemValues(
      [official('1', '', `tunnel ${long}`), official('2', '', 'tunnel box')],
      'tunnel',
    );
    expect(values.get(1)).toBeGreaterThan(values.get(0) ?? Infinity);
  });

  it('the fewer entries have it', () => {
    const entries = [
      official('1', '', 'tunnel bridge'),
      official('2', '', 'bridge river'),
      official('3', '', 'lake'),
    ];
    const rare = stemValues(entries, 'tunnel').get(0);
    expect(rare).toBeGreaterThan(stemValues(entries, 'bridg').get(0) ?? Infinity);
    expect(stemValues(entries, 'bridg').get(0)).toBeGreaterThan(0);
  });

  it('and about as much in a large index as in a small one', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => official(`o${at}`, '', `lake${at}`));
    const small = stemValues([official('1', '', 'tunnel'), ...others(9)], 'tunnel').get(0) ?? 0;
    const large = stemValues([official('1', '', 'tunnel'), ...others(2000)], 'tunnel').get(0) ?? 0;
    expect(large).toBeGreaterThan(0.5 * small);
    expect(large).toBeLessThan(2 * small);
  });
});

import { describe, expect, it } from 'vitest';
import { apartFrom, judgeAsked } from '../../../src/search/asked';
import type { ConceptMatch } from '../../../src/search/concept-matches';
import { blankConcept, type Concept } from '../../../src/search/concepts';
import { createFinder } from '../../../src/search/finder';
import { parseQuery } from '../../../src/search/query';
import { officialIndex } from './official-index';

const find = createFinder(officialIndex);
const asked = (text: string) =>
  parseQuery(text, officialIndex).asked.map(
    ({ match, told }) => `${match.concept.name} ${told ? 'told' : 'untold'}`,
  );

it.each<[query: string, asks: readonly string[]]>([
  ['how long can we store data', ['how-long told']],
  ['how long does an investigation take', ['how-long untold']],
  ['密钥多久之内撤销', ['by-when untold']],
  ['how often do you test the sandbox', ['how-often untold']],
  ['list of regions', ['which-list told']],
  ['a list of your administrators', ['which-list untold']],
  ['by which standard are disks wiped', ['which-standard untold']],
  ['which standard contractual clauses for transfers out of the EU', ['which-standard told']],
  ['who owns my data', []],
  ['', []],
])('“%s” asks %j', (query, asks) => {
  expect(asked(query)).toEqual(asks);
});

it.each([
  'where are the encryption keys stored',
  'are logs collected in one central place',
  'how long are audit logs kept',
  'how quickly are patches applied',
  'where do I report a complaint about privacy',
  'are test and production environments isolated',
  'may we inspect the data center',
  '密钥存放在哪里',
  '日志保存多久',
])('“%s” has its subject in the text, not what is asked of it: no entry is certain', (query) => {
  const { hits } = find(query);
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.filter(({ confident }) => confident)).toEqual([]);
});

it.each([
  ['where is our data stored', '4.1'],
  ['how long is content kept, and who decides', '2.2'],
  ['who can destroy our data and when', '2.2'],
  ['do you use customer data to train AI models', '2.1'],
  ['do you offer a DPA for GDPR transfers', '4.2'],
  ['data in an OSS bucket: who owns it', '2.1'],
  ['云厂商的员工能看我的数据吗', '3.1'],
])('“%s” is told: %s is certain', (query, entry) => {
  const [first] = find(query).hits;
  expect([first?.entry.id, first?.confident]).toEqual([entry, true]);
});

it.each(['how long are audit logs kept', '日志保存多久'])('“%s” names the gap that it comes to', (query) => {
  expect(find(query).gaps).toContain('log-retention');
});

const match = (start: number, end: number, concept: Concept = blankConcept): ConceptMatch => ({
  ...{ concept, from: start, to: end, weight: 1 },
  ...{ start, end },
});

describe('what stands apart', () => {
  it.each<[what: string, wording: ConceptMatch, isApart: boolean]>([
    ['within a longer wording', match(1, 5), false],
    ['at the beginning of one', match(2, 5), false],
    ['at the end of one', match(1, 4), false],
    ['as long as the other', match(2, 4), true],
    ['half outside, before', match(3, 9), true],
    ['half outside, behind', match(0, 3), true],
    ['elsewhere', match(5, 9), true],
  ])('%s: %o', (_, wording, isApart) => {
    expect(apartFrom([match(2, 4)], [wording])).toHaveLength(Number(isApart));
    expect(apartFrom([match(2, 4)], [match(7, 8), wording])).toHaveLength(Number(isApart));
  });
});

describe('what is asked is told', () => {
  const [keys, place] = ['keys', 'place'].map((name) => ({ ...blankConcept, name }));
  if (!keys || !place) throw new Error('two names, two concepts');
  const howLong = { ...blankConcept, name: 'how-long', toldOf: new Set(['keys']) };
  const ask = match(0, 3, howLong);
  const told = (named: readonly ConceptMatch[], ...about: readonly Concept[]) =>
    judgeAsked([ask], named, new Map(about.map((concept) => [concept, 1]))).map((asked) => asked.told);

  it.each<[what: string, named: readonly ConceptMatch[], about: readonly Concept[], expected: boolean]>([
    ['of a subject that is named beside', [match(4, 6, keys)], [keys], true],
    ['of one that the words come to', [], [keys], true],
    ['of nothing', [], [], false],
    ['not of another subject', [match(4, 6, place)], [place], false],
    ['of one of two subjects', [match(4, 6, place), match(7, 9, keys)], [place, keys], true],
    ['not of one that only its own words name', [match(1, 2, keys)], [keys], false],
    ['nor with another beside it', [match(1, 2, keys), match(4, 6, place)], [keys, place], false],
    ['of one that other words name, too', [match(1, 2, keys), match(4, 6, keys)], [keys], true],
  ])('%s', (_, named, about, expected) => {
    expect(told(named, ...about)).toEqual([expected]);
  });

  it('not where the words are part of a longer wording', () => {
    expect(told([match(0, 5, keys)], keys)).toEqual([]);
  });
});

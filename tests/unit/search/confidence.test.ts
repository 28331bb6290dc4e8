import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { parseConcepts } from '../../../src/search/concepts';
import { certainty, type Evidence, evidenceOf } from '../../../src/search/confidence';
import { readEntries } from '../../../src/search/index-data';
import { createLexicon } from '../../../src/search/lexicon';
import { createPostings } from '../../../src/search/postings';
import { parseQuery } from '../../../src/search/query';
import { type Ranked, rank } from '../../../src/search/rank';
import { createIndex } from '../../../src/search/search-index';
import { finish } from '../../../src/search/steps';
import { teamEntry } from './team';

const team = teamEntry('iso', 'Do we hold an ISO certificate?', 'Yes. It hangs in the compliance office.');
const index = createIndex([...officialFaq.entries, team]);

const evidence = (text: string): Evidence | undefined => {
  const query = parseQuery(text, index);
  const isTeam = (at: number) => index.entries.at(at)?.team !== undefined;
  return evidenceOf(query, rank(query, index.postings, index.entries.length), index.postings, isTeam);
};

it('of a query the subjects that the FAQ answers are answered, and what the entry speaks of explains it', () => {
  const table = [
    ...['[subject]', 'answered in: x', 'bridge'],
    ...['[who]', 'kind: who or what', 'answered in: x', 'keeper'],
    ...['[price]', 'kind: not in the FAQ', 'answered in: x', 'toll'],
    ...['[unheard]', 'weather'],
  ];
  const lexicon = createLexicon(parseConcepts({ file: 't.txt', text: table.join('\n') }));
  const { team: _, ...entry } = teamEntry('x', 'Who?', 'We.');
  const data = finish(readEntries([entry], lexicon, lexicon.concepts));
  const postings = createPostings(data, lexicon.concepts);
  const shares = ['bridge', 'keeper', 'toll', 'weather'].map((text) => {
    const query = parseQuery(text, { ...index, lexicon });
    const found = evidenceOf(query, [{ entry: 0, score: 1 }], postings, () => false);
    return [found?.unexplained, found?.answering];
  });
  expect(shares).toEqual([
    [0, 1 / 2],
    [0, 0],
    [0, 0],
    [1, 0],
  ]);
});

describe('the evidence for a first hit', () => {
  it.each<[what: string, text: string, shows: Partial<Evidence>]>([
    ['all words are subjects', 'encryption keys', { unexplained: 0, said: 1 }],
    ['words that carry the question count for nothing', 'what about encryption', { unexplained: 0 }],
    ['half of them', 'encryption bananas', { unexplained: 1 / 2 }],
    ['letters and figures that number a question say nothing', 'B_02.02 (c) encryption', { unexplained: 0 }],
    [
      'words of a gap that the entry tells all the same',
      'oss bucket: who owns it',
      { unexplained: 0, gap: 0 },
    ],
    ['a misspelt word is what it was meant for', 'encripton bananas', { unexplained: 1 / 2 }],
    ['who and what count neither way', 'customer bananas encryption', { unexplained: 1 / 2 }],
    ['Chinese is counted by characters, each for less than a word', '备案加密', { unexplained: 0.5 / 2 }],
    ['Chinese in several runs', '加密，备案加密', { unexplained: expect.closeTo(0.5 / 3) }],
    ['without what only asks, in its run', '备案，加密，频率', { unexplained: 0.5 / 2 }],
    ['a subject out of scope', 'kms pricing', { outOfScope: 1, gap: 0 }],
    ['a rule book that a heading cites', 'PCI DSS 3.4: encryption of keys', { gap: 0, unexplained: 0 }],
    ['a report that it cites', 'SOC 2 CC6.1: encryption of keys', { gap: 0, unexplained: 0 }],
    ['a law that it cites', 'FERPA - encryption', { outOfScope: 0, unexplained: 0 }],
    ['a rule book that is asked for', 'Encryption: does PCI DSS ask for keys', { gap: 1 }],
    ['no subject behind a heading', 'PCI DSS: cloud platform', { gap: 1 }],
    ['a gap in a heading is asked for all the same', 'Backups: encryption', { gap: 1 }],
    ['words that speak for an answer', 'bananas who decides', { odds: expect.closeTo(1.3, 0) }],
    ['nothing out of scope', 'kms', { outOfScope: 0 }],
    ['a known gap', 'data backup frequency', { gap: 1 }],
    ['a known gap of which the entry tells something', 'gdpr dpa', { gap: 0 }],
    ['a known gap on which no subject of the query is told', 'oss content', { gap: 1 }],
    ['with a subject that this entry answers', 'in which country are backups', { gap: 0 }],
    ['its words in a longer wording of a subject', 'prevent data leakage', { gap: 0 }],
    ['words that name a gap and a subject alike', 'intrusion', { gap: 1 }],
    ['one gap told and one not', 'gdpr dpa and key rotation', { gap: 1 }],
    ['what is asked is not told of this subject', 'how often is tenant isolation verified', { untold: 1 }],
    ['it is told of this one', 'how long is our data stored', { untold: 0 }],
    [
      'words that fill a question count neither way',
      'is encryption established and maintained',
      { unexplained: 0 },
    ],
    ['two subjects that the entry answers', 'encryption at rest', { answering: 1 }],
    ['a third adds nothing', 'encryption at rest with keys', { answering: 1 }],
    ['one', 'sandbox', { answering: 1 / 2 }],
    ['of one it says all, of the other nothing', 'kms sandbox', { said: expect.closeTo(0.53, 2) }],
    ['a part of a combination that the entry answers', 'sell content to third parties', { unexplained: 0 }],
    [
      'a team’s entry is vouched for by its own words, and no gap speaks against it',
      'iso certificate compliance folder',
      { said: 1, unexplained: 0, outOfScope: 0, gap: 0, odds: 0 },
    ],
    ['words speak for no team’s entry', 'who decides on the iso certificate', { odds: 0 }],
    [
      'words that the team’s entry lacks are unexplained, and not said',
      'iso certificate bananas',
      { said: expect.closeTo(2 / 3), unexplained: 1 / 3 },
    ],
  ])('%s: %s', (_, text, shows) => {
    expect(evidence(text)).toMatchObject(shows);
  });

  it('is not that an entry answers what it only touches', () => {
    const query = parseQuery('encryption', index);
    const hits = rank(query, index.postings, index.entries.length);
    const answering = [hits.slice(0, 1), hits.slice(-1)].map(
      (ranked) => evidenceOf(query, ranked, index.postings, () => false)?.answering,
    );
    expect(answering).toEqual([1 / 2, 0]);
  });

  it('of a team is how far it leads', () => {
    const [own] = [officialFaq.entries.length];
    const query = parseQuery('iso certificate', index);
    const answering = [0, 0.5, 0.75, 0.9].map((score) => {
      const ranked = [
        { entry: own, score: 1 },
        { entry: 0, score },
      ];
      return evidenceOf(query, ranked, index.postings, (entry) => entry === own)?.answering;
    });
    expect(answering).toEqual([1, 1 / 2, 1 / 4, 0]);
  });

  it('is none without hits', () => {
    expect(evidence('zzgrblfx')).toBeUndefined();
  });
});

/** Which of the ranked are certain; those of the index where none are given. */
const certain = (text: string, given?: readonly Ranked[]): boolean[] => {
  const query = parseQuery(text, index);
  const ranked = given ?? rank(query, index.postings, index.entries.length);
  return ranked.map(certainty(query, ranked, index.postings, () => false));
};

describe('a first hit', () => {
  it.each([
    ['answers the only subject', 'vpc'],
    ['has words that make up a subject', '客户的安全责任'],
    ['answers one of the subjects', 'mfa'],
  ])('is certain where it %s: %s', (_, text) => {
    expect(certain(text)[0]).toBe(true);
  });

  it.each([
    ['most words are unexplained', 'encryption bananas oranges'],
    ['words only say who or what', 'security'],
    ['a subject is out of scope', 'kms pricing'],
    ['a known gap is asked for', 'intrusion'],
    ['what is asked is not told', 'Do you publish a list of all APIs available in the service?'],
  ])('is not certain where %s: %s', (_, text) => {
    expect(certain(text)[0]).toBe(false);
  });

  it('is followed by those as certain that are nearly as good', () => {
    const [first, second] = rank(parseQuery('mfa', index), index.postings, index.entries.length);
    if (!first || !second) throw new Error('too few');
    const at = (share: number): Ranked => ({ ...second, score: share * first.score });
    expect(certain('mfa', [first, at(1), at(0.9), at(0.89)])).toEqual([true, true, true, false]);
  });

  it('gives none a certainty that it has not', () => {
    expect(certain('kms pricing')).not.toContain(true);
    expect(certainty(parseQuery('mfa', index), [], index.postings, () => false)({ entry: 0, score: 1 })).toBe(
      false,
    );
  });

  it.each([
    ['leads by a fifth', 0.79, true],
    ['does not', 0.81, false],
  ])('of a team is certain where it %s', (_, score, isCertain) => {
    const ranked = [
      { entry: officialFaq.entries.length, score: 1 },
      { entry: 0, score },
    ] as const;
    const [first] = ranked;
    const isTeam = (entry: number) => entry === first.entry;
    const query = parseQuery('iso certificate', index);
    expect(certainty(query, ranked, index.postings, isTeam)(first)).toBe(isCertain);
  });
});

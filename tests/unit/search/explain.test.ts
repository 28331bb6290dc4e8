import { expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { explain } from '../../../src/search/explain';
import { createFinder } from '../../../src/search/finder';
import { createIndex } from '../../../src/search/search-index';
import { officialIndex } from './official-index';
import { teamEntry } from './team';

it('says what was read in a query, word by word', () => {
  const it = explain('how often is customer data encrpted for a certification', officialIndex);
  expect(it.words).toContainEqual({ word: 'encrpted', meant: ['encrypted'] });
  expect(it.named).toContainEqual({ concept: 'encryption', words: 'encrpted' });
  expect(it.asked).toEqual([{ what: 'how-often', words: 'how often', told: false }]);
  expect(it.gaps).toEqual([{ gap: 'certifications', words: 'certification' }]);
});

it('says which concepts a combination came to', () => {
  expect(explain('engineers view', officialIndex).combined).toContainEqual({
    concept: 'access-by-staff',
    weight: 1,
  });
});

it.each(['who owns my data', 'how often are keys rotated', '租户隔离', 'blorptastic', ''])(
  '“%s”: gives the hits, and the sum that makes them certain or not',
  (query) => {
    const it = explain(query, officialIndex);
    const { hits } = createFinder(officialIndex)(query, it.hits.length);
    expect(it.hits.map(({ entry, confident }) => ({ entry, confident }))).toEqual(
      hits.map(({ entry, confident }) => ({ entry: entry.id, confident })),
    );
    const sum = it.evidence.reduce((total, { counts }) => total + counts, 0);
    expect(it.hits[0]?.confident ?? false).toBe(it.hits.length > 0 && sum >= it.enough);
  },
);

it('says what a hit owes its score to, the most telling first', () => {
  const [first] = explain('tenant isolation', officialIndex).hits;
  expect(first?.owedTo[0]?.term).toMatch(/^\[/);
  expect(first?.owedTo).toEqual([...(first?.owedTo ?? [])].sort((a, b) => b.share - a.share));
});

it('says nothing of words that mean only themselves', () => {
  expect(explain('tenant isolation', officialIndex)).toMatchObject({
    words: [],
    combined: [],
    asked: [],
    gaps: [],
  });
});

it('sums a hit’s score from all that it owes to, six at most', () => {
  const { hits } = explain('sandbox isolation', officialIndex);
  expect(hits.length).toBe(3);
  for (const { score, owedTo } of hits) {
    expect(owedTo.length).toBeLessThan(6);
    expect(owedTo.reduce((total, { share }) => total + share, 0)).toBeCloseTo(score);
  }
  const long = explain(
    'who encrypts which customer data, keys, disks, buckets, regions and networks',
    officialIndex,
  );
  expect(long.hits[0]?.owedTo).toHaveLength(6);
});

it('names no concept of the query’s words among those it comes to', () => {
  const { named, combined } = explain('how often do engineers view customer data', officialIndex);
  const names = named.map(({ concept }) => concept);
  expect(names.length).toBeGreaterThan(1);
  expect(combined.map(({ concept }) => concept).filter((name) => names.includes(name))).toEqual([]);
});

it('weighs every part of the evidence', () => {
  const { evidence } = explain('kms pricing', officialIndex);
  const names = ['answering', 'said', 'unexplained', 'outOfScope', 'gap', 'untold', 'odds'];
  expect(evidence.map(({ name }) => name).sort()).toEqual(names.sort());
  expect(evidence.find(({ name }) => name === 'outOfScope')).toMatchObject({ value: 1 });
  expect(evidence.find(({ name }) => name === 'outOfScope')?.counts).toBeLessThan(-1);
});

it('names the words whose odds it counts', () => {
  const { odds, evidence } = explain('who decides how long data is kept', officialIndex);
  expect(odds.map(({ word }) => word)).toEqual(expect.arrayContaining(['who', 'decid', 'how']));
  const sum = odds.reduce((total, one) => total + one.odds, 0);
  expect(evidence.find(({ name }) => name === 'odds')?.counts).toBeCloseTo(sum, 9);
});

it('says whose access is meant, where any is', () => {
  expect(explain('can your engineers view our database', officialIndex).access).toEqual({
    actor: "provider's people",
    object: 'anything',
    concept: 'access-by-staff',
  });
  expect(explain('tenant isolation', officialIndex).access).toBeUndefined();
});

it('explains the first three hits', () => {
  expect(createFinder(officialIndex)('data').hits.length).toBeGreaterThan(3);
  expect(explain('data', officialIndex).hits).toHaveLength(3);
});

it('judges a team’s entry as the finder does: no gap of the official text speaks against it', () => {
  const team = teamEntry('iso', 'Do we hold an ISO certificate?', 'Yes. It is in the compliance folder.');
  const index = createIndex([...officialFaq.entries, team]);
  expect(explain('iso certificate', index).hits[0]).toMatchObject({ entry: 'iso', confident: true });
});

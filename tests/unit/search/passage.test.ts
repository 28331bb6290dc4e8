import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createFinder } from '../../../src/search/finder';
import { readRows } from './collection';
import { officialIndex } from './official-index';

const find = createFinder(officialIndex);

/** The sentences that a hit of this entry shows for the query. */
function shown(query: string, id: string): number[] {
  const passage = find(query).hits.find((hit) => hit.entry.id === id)?.passage;
  return passage ? Array.from({ length: passage.to - passage.from }, (_, at) => passage.from + at) : [];
}

describe('the passage of a hit', () => {
  const rows = readRows('passages.tsv').map(([query = '', id = '', sentences = '']) => ({
    query,
    id,
    answering: sentences.split(' ').map(Number),
  }));

  it('is one that answers, read by hand, in 94 % of the queries', { tags: 'many-inputs' }, () => {
    const wrong = rows.flatMap(({ query, id, answering }) => {
      const chosen = shown(query, id);
      const right = chosen.length > 0 && chosen.every((at) => answering.includes(at));
      return right ? [] : [`${query} → ${id} ${chosen}`];
    });
    const accuracy = 1 - wrong.length / rows.length;
    console.table({ passages: { queries: rows.length, accuracy } });
    expect(accuracy, wrong.join('\n')).toBeGreaterThanOrEqual(0.94);
  });

  it('names only sentences that there are', () => {
    for (const { id, answering } of rows) {
      const sentences = officialFaq.entries.find((entry) => entry.id === id)?.sentences ?? [];
      expect(answering.filter((at) => !sentences[at])).toEqual([]);
    }
  });

  it('depends on the query, not on the entry alone', () => {
    expect(shown('access key', '3.2')).not.toEqual(shown('sandbox', '3.2'));
  });

  it('is one or two whole sentences of one paragraph, whatever the query', { tags: 'many-inputs' }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
        (query) => {
          for (const { entry, passage } of find(query).hits) {
            const sentences = entry.sentences.slice(passage.from, passage.to);
            expect(sentences.length).toBeGreaterThanOrEqual(1);
            expect(sentences.length).toBeLessThanOrEqual(2);
            expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(1);
          }
        },
      ),
    );
  });
});

const words = [
  'encrypt',
  'who',
  'data',
  'region',
  'move',
  'tenant',
  '加密',
  '责任',
  'patch',
  'vpc',
  'zzz',
  'access',
  'own',
];

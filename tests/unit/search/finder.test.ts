import { describe, expect, it } from 'vitest';
import { createFinder, emptyAnswer } from '../../../src/search/finder';
import { officialIndex } from './official-index';

const find = createFinder(officialIndex);
const ids = (query: string, limit?: number) => find(query, limit).hits.map(({ entry }) => entry.id);

describe('the hits', () => {
  it.each([
    ['none', 0],
    ['fewer than none', -1],
  ])('are none where %s are wanted', (_, limit) => {
    expect(ids('encryption keys', limit)).toEqual([]);
  });

  it('are all that match where nobody says how many, and the first of them where somebody does', () => {
    const all = ids('encryption keys');
    expect(all.length).toBeGreaterThan(2);
    expect([ids('encryption keys', 1), ids('encryption keys', 2)]).toEqual([
      all.slice(0, 1),
      all.slice(0, 2),
    ]);
  });

  // What speaks against the first is how near the second is.
  it('are no more certain where only the first is wanted', () => {
    const query = 'secondary use of content';
    const certain = (limit?: number) => find(query, limit).hits[0]?.confident;
    expect([certain(), certain(2), certain(1)]).toEqual([false, false, false]);
  });

  it('leave out what is no longer there', () => {
    const gone = createFinder({ ...officialIndex, entries: { length: 10, at: () => undefined } });
    expect(gone('encryption keys').hits).toEqual([]);
  });
});

describe('the gaps', () => {
  it.each([
    ['each once, in the query’s order', 'SOC 2 or ISO 27001: third-party audit reports?', ['soc', 'iso']],
    [
      'those of its words before those of its subjects',
      'breach notification within 72 hours',
      ['breach-notice', 'incidents'],
    ],
    ['none', 'who owns my data', []],
  ])('are %s: “%s”', (_, query, gaps) => {
    expect(find(query).gaps).toEqual(gaps);
  });
});

it('marks the words of any text that the query matched', () => {
  expect(find('encryption').marks('Use encryption.')).toEqual([{ start: 4, end: 14 }]);
});

it('the answer to nothing has nothing, whatever text is shown', () => {
  expect(emptyAnswer).toMatchObject({ hits: [], gaps: [] });
  expect(emptyAnswer.marks('Use encryption.')).toEqual([]);
});

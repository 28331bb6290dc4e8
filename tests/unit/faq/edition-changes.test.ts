import { describe, expect, it } from 'vitest';
import {
  type EditionChange,
  type EditionId,
  type EntryNews,
  editionChanges,
  editionNews,
  withChange,
} from '../../../src/faq/edition-changes';
import { officialFaq } from '../../../src/faq/official';

/** The edition of a month of 2027, by its letter: “a” is January’s. */
const edition = (letter: string): EditionId => ({
  taken: `2027-0${letter.charCodeAt(0) - 96}-01`,
  sha256: letter.repeat(64),
});

const step = (from: string, to: string, ...entries: EntryNews[]): EditionChange => ({
  previous: edition(from),
  edition: edition(to),
  entries,
});

const changed = (id: string): EntryNews => ({ id, kind: 'changed' });
const added = (id: string): EntryNews => ({ id, kind: 'added' });
const removed = (id: string): EntryNews => ({ id, kind: 'removed', heading: `${id} Gone?` });

describe('what is news of an edition', () => {
  const history = [
    step('a', 'b', changed('3.1'), added('5.3'), added('5.4'), removed('1.2')),
    step('b', 'c', changed('1.10'), changed('5.3'), removed('5.4'), added('1.2'), removed('2.1')),
    step('c', 'd'),
  ];

  it.each<[string, seen: string | undefined, now: string, news: EntryNews[], remembered: string]>([
    ['nothing was seen before', undefined, 'c', [], 'c'],
    ['it was seen', 'c', 'c', [], 'c'],
    ['the one before was seen', 'a', 'b', [removed('1.2'), changed('3.1'), added('5.3'), added('5.4')], 'b'],
    [
      'one before the last was seen',
      'a',
      'c',
      [changed('1.2'), changed('1.10'), removed('2.1'), changed('3.1'), added('5.3')],
      'c',
    ],
    ['no entry changed', 'c', 'd', [], 'd'],
    ['it is older than what was seen, after a roll-back', 'c', 'b', [], 'c'],
    ['nobody knows what was seen', 'A', 'c', [], 'c'],
  ])('where %s', (_where, seen, now, news, remembered) => {
    const known = history.slice(0, 'abcd'.indexOf(now));
    expect(editionNews(seen ? edition(seen) : undefined, edition(now), known)).toEqual({
      seen: edition(remembered),
      entries: news,
    });
  });

  it('begins at the text that was seen, also where it was the text before', () => {
    const back = [
      step('a', 'b', changed('3.1')),
      step('b', 'a', changed('3.1')),
      step('a', 'd', changed('4.1')),
    ];
    expect(editionNews(edition('a'), edition('d'), back).entries).toEqual([changed('4.1')]);
  });

  it('is remembered under the day on which the same text was taken last', () => {
    const later = { ...edition('a'), taken: '2028-01-01' };
    expect(editionNews(edition('a'), later, [])).toEqual({ seen: later, entries: [] });
  });
});

describe('the steps between editions', () => {
  const change = (id: string, kind: EntryNews['kind'], gone: readonly string[]) => ({
    id,
    kind,
    removed: gone,
    added: [],
  });

  it('get one more with a text that differs, which keeps the heading of what is gone', () => {
    const entries = [
      change('3.1', 'changed', ['3.1 Will it?', '¶ No.']),
      change('5.3', 'removed', ['5.3 Is there more?', '¶ Yes.']),
      change('5.4', 'added', []),
    ];
    const before = [step('a', 'b')];
    expect(withChange(before, edition('b'), edition('c'), { entries })).toEqual([
      ...before,
      step(
        'b',
        'c',
        changed('3.1'),
        { id: '5.3', kind: 'removed', heading: '5.3 Is there more?' },
        added('5.4'),
      ),
    ]);
  });

  it('stay as they are with the same text', () => {
    const before = [step('a', 'b')];
    expect(withChange(before, edition('b'), { ...edition('b'), taken: '2028-01-01' }, { entries: [] })).toBe(
      before,
    );
  });

  it('lead from one to the next up to the text of this package', () => {
    const { sha256 } = officialFaq.edition;
    const digests = editionChanges.map(({ edition: to }) => to.sha256);
    expect(editionChanges.slice(1).map(({ previous }) => previous.sha256)).toEqual(digests.slice(0, -1));
    expect(digests.at(-1) ?? sha256).toBe(sha256);
  });
});

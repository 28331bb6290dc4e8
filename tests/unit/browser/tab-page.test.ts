import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../src/browser/messages';
import { applyReport, latestTabPage, type TabPage } from '../../../src/browser/tab-page';

const ecs = { product: 'ecs', site: 'china' } as const;
const ram = { product: 'ram', site: 'china' } as const;
const page = (token: string, shown: TabPage['page'] = ecs) =>
  ({ type: 'page', token, page: shown }) as PageReport;
const left = (token: string): PageReport => ({ type: 'left', token });

describe('what a tab shows after a report', () => {
  it.each<[string, TabPage | undefined, PageReport, TabPage]>([
    ['the first page', undefined, page('a'), { token: 'a', page: ecs }],
    ['a move inside a document', { token: 'a', page: ecs }, page('a', ram), { token: 'a', page: ram }],
    [
      'a move inside a document that followed another',
      { token: 'b', page: ecs, previousToken: 'a' },
      page('b', ram),
      { token: 'b', page: ram, previousToken: 'a' },
    ],
    ['an address we do not know', { token: 'a', page: ecs }, page('a', null), { token: 'a', page: null }],
    [
      'the next document',
      { token: 'a', page: ecs },
      page('b', ram),
      { token: 'b', page: ram, previousToken: 'a' },
    ],
    ['a farewell', { token: 'a', page: ecs }, left('a'), { token: 'a' }],
    ['a farewell nobody waited for', undefined, left('a'), { token: 'a' }],
    [
      'the document after a farewell',
      { token: 'a' },
      page('b', ram),
      { token: 'b', page: ram, previousToken: 'a' },
    ],
    // Then the order of the two was another one than it seemed.
    [
      'the last document, when its successor has left',
      { token: 'b', previousToken: 'a' },
      page('a'),
      { token: 'a', page: ecs, previousToken: 'b' },
    ],
  ])('is %s', (_what, known, report, expected) => {
    expect(applyReport(known, report)).toEqual(expected);
  });

  it.each<[string, PageReport]>([
    ['late page', page('a', ram)],
    ['late farewell', left('a')],
    ['farewell of a document never heard of', left('z')],
  ])('is what it was after a %s', (_what, report) => {
    for (const known of [
      { token: 'b', page: ecs, previousToken: 'a' },
      { token: 'b', page: null, previousToken: 'a' },
    ])
      expect(applyReport(known, report)).toBe(known);
  });

  it('stays none after what a document said before it left', () => {
    const known = { token: 'a' };
    expect(applyReport(known, page('a'))).toBe(known);
  });

  it('is the newer document’s last word, however the reports of the two interleave', () => {
    const moves = fc.array(fc.constantFrom(ecs, ram, null), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(moves, moves, fc.infiniteStream(fc.boolean()), (old, next, order) => {
        const waiting = [
          [...old.map((to) => page('old', to)), left('old')],
          next.map((to) => page('new', to)),
        ];
        let known = applyReport(undefined, waiting[0]?.shift() as PageReport);
        for (const newFirst of order) {
          const [one, other] = newFirst ? [1, 0] : [0, 1];
          const report = waiting[one]?.shift() ?? waiting[other]?.shift();
          if (!report) break;
          known = applyReport(known, report);
        }
        expect(known).toMatchObject({ token: 'new', page: next.at(-1) });
      }),
    );
  });
});

describe('what a tab shows, heard and recorded', () => {
  it.each<[string, TabPage | undefined, TabPage | undefined, TabPage | undefined]>([
    ['the record, where nothing was heard', undefined, { token: 'a', page: ecs }, { token: 'a', page: ecs }],
    ['nothing, where nothing is known', undefined, undefined, undefined],
    [
      'what was heard, before its record comes',
      { token: 'b', page: ram },
      { token: 'a', page: ecs },
      { token: 'b', page: ram },
    ],
    [
      'what was heard, where the record lags behind a move',
      { token: 'a', page: ram },
      { token: 'a', page: ecs },
      { token: 'a', page: ram },
    ],
    [
      'an unknown address that was heard',
      { token: 'a', page: null },
      { token: 'a', page: ecs },
      { token: 'a', page: null },
    ],
    [
      'nothing, while the record of a document that left is still there',
      { token: 'a' },
      { token: 'a', page: ecs },
      undefined,
    ],
    [
      'nothing, while the record is of the document before that one',
      { token: 'b', previousToken: 'a' },
      { token: 'a', page: ecs },
      undefined,
    ],
    ['nothing, after a farewell whose record is gone', { token: 'a' }, undefined, undefined],
    [
      'another document, found by the background',
      { token: 'a' },
      { token: 'c', page: ram },
      { token: 'c', page: ram },
    ],
  ])('is %s', (_what, heard, recorded, expected) => {
    expect(latestTabPage(heard, recorded)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../../src/faq/official';
import { overdue, parseTeamEntries } from '../../../../src/faq/team';
import { isDate, yearsAfter } from '../../../../src/faq/team/review';
import { good } from './entries';

describe('an overdue review', () => {
  const withReview = (reviewBy?: string) => {
    const [entry] = parseTeamEntries([{ ...good, ...(reviewBy && { reviewBy }) }]).entries;
    if (!entry) throw new Error('the entry must parse');
    return entry;
  };

  it.each([
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['2027-01-01', false],
    [undefined, false],
  ])('%s is overdue on 2026-11-23: %s', (reviewBy, expected) => {
    expect(overdue(withReview(reviewBy), '2026-11-23')).toBe(expected);
  });
});

it('no official entry is overdue', () => {
  expect(officialFaq.entries.filter((entry) => overdue(entry, '9999-12-31'))).toEqual([]);
});

describe('a date', () => {
  it.each(['2026-02-28', '2024-02-29', '0001-01-01', '9999-12-31'])('%s exists', (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-01',
    '2026-01',
    '+012026-01-01',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '12026-01-01',
    '2026-01-011',
    '',
  ])('%j is none', (date) => {
    expect(isDate(date)).toBe(false);
  });
});

describe('a review that was hardly meant', () => {
  const today = '2026-11-26';
  const remarks = (dates: object) => {
    const { entries, errors } = parseTeamEntries([{ ...good, ...dates }], { today });
    expect(entries.map(({ team }) => team)).toEqual([{ rules: [], ...dates }]);
    return errors.map(({ path, code, params, impact }) => [path, code, params, impact]);
  };
  const reviewedOn = (date: string) => [
    ...['teamEntries[0].reviewedOn', 'reviewed-in-future'],
    ...[{ reviewedOn: date, today }, 'nothing'],
  ];
  const reviewBy = (date: string) => [
    ...['teamEntries[0].reviewBy', 'review-far-off'],
    ...[{ reviewBy: date, years: 5 }, 'nothing'],
  ];

  it('is remarked on, and the entry stays', () => {
    expect(remarks({ reviewedOn: '2026-11-27' })).toEqual([reviewedOn('2026-11-27')]);
    expect(remarks({ reviewBy: '2031-11-27' })).toEqual([reviewBy('2031-11-27')]);
    expect(remarks({ reviewedOn: '2999-01-01', reviewBy: '2998-01-01' })).toEqual([
      reviewedOn('2999-01-01'),
      [
        'teamEntries[0].reviewBy',
        'dates-reversed',
        { reviewedOn: '2999-01-01', reviewBy: '2998-01-01' },
        'nothing',
      ],
      reviewBy('2998-01-01'),
    ]);
  });

  it.each([
    { reviewedOn: '2026-11-26', reviewBy: '2031-11-26' },
    { reviewedOn: '2026-11-25' },
    { reviewBy: '2020-01-01' },
  ])('is not %j', (dates) => {
    expect(remarks(dates)).toEqual([]);
  });

  it('is not looked for where the day is not known', () => {
    const { errors } = parseTeamEntries([{ ...good, reviewedOn: '2999-01-01', reviewBy: '2999-01-01' }]);
    expect(errors).toEqual([]);
  });
});

it.each([
  ['2026-11-26', 5, '2031-11-26'],
  ['0001-01-01', 5, '0006-01-01'],
  ['9998-05-01', 5, '9999-05-01'],
])('%s and %i years are %s', (date, years, after) => {
  expect(yearsAfter(date, years)).toBe(after);
});

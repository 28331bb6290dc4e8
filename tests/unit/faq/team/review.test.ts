import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../../src/faq/official';
import { overdue, parseTeamEntries } from '../../../../src/faq/team';
import { isDate } from '../../../../src/faq/team/review';
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

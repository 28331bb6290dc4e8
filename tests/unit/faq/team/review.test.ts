import { describe, expect, it } from 'vitest';
import { overdue, parseTeamEntries } from '../../../../src/faq/team';
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

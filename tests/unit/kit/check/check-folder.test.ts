import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../../src/faq/official';
import { checkFolder } from '../../../../src/kit/check/check-folder';
import { problemList, problemSummary } from '../../../../src/kit/check/problem-list';
import { unfindableEntries } from '../../../../src/kit/check/unfindable';
import type { KitProblem } from '../../../../src/kit/model';
import { placed } from './placed';

describe('an entry’s own question', () => {
  it('finds it among the first three, or else is told', () => {
    const same = (id: string) => [id, 'Who approves VPN access for the staff?', 'We do.'] as const;
    const problems = unfindableEntries(
      placed(same('a'), same('b'), same('c'), same('d')),
      officialFaq.entries,
    );
    // An official entry that speaks of access takes one of the three places.
    expect(problems.map(({ what }) => what)).toEqual([
      'The search does not find “c” by its own question; it finds “3.1”, “a”, “b”.',
      'The search does not find “d” by its own question; it finds “3.1”, “a”, “b”.',
    ]);
    expect(unfindableEntries(placed(same('a')), officialFaq.entries)).toEqual([]);
  });
});

describe('the check of a folder', () => {
  const value = (id: string, more: object) => ({
    value: { id, question: `What of ${id}?`, answer: 'We.', ...more },
    file: 'entries/t.csv',
    line: 2,
  });

  it('tells overdue reviews, longest ago first, with their owner', () => {
    const entries = [
      value('backup', { reviewBy: '2027-01-01', owner: 'Ann' }),
      value('logging', { reviewBy: '2026-01-01' }),
      value('keys', { reviewBy: '2027-01-15' }),
    ];
    const late = checkFolder({ entries, problems: [] }, '2027-01-15', { quick: true });
    expect(late.map(({ what }) => what)).toEqual([
      '“logging” was to be reviewed by 2026-01-01 (nobody named as its owner).',
      '“backup” was to be reviewed by 2027-01-01 (Ann).',
    ]);
  });
});

describe('the list of problems', () => {
  const problem = (severity: KitProblem['severity'], at: number): KitProblem => ({
    file: 'entries/a b.md',
    ...(at > 0 && { line: at }),
    severity,
    what: `What ${at}.`,
    mend: 'Mend it.',
  });

  it('is grouped, the file first', () => {
    expect(problemList([problem('look', 3), problem('error', 2), problem('warning', 0)])).toBe(
      `Errors (what they name is not used):
entries/a b.md:2: What 2.
    Mend it.

Warnings:
entries/a b.md: What 0.
    Mend it.

Look here (it may be quite right):
entries/a b.md:3: What 3.
    Mend it.`,
    );
  });

  it('says once what is wrong in many places of a file', () => {
    const same = Array.from({ length: 23 }, (_, at) => ({
      ...problem('error', at + 2),
      what: 'No product.',
    }));
    expect(problemList(same)).toBe(`Errors (what they name is not used):
entries/a b.md:2: No product.
    Mend it.
    The same on lines ${same
      .slice(1, 21)
      .map(({ line }) => line)
      .join(', ')} and 2 more.`);
    const elsewhere = { ...problem('error', 2), file: 'entries/b.md', what: 'No product.' };
    expect(problemList([...same.slice(0, 2), elsewhere])).toMatch(
      /The same on line 3\.\nentries\/b\.md:2: No/,
    );
  });

  it('counts what nobody would read to the end', () => {
    const many = Array.from({ length: 250 }, (_, at) => problem('look', at + 1));
    expect(problemList(many)).toMatch(/\n… and 50 more\.$/);
    expect(problemSummary(1, [problem('error', 1), ...many])).toBe(
      '1 entry, 1 error, no warnings, 250 to look at',
    );
  });
});

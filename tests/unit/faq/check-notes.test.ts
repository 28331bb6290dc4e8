import { describe, expect, it } from 'vitest';
import { checkNotes } from '../../../src/faq/check-notes';
import type { Entry } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { splitSentences } from '../../../src/faq/sentences';

const problems = (entries: readonly Entry[]) =>
  checkNotes({ entries }).map(({ note, problem }) => `${note}: ${problem}`);

/** The official entries, one of them with some of its words replaced. */
function withWords(id: string, from: string, to: string): readonly Entry[] {
  return officialFaq.entries.map((entry) => {
    if (entry.id !== id) return entry;
    const answer = entry.answer.replace(from, to);
    return { ...entry, answer, sentences: splitSentences(answer) };
  });
}

describe('checkNotes', () => {
  it('finds every note true of the official text', () => {
    expect(problems(officialFaq.entries)).toEqual([]);
  });

  it.each<[what: string, id: string, from: string, to: string, says: RegExp]>([
    [
      'quoted words that are gone',
      '1.2',
      'upgrade security patches, and',
      'patch, and',
      /^statement "ecs-hardening": “.*” stands 0 times in 1.2/,
    ],
    [
      'quoted words that stand twice',
      '2.1',
      'Customers also',
      'They retain control, maintenance, and ownership of member content and',
      /^statement "content-is-owned": “.*” stands 2 times in 2.1/,
    ],
    ['a name that is gone', '1.2', '(KMS)', '', /^service "kms": the text does not name “KMS”/],
    [
      'a name in another entry',
      '2.2',
      'the secured state of',
      'the RDS state of',
      /^service "rds": named in 2.2, 3.1, not in 3.1/,
    ],
    [
      'a dated reference that is gone',
      '4.2',
      '2010/87/EU',
      '2021/914',
      /^dated reference in 4.2: “.*2010\/87\/EU.*” stands 0 times/,
    ],
    [
      'a gap that is filled',
      '1.1',
      'Security Whitepaper',
      'SOC 2 reports',
      /^gap "soc": entry 1.1 uses its term “soc”/,
    ],
  ])('names %s', (_, id, from, to, says) => {
    expect(problems(withWords(id, from, to))).toContainEqual(expect.stringMatching(says));
  });

  it('names words that changed places', () => {
    const swapped = withWords(
      '2.1',
      'Customers control the entire lifecycle of their content on Alibaba Cloud and manage their content according to their specific needs, including content classification, access control, retention, and deletion.',
      'Including retention, and deletion, customers control the entire lifecycle of their content.',
    );
    expect(problems(swapped)).toContain(
      'statement "entire-lifecycle": its words stand in another order in 2.1',
    );
  });

  it('names notes on an entry that is gone', () => {
    const found = problems(officialFaq.entries.filter(({ id }) => id !== '5.2'));
    expect(found).toContain('summary of 5.2: there is no entry 5.2');
    expect(found).toContain('statement "separate-domains": there is no entry 5.2');
  });

  it('names an entry nobody has read for the notes', () => {
    const found = problems([
      ...officialFaq.entries,
      ...officialFaq.entries.slice(-1).map((entry) => ({ ...entry, id: '5.3' })),
    ]);
    expect(found).toContain('summary of 5.3: is missing');
    expect(found).toContain('entry 5.3: no statement in our notes speaks of it');
  });

  it('names a line that rests on an entry that is gone', () => {
    const found = problems(officialFaq.entries.filter(({ id }) => id !== '3.1'));
    expect(found).toContain('service "rds": its line rests on entry 3.1, which is gone');
  });
});

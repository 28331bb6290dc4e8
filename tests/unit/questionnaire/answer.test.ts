import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createAnswerer, createAnswerers } from '../../../src/questionnaire/answer';
import { packIndex, unpackIndex } from '../../../src/search/pack-index';
import { createIndex, readKnowledge } from '../../../src/search/search-index';
import { finish } from '../../../src/search/steps';
import { measureAnswers } from '../../bench/measure';
import { teamEntry } from '../search/team';

const answer = createAnswerer(officialFaq.entries);
const to = (text: string, section?: string) => {
  const { verdict, candidates, gap } = answer({ row: 0, text, ...(section !== undefined && { section }) });
  return { verdict, first: candidates[0]?.entry.id, gap: gap?.id };
};

describe('an answer', () => {
  it.each([
    [
      'What the text says',
      'Who applies security patches to the virtual machines that we run?',
      'answered',
      '1.2',
    ],
    ['Chinese', '客户数据的所有权归谁？', 'answered', '2.1'],
    ['Whose access to what', 'Can your staff access our data?', 'answered', '3.1'],
    [
      'a follow-up does not count',
      'Can our data be deleted? If yes, for how long are copies kept?',
      'answered',
      '2.1',
    ],
    [
      'what is only near it',
      'Do you own the physical datacenter where the data will reside?',
      'related',
      '4.1',
    ],
  ])('%s', (_, text, verdict, first) => expect(to(text)).toMatchObject({ verdict, first }));

  it.each([
    ['How long are access logs kept?', 'log-retention'],
    ['Do you hold a current SOC 2 report?', 'soc'],
    ['List your subprocessors with location and purpose.', 'subprocessors'],
  ])('names the gap that is asked for, and still offers what is closest: %s', (text, gap) => {
    expect(to(text)).toMatchObject({ verdict: 'silent', gap });
  });

  it('offers three candidates at most, each with its passage', () => {
    const { candidates } = answer({ row: 0, text: 'Is customer data isolated and encrypted?' });
    expect(candidates).toHaveLength(3);
    for (const { entry, passage } of candidates) {
      expect(passage.from).toBeLessThan(passage.to);
      expect(passage.to).toBeLessThanOrEqual(entry.sentences.length);
    }
  });

  it.each([
    ['before', (words: string) => `${words} Who owns the data that we store?`],
    ['after', (words: string) => `Who owns the data that we store? If so: ${words}`],
  ])('is the same with many words %s what is asked', (_, around) => {
    const words =
      'We are a bank under supervision of several authorities, with offices in four countries. '.repeat(9);
    expect(to(around(words))).toEqual(to('Who owns the data that we store?'));
  });

  it('reads a question that is longer than a query to its end', () => {
    const parts = Array.from({ length: 40 }, (_, at) => `department ${at} of the institution`).join(', ');
    expect(
      to(`For ${parts}: who applies security patches to the instances, and who hardens them?`).first,
    ).toBe('1.2');
  });

  it('takes nothing for an answer that only the section speaks of', () => {
    expect(to('At rest?', 'Encryption').first).toBe('2.2');
    for (const section of ['Encryption at rest', 'Ownership of customer data', '数据存放地点']) {
      expect(to('How often?', section).verdict).not.toBe('answered');
      expect(to('Comments', section).verdict).not.toBe('answered');
    }
  });

  it('is a team’s where the team’s entry says it, gap or not', () => {
    const own = teamEntry(
      'soc',
      'Do you hold a SOC 2 report?',
      'Yes. The SOC 2 report is in the team’s library.',
    );
    const asked = createAnswerer([...officialFaq.entries, own])({ row: 0, text: own.question });
    expect(asked).toMatchObject({ verdict: 'answered' });
    expect(asked.candidates[0]?.entry).toBe(own);
    expect(asked.gap).toBeUndefined();
  });

  it('is there for any text, and its candidates differ', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.string(), { nil: undefined }),
        (text, section) => {
          const { candidates } = answer({ row: 0, text, ...(section !== undefined && { section }) });
          expect(new Set(candidates.map(({ entry }) => entry.id)).size).toBe(candidates.length);
          expect(candidates.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});

describe('an answer from a library, too', () => {
  const canteen = teamEntry(
    'canteen',
    'When does the Utrecht canteen open?',
    'The Utrecht canteen opens at noon.',
  );
  const read = [
    canteen,
    teamEntry('owner', 'Who owns the data that we store?', 'We do, says the data office.'),
  ];
  const knowledge = finish(readKnowledge());
  const index = packIndex(createIndex(read), knowledge);
  // Answers that have not come yet: each entry is another object afterwards.
  let hasAnswers = true;
  const entries = {
    length: read.length,
    at: (place: number) => {
      const entry = read[place];
      return entry && (hasAnswers ? entry : teamEntry(entry.id, entry.question, ''));
    },
  };
  const { own, withLibrary } = createAnswerers(createIndex(officialFaq.entries));
  const both = withLibrary(unpackIndex(index, entries, knowledge));

  it('is the library’s where only that has it, once its answer is read', () => {
    hasAnswers = false;
    const { verdict, candidates } = both({ row: 0, text: 'When does the canteen in Utrecht open?' });
    const [first] = candidates;
    expect([verdict, first?.entry.id, first?.passage]).toEqual(['answered', 'canteen', { from: 0, to: 0 }]);
    hasAnswers = true;
    expect([first?.entry, first?.passage]).toEqual([canteen, { from: 0, to: 1 }]);
  });

  it('offers what the official text says beside it', () => {
    const question = { row: 0, text: 'Who owns the data that we store?' };
    const ids = both(question).candidates.map(({ entry }) => entry.id);
    expect(ids).toContain('owner');
    expect(ids).toContain(own(question).candidates[0]?.entry.id);
  });

  it('names the gap that the official text has', () => {
    const question = { row: 0, text: 'How long are access logs kept?' };
    expect(both(question).gap?.id).toBe('log-retention');
    expect(both(question).gap).toBe(own(question).gap);
  });
});

describe('over the graded questionnaires', () => {
  const lists = measureAnswers();
  const questions = Object.values(lists).reduce((sum, list) => sum + list.questions, 0);
  const mean = (of: 'wrong' | 'precision') =>
    Object.values(lists).reduce((sum, list) => sum + list[of] * list.questions, 0) / questions;

  it('a relevant entry is among the three, a confident one is right, and few are not', () => {
    console.table(lists);
    for (const { amongThree, precision } of Object.values(lists)) {
      expect(amongThree).toBeGreaterThanOrEqual(0.95);
      expect(precision).toBeGreaterThanOrEqual(0.8);
    }
    expect(mean('wrong')).toBeLessThanOrEqual(0.05);
  });

  it('three hundred questions take a second of work at most', () => {
    const texts = ['Who owns our data', 'How are tenants isolated from each other', '数据是否加密存储'];
    const before = process.cpuUsage();
    for (let at = 0; at < 300; at += 1) answer({ row: at, text: `${texts[at % 3]}, in case ${at}?` });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThanOrEqual(1000);
  });
});

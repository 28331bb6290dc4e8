import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../../src/faq/official';
import { besideOfficial } from '../../../../src/kit/check/beside-official';
import { factsIn } from '../../../../src/kit/check/facts';
import { placed } from './placed';

const look = (question: string, answer: string) =>
  besideOfficial(placed(['a', question, answer]), officialFaq.entries);

describe('facts of a text', () => {
  it.each([
    ['Logs are kept for 1,080 days or seven years.', ['1080 day', '7 year']],
    ['保留180天，或7个工作日。', ['180 day', '7 day']],
    ['ISO/IEC 27001, SOC 2 and AES-256', ['iso27001', 'soc2', 'aes256']],
    ['Article 46 GDPR, Decision 2010/87/EU', ['46', '2010/87/eu']],
    ['in Frankfurt or cn-hangzhou, 新加坡', ['frankfurt', 'cnhangzhou', '新加坡']],
    ['China, 24/7, version 2 of it, in May', []],
  ])('of %j are %j', (text, values) => expect(factsIn(text).map(({ value }) => value)).toEqual(values));
});

describe('an entry beside the official text', () => {
  it.each<[string, string, string, entry: string, fact: string]>([
    ['a place', 'Where is our data?', 'Alibaba Cloud stores it in Singapore.', '4.', 'Singapore'],
    [
      'another article',
      'On what does the transfer of personal data outside the EU rest?',
      'It rests on Article 45 GDPR.',
      '4.2',
      'Article 45',
    ],
    [
      'an amount',
      'Does Alibaba Cloud access member content?',
      'Only within 30 days after we consent.',
      '3.1',
      '30 days',
    ],
    ['an amount in Chinese', '阿里云会访问我们的数据吗？', '阿里云会在30天内访问。', '3.', '30天'],
  ])('that states %s is to be looked at, both sentences told', (_, question, answer, entry, fact) => {
    const [found, ...more] = look(question, answer);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ file: 'entries/t.csv', line: 2, severity: 'look' });
    expect(found?.what).toContain(`Nearest in the official text, ${entry}`);
    expect(found?.what).toContain(`It does not say “${fact}”`);
    const [, quoted = ''] = /official text, \S+: “(.*?)…?” It does/s.exec(found?.what ?? '') ?? [];
    expect(officialFaq.entries.some((one) => one.answer.includes(quoted))).toBe(true);
  });

  it.each([
    [
      'of what the team does itself',
      'How long do we keep backups?',
      'We keep them for 35 days in Frankfurt.',
    ],
    [
      'of what the text says, too',
      'On what does the transfer rest?',
      'On Article 46 GDPR, says Alibaba Cloud.',
    ],
    ['without facts', 'Does Alibaba Cloud access our data?', 'Only when we consent.'],
  ])('is passed over %s', (_, question, answer) => expect(look(question, answer)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../../src/faq/official';
import { parseTeamEntries } from '../../../../src/faq/team';
import { faults, good } from './entries';

describe('a good entry', () => {
  const whole = {
    ...good,
    rules: [{ product: 'ecs', task: 'security-groups', region: 'eu-central-1', site: 'international' }],
    comments: '1.2',
    owner: 'Cloud team',
    reviewedOn: '2026-11-01',
    reviewBy: '2027-05-01',
  };

  it('keeps every field and is marked as the team’s', () => {
    const { entries, errors } = parseTeamEntries([whole]);
    expect(errors).toEqual([]);
    const { id, question, answer, ...team } = whole;
    expect(entries).toEqual([
      {
        id,
        label: id,
        section: 'team',
        question,
        answer,
        sentences: [
          { text: 'Staff only.', start: 0, end: 11, paragraph: 0 },
          { text: 'Ask IT first.', start: 12, end: 25, paragraph: 0 },
        ],
        team,
      },
    ]);
  });

  it('without rules is found by search only', () => {
    expect(parseTeamEntries([good]).entries[0]?.team).toStrictEqual({ rules: [] });
  });

  it('keeps paragraphs and markup as text, whatever the line endings', () => {
    const answer = 'One <b>bold</b>.\r\n\r\n\r\nTwo &amp; <script>x()</script>.  ';
    const [entry] = parseTeamEntries([{ ...good, answer }]).entries;
    expect(entry?.answer).toBe('One <b>bold</b>.\n\nTwo &amp; <script>x()</script>.');
    expect(entry?.sentences.map((sentence) => sentence.paragraph)).toEqual([0, 1]);
  });

  it('splits Chinese sentences', () => {
    const answer = '安全组由我们管理。需要变更吗？请先审批！\n\n完。';
    const [entry] = parseTeamEntries([{ ...good, answer }]).entries;
    const texts = entry?.sentences.map(({ text }) => text);
    expect(texts).toEqual(['安全组由我们管理。', '需要变更吗？', '请先审批！', '完。']);
  });
});

describe('what is wrong with an entry is named by its path, and the rest stays', () => {
  const cases: readonly (readonly [name: string, change: object, fault: string, kept: boolean])[] = [
    ['no id', { id: undefined }, 'missing at teamEntries[0].id', false],
    ['an id that is a number', { id: 7 }, 'wrong-type at teamEntries[0].id', false],
    ['an id with a space', { id: 'vpn access' }, 'id-shape at teamEntries[0].id', false],
    ['an id too long', { id: 'a'.repeat(65) }, 'too-long at teamEntries[0].id', false],
    ['no question', { question: undefined }, 'missing at teamEntries[0].question', false],
    ['a blank question', { question: ' \n ' }, 'empty at teamEntries[0].question', false],
    ['a question too long', { question: 'q'.repeat(301) }, 'too-long at teamEntries[0].question', false],
    ['no answer', { answer: null }, 'wrong-type at teamEntries[0].answer', false],
    ['an answer too long', { answer: 'a'.repeat(8_001) }, 'too-long at teamEntries[0].answer', false],
    ['an answer of 10 MB', { answer: 'a'.repeat(10_000_000) }, 'too-long at teamEntries[0].answer', false],
    ['an unknown field', { awnser: 'x' }, 'unknown-field at teamEntries[0].awnser', true],
    ['rules that are no list', { rules: { product: 'ecs' } }, 'wrong-type at teamEntries[0].rules', true],
    [
      'an official entry that is not there',
      { comments: '9.9' },
      'unknown-entry at teamEntries[0].comments',
      true,
    ],
    [
      'an owner that reads as official',
      { owner: 'Alibaba Cloud Security Team' },
      'reads-as-official at teamEntries[0].owner',
      true,
    ],
    ['an owner that is a list', { owner: ['me'] }, 'wrong-type at teamEntries[0].owner', true],
    ['a day that does not exist', { reviewBy: '2026-02-30' }, 'not-a-date at teamEntries[0].reviewBy', true],
    [
      'a date in another order',
      { reviewedOn: '01.02.2026' },
      'not-a-date at teamEntries[0].reviewedOn',
      true,
    ],
    [
      'a review before the last one',
      { reviewedOn: '2026-05-01', reviewBy: '2026-04-01' },
      'dates-reversed at teamEntries[0].reviewBy',
      true,
    ],
    ['plain http', { answer: 'See http://wiki.example.' }, 'link-not-https at teamEntries[0].answer', true],
    ['a bidi override', { answer: 'a \u202Eb' }, 'invisible-characters at teamEntries[0].answer', true],
    [
      'a control character',
      { question: 'a\u0000?' },
      'invisible-characters at teamEntries[0].question',
      true,
    ],
    ['an escape sequence', { owner: '\u001B[31mme' }, 'invisible-characters at teamEntries[0].owner', true],
  ];

  it.each(cases)('%s', (_, change, fault, kept) => {
    const entry = Object.fromEntries(
      Object.entries({ ...good, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(faults([entry])).toEqual([fault]);
    expect(parseTeamEntries([entry, { ...good, id: 'other' }]).entries.map(({ id }) => id)).toEqual(
      kept ? ['vpn-access', 'other'] : ['other'],
    );
  });

  it('at the limit nothing is wrong yet', () => {
    const entry = {
      id: 'a'.repeat(64),
      question: 'q'.repeat(300),
      answer: 'a'.repeat(8_000),
      owner: 'o'.repeat(100),
    };
    expect(faults([entry])).toEqual([]);
    expect(faults([{ ...good, owner: 'o'.repeat(101) }])).toEqual(['too-long at teamEntries[0].owner']);
  });

  it('question and owner are on one line', () => {
    const [entry] = parseTeamEntries([{ ...good, question: 'Who\n may?', owner: 'Cloud\n\n team' }]).entries;
    expect([entry?.question, entry?.team?.owner]).toEqual(['Who may?', 'Cloud team']);
  });

  it('says what is lost, and what could have been meant', () => {
    const told = (entry: unknown) =>
      parseTeamEntries([entry]).errors.map(({ code, params, impact }) => [code, params, impact]);
    expect(told({ question: 'Q?' })).toEqual([
      ['missing', { field: 'id' }, 'entry'],
      ['missing', { field: 'answer' }, 'entry'],
    ]);
    expect(told({ ...good, anwser: 'x', id: '1.2' })).toEqual([
      ['unknown-field', { field: 'anwser', nearest: 'answer' }, 'field'],
      ['imitates-official', { id: '1.2' }, 'entry'],
    ]);
    expect(told({ ...good, question: '' })).toEqual([['empty', {}, 'entry']]);
    expect(told({ ...good, owner: '', reviewBy: 'soon', comments: '1.9' })).toEqual([
      ['unknown-entry', { value: '1.9', known: officialFaq.entries.map(({ id }) => id).join(', ') }, 'field'],
      ['empty', {}, 'field'],
      ['not-a-date', { value: 'soon' }, 'field'],
    ]);
    expect(told({ ...good, reviewedOn: '2026-05-01', reviewBy: '2026-04-30' })).toEqual([
      ['dates-reversed', { reviewedOn: '2026-05-01', reviewBy: '2026-04-30' }, 'nothing'],
    ]);
    expect(told({ ...good, reviewedOn: '2026-05-01', reviewBy: '2026-05-01' })).toEqual([]);
    expect(told({ ...good, answer: 'Ask HTTP://wiki.example/a "or" xhttp://b.' })).toEqual([
      ['link-not-https', { link: 'HTTP://wiki.example/a' }, 'nothing'],
    ]);
    expect(told({ ...good, owner: 'Alibaba Cloud' })).toEqual([
      ['reads-as-official', { name: 'Alibaba Cloud' }, 'field'],
    ]);
    expect(told(5)).toEqual([['wrong-type', { expected: 'object', found: 'number' }, 'entry']]);
  });

  it('a question of blanks that are none is empty, and says of which', () => {
    const { entries, errors } = parseTeamEntries([{ ...good, question: '\u3164' }]);
    expect(entries).toEqual([]);
    expect(errors.map(({ path, code, params, impact }) => [path, code, params, impact])).toEqual([
      ['teamEntries[0].question', 'invisible-characters', { characters: 'U+3164' }, 'nothing'],
      ['teamEntries[0].question', 'empty', {}, 'entry'],
    ]);
  });

  it('takes invisible characters out of the text it keeps', () => {
    const answer = 'pay\u202E lla\u202C \u200Btwo\uD800 \u{E0041}end 👩\u200D💻';
    expect(parseTeamEntries([{ ...good, answer }]).entries[0]?.answer).toBe('pay lla two end 👩\u200D💻');
  });
});

describe('ids may not pass for an official number', () => {
  it.each([
    '1.2',
    ' 1.2.',
    '1.2.',
    '１．２',
    '1。2',
    '1·2',
    '1-2',
    'l.2',
    'I.2',
    '1.O',
    '①.②',
    '١.٢',
    '𝟏.𝟐',
    '1.\u200B2',
    '1 .2',
    'З.1',
    '3',
    '5.2',
    '9.9',
    '7..',
    '1.2.3',
    '3．２．',
  ])('%j', (id) => {
    expect(faults([{ ...good, id }])).toEqual(['imitates-official at teamEntries[0].id']);
  });

  it.each(['vpn', 'team-1', 'a1', 'O2', 'io', 'S3-buckets', 'constructor'])('but %j may be used', (id) => {
    expect(faults([{ ...good, id }])).toEqual([]);
  });

  it.each(['1a', 'vpn.access', 'vpn_access', '-vpn', 'vpn--x', 'ｖｐｎ', 'vрn', '__proto__', '安全组', ''])(
    '%j has not the shape of an id',
    (id) => {
      expect(faults([{ ...good, id }])).toEqual(['id-shape at teamEntries[0].id']);
    },
  );

  it('of two equal ones the first wins, upper and lower case alike', () => {
    const twice = [good, { ...good, id: 'VPN-access', question: 'Second?' }];
    expect(faults(twice)).toEqual(['duplicate-id at teamEntries[1].id']);
    expect(parseTeamEntries(twice).entries.map(({ question }) => question)).toEqual([good.question]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productIds } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import {
  describeTeamProblem,
  largestPack,
  links,
  mergeTeam,
  mostEntries,
  overdue,
  parseTeamEntries,
  type Vocabulary,
} from '../../../src/faq/team';
import { anyText, manyRuns } from '../any-text';

const good = { id: 'vpn-access', question: 'Who may use the VPN?', answer: 'Staff only. Ask IT first.' };

/** `code at path`, as a report line. */
function faults(value: unknown): string[] {
  return parseTeamEntries(value).errors.map(({ code, path }) => `${code} at ${path}`);
}

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
    expect(parseTeamEntries([good]).entries[0]?.team).toEqual({ rules: [] });
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

describe('rules', () => {
  const cases: readonly (readonly [name: string, rule: unknown, fault: string])[] = [
    ['a text', 'ecs', 'wrong-type at teamEntries[0].rules[0]'],
    ['no condition', {}, 'empty-rule at teamEntries[0].rules[0]'],
    ['an address pattern', { url: 'https://ecs.*' }, 'unknown-field at teamEntries[0].rules[0].url'],
    ['a mistyped name', { product: 'ecs', tsk: 'x' }, 'unknown-field at teamEntries[0].rules[0].tsk'],
    ['an unknown product', { product: 'esc' }, 'not-one-of at teamEntries[0].rules[0].product'],
    ['a product that is a number', { product: 1 }, 'wrong-type at teamEntries[0].rules[0].product'],
    ['an unknown site', { site: 'world' }, 'not-one-of at teamEntries[0].rules[0].site'],
    ['a task alone', { task: 'keys' }, 'task-without-product at teamEntries[0].rules[0].task'],
    [
      'a task with its product',
      { product: 'ecs', task: 'ecs/a' },
      'task-shape at teamEntries[0].rules[0].task',
    ],
    ['a region’s name', { region: 'Frankfurt' }, 'region-shape at teamEntries[0].rules[0].region'],
    [
      'a key of the prototype',
      JSON.parse('{"__proto__":"ecs"}'),
      'unknown-field at teamEntries[0].rules[0].__proto__',
    ],
  ];

  it.each(cases)('%s: the rule is dropped, never widened', (_, rule, fault) => {
    const entry = { ...good, rules: [rule, { product: 'rds' }] };
    expect(faults([entry])).toEqual([fault]);
    expect(parseTeamEntries([entry]).entries[0]?.team?.rules).toEqual([{ product: 'rds' }]);
  });

  it('at most 50 of an entry are read', () => {
    const entry = { ...good, rules: Array.from({ length: 51 }, () => ({ product: 'ecs' })) };
    expect(faults([entry])).toEqual(['too-many at teamEntries[0].rules[50]']);
    expect(parseTeamEntries([entry]).entries[0]?.team?.rules).toHaveLength(50);
  });

  it('that this version cannot fulfil are pointed out and kept', () => {
    const none = Object.fromEntries(productIds.map((id) => [id, []])) as unknown as Vocabulary['tasks'];
    const vocabulary = { tasks: { ...none, ecs: ['security-groups'] }, regions: ['eu-central-1'] };
    const rules = [{ product: 'ecs', task: 'securty-groups' }, { region: 'eu-centrall-1' }];
    const { entries, errors } = parseTeamEntries([{ ...good, rules }], { vocabulary });
    expect(entries[0]?.team?.rules).toEqual(rules);
    expect(errors.map(({ code, params }) => [code, params])).toEqual([
      ['unknown-task', { product: 'ecs', task: 'securty-groups', nearest: 'security-groups' }],
      ['unknown-region', { value: 'eu-centrall-1', nearest: 'eu-central-1' }],
    ]);
  });
});

describe('limits', () => {
  const many = (count: number, answer = 'Yes.') =>
    Array.from({ length: count }, (_, index) => ({ ...good, id: `entry-${index}`, answer }));

  it('200 entries are carried', () => {
    expect(faults(many(mostEntries))).toEqual([]);
  });

  it('of 10,000 entries the first 200 work and one message says so', () => {
    const { entries, errors } = parseTeamEntries(many(10_000));
    expect(entries).toHaveLength(mostEntries);
    expect(errors.map((error) => [error.path, describeTeamProblem(error, 'en')])).toEqual([
      [
        'teamEntries[200]',
        'There are 10,000; the first 200 are read, those from here on are not. The entry is left out; the others work.',
      ],
    ]);
  });

  it('a pack over the whole size loses the entries that do not fit', () => {
    const { entries, errors } = parseTeamEntries(many(100, 'a'.repeat(8_000)));
    expect(entries.length).toBe(Math.floor(largestPack / (8_000 + good.question.length)));
    expect(errors).toHaveLength(100 - entries.length);
    expect(errors[0]).toMatchObject({ code: 'too-large', path: `teamEntries[${entries.length}]` });
  });

  it('a flood of problems is counted, not listed', () => {
    const flooded = many(200).map((entry) => ({ ...entry, rules: Array.from({ length: 50 }, () => 0) }));
    const { errors } = parseTeamEntries(flooded);
    expect(errors).toHaveLength(501);
    expect(errors.at(-1)).toMatchObject({ code: 'more-problems', params: { count: 9_500 } });
  });

  it('an object with 100,000 unknown fields is reported briefly', () => {
    const junk = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, index]));
    const { entries, errors } = parseTeamEntries([{ ...good, ...junk }]);
    expect(entries).toHaveLength(1);
    expect(errors).toHaveLength(11);
  });
});

describe('any value at all', () => {
  const hostile = fc.oneof(
    fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withMap: true }),
    fc.array(
      fc.record(
        {
          id: fc.oneof(anyText, fc.constantFrom('a', '1.2', '__proto__'), fc.anything()),
          question: fc.oneof(anyText, fc.anything()),
          answer: fc.oneof(anyText, fc.anything()),
          rules: fc.oneof(fc.array(fc.dictionary(fc.string(), fc.anything())), fc.anything()),
          comments: fc.anything(),
          reviewBy: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    ),
  );

  it('throws nothing, and whatever comes out keeps the promises of an entry', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const { entries, errors } = parseTeamEntries(value);
        const ids = entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, label, section, question, answer, sentences, team } of entries) {
          expect(id).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/);
          expect([label, section]).toEqual([id, 'team']);
          expect(question + answer).not.toMatch(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/u);
          for (const { text, start, end } of sentences) expect(answer.slice(start, end)).toBe(text);
          expect(
            sentences
              .map(({ text }) => text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(answer.replace(/\s/g, ''));
          expect(team).toBeDefined();
        }
        for (const error of errors) {
          expect(error.path).toMatch(/^teamEntries/);
          for (const locale of ['en', 'zh-CN'] as const) {
            expect(describeTeamProblem(error, locale)).not.toMatch(
              /undefined|\[object|[\p{Cc}\p{Cf}\p{Cs}]/u,
            );
          }
        }
      }),
      manyRuns,
    );
  });

  it('leaves the official text untouched', () => {
    const before = JSON.stringify(officialFaq);
    fc.assert(
      fc.property(hostile, (value) => {
        const merged = mergeTeam(officialFaq, parseTeamEntries(value).entries);
        expect(merged.entries).toBe(officialFaq.entries);
        expect(merged.sections).toBe(officialFaq.sections);
      }),
    );
    expect(JSON.stringify(officialFaq)).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('survives a cycle', () => {
    const cycle: Record<string, unknown> = { ...good };
    cycle.rules = [cycle];
    expect(faults([cycle])).toEqual(['unknown-field at teamEntries[0].rules[0].id']);
  });

  it('nothing at all is no error; null is', () => {
    expect(faults(undefined)).toEqual([]);
    expect(faults(null)).toEqual(['wrong-type at teamEntries']);
  });
});

describe('merging', () => {
  it('lays the team’s entries beside the official ones', () => {
    const { entries } = parseTeamEntries([good]);
    expect(mergeTeam(officialFaq, entries)).toEqual({ ...officialFaq, team: entries });
  });

  it('refuses what is not a team’s entry', () => {
    const [official] = officialFaq.entries;
    const [own] = parseTeamEntries([good]).entries;
    if (!official || !own) throw new Error('no entries to test with');
    const impostor = { ...own, id: official.id };
    expect(mergeTeam(officialFaq, [official, impostor, own]).team).toEqual([own]);
  });
});

describe('links', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['See https://wiki.example/a.', 'https://wiki.example/a'],
    ['请见https://wiki.example/安全。', 'https://wiki.example/'],
    ['（https://wiki.example/a）', 'https://wiki.example/a'],
    ['(https://wiki.example/a)', 'https://wiki.example/a'],
    ['https://wiki.example/a_(b)', 'https://wiki.example/a_(b)'],
    ['https://a.example, https://b.example/?q=1#x!', 'https://a.example', 'https://b.example/?q=1#x'],
    ['https://wiki/', 'https://wiki/'],
    ['https://alibabacloud.com@evil.example/'],
    ['https://@evil.example/'],
    ['javascript:alert(1) data:text/html,x http://a.example ftp://a'],
    ['xhttps://a.example'],
    ['https://'],
    ['https://a b', 'https://a'],
    ['<a href="https://a.example">', 'https://a.example'],
  ];

  it.each(cases)('in %j', (text, ...found) => {
    expect(links(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('are harmless whatever the text, and in order', () => {
    const text = fc
      .array(fc.constantFrom('https://', 'a', '.', ')', '(', '@', '/', ' ', '。', ':', '"'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of links(value)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const url = new URL(value.slice(start, end));
          expect([url.protocol, url.username, url.password]).toEqual(['https:', '', '']);
        }
      }),
    );
  });
});

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikePairs, alikeProblems } from '../../../../src/kit/check/alike';
import { placed } from './placed';

const pairs = (...questions: readonly (readonly [question: string, answer?: string])[]) =>
  alikePairs(
    placed(...questions.map(([question, answer = 'We.'], at) => [`e${at}x`, question, answer] as const)),
  );

describe('entries that ask the same', () => {
  it.each<[string, ...(readonly [question: string, answer?: string])[]]>([
    ['the same words', ['Who approves VPN access?', 'We.'], ['who approves VPN access', 'You.']],
    ['the same in other forms', ['How are backups encrypted?', 'x'], ['How is the backup encrypted?', 'y']],
    [
      'the same in another order',
      ['Is data at rest encrypted in OSS?'],
      ['In OSS, is data encrypted at rest?'],
    ],
    ['the same in Chinese', ['谁审批安全组的变更申请？', '甲'], ['安全组的变更申请谁审批？', '乙']],
    [
      'nearly the same, and the same answer',
      ['Who approves access to the production VPN network?', 'The network team approves it within a day.'],
      ['Who approves access to the VPN network?', 'The network team approves it within one day.'],
    ],
  ])('are found by %s', (_, ...questions) => {
    expect(pairs(...questions)).toMatchObject([{ first: 0, second: 1 }]);
  });

  it.each<[string, ...(readonly [question: string, answer?: string])[]]>([
    ['another subject', ['Is data encrypted at rest?'], ['Is data encrypted in transit?']],
    ['another product', ['How long are logs of ECS kept?'], ['How long are logs of RDS kept?']],
    [
      'another amount',
      ['May a key of 128 bits be used for archives?'],
      ['May a key of 256 bits be used for archives?'],
    ],
    ['nothing in common', ['Who owns the data?'], ['Where are the keys?']],
  ])('are not those with %s', (_, ...questions) => expect(pairs(...questions)).toEqual([]));

  it('are told once, at the later entry, the most alike first', () => {
    const problems = alikeProblems(
      placed(
        ['a', 'Who approves access to the production VPN?', 'The network team approves it.'],
        ['b', 'Who approves access to the VPN?', 'The network team approves it.'],
        ['c', 'Who approves access to the VPN?', 'Nobody.'],
      ),
    );
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [4, 'warning'],
      [3, 'look'],
    ]);
    expect(problems[0]?.what).toBe('“c” asks the same as entries/t.csv:3 (“b”).');
  });

  it('misses no pair that comparing each with each would find', () => {
    const word = fc.constantFrom(
      'backup',
      'key',
      'log',
      'vpn',
      'approve',
      'owner',
      'region',
      'retention',
      'audit',
    );
    const question = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(question, { minLength: 2, maxLength: 12 }), (questions) => {
        const all = pairs(...questions.map((one) => [one] as const)).map(
          ({ first, second }) => `${first} ${second}`,
        );
        const each = questions.flatMap((one, first) =>
          questions.slice(first + 1).flatMap((other, at) => {
            return pairs([one], [other]).length > 0 ? [`${first} ${first + 1 + at}`] : [];
          }),
        );
        expect(all.sort()).toEqual(each.sort());
      }),
    );
  });
});

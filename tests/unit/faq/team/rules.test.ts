import { describe, expect, it } from 'vitest';
import { productIds } from '../../../../src/console/page';
import { parseTeamEntries, type Vocabulary } from '../../../../src/faq/team';
import { faults, good } from './entries';

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

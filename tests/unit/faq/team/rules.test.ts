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
    ['a region without a hyphen', { region: 'frankfurt' }, 'region-shape at teamEntries[0].rules[0].region'],
    ['a region that ends in one', { region: 'eu-' }, 'region-shape at teamEntries[0].rules[0].region'],
    ['a region in capitals', { region: 'EU-central-1' }, 'region-shape at teamEntries[0].rules[0].region'],
    ['a region and more', { region: 'eu-central-1 ' }, 'region-shape at teamEntries[0].rules[0].region'],
    [
      'a region too long',
      { region: `eu-${'x'.repeat(62)}` },
      'region-shape at teamEntries[0].rules[0].region',
    ],
    ['a region that is none', { region: null }, 'wrong-type at teamEntries[0].rules[0].region'],
    [
      'a task with two hyphens',
      { product: 'ecs', task: 'a--b' },
      'task-shape at teamEntries[0].rules[0].task',
    ],
    ['a task that is a list', { product: 'ecs', task: ['a'] }, 'wrong-type at teamEntries[0].rules[0].task'],
    ['a condition without a value', { product: undefined }, 'wrong-type at teamEntries[0].rules[0].product'],
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

  it.each([
    { product: 'ecs', task: 'a' },
    { product: 'ecs', task: `a-${'b'.repeat(62)}`, region: `e-${'u'.repeat(62)}`, site: 'partner' },
    { region: '1-2' },
    { site: 'china' },
  ])('%j is one', (rule) => {
    const { entries, errors } = parseTeamEntries([{ ...good, rules: [rule] }]);
    expect(errors).toEqual([]);
    expect(entries[0]?.team?.rules).toEqual([rule]);
  });

  it('cost only themselves, and the problem says what was meant', () => {
    const rules = [
      { prodct: 'ecs' },
      { site: 'chinna' },
      { task: 'x' },
      { region: 'Rome' },
      { region: 7 },
      5,
    ];
    const { errors } = parseTeamEntries([{ ...good, rules }]);
    expect(errors.map(({ params, impact }) => [params, impact])).toEqual([
      [{ field: 'prodct', nearest: 'product' }, 'rule'],
      [{ value: 'chinna', allowed: 'china, international, partner', nearest: 'china' }, 'rule'],
      [{}, 'rule'],
      [{ value: 'Rome' }, 'rule'],
      [{ expected: 'text', found: 'number' }, 'rule'],
      [{ expected: 'object', found: 'number' }, 'rule'],
    ]);
    expect(parseTeamEntries([{ ...good, rules: {} }]).errors).toMatchObject([{ impact: 'field' }]);
  });

  it('at most 50 of an entry are read', () => {
    const entry = { ...good, rules: Array.from({ length: 51 }, () => ({ product: 'ecs' })) };
    expect(faults([entry])).toEqual(['too-many at teamEntries[0].rules[50]']);
    expect(parseTeamEntries([entry]).errors).toMatchObject([{ impact: 'rule' }]);
    expect(parseTeamEntries([entry]).entries[0]?.team?.rules).toHaveLength(50);
  });

  it('that this version cannot fulfil are pointed out and kept', () => {
    const none = Object.fromEntries(productIds.map((id) => [id, []])) as unknown as Vocabulary['tasks'];
    const vocabulary = { tasks: { ...none, ecs: ['security-groups'] }, regions: ['eu-central-1'] };
    const known = { product: 'ecs', task: 'security-groups', region: 'eu-central-1' };
    expect(
      parseTeamEntries([{ ...good, rules: [known, { product: 'ecs' }, { site: 'china' }] }], { vocabulary })
        .errors,
    ).toEqual([]);
    const rules = [{ product: 'ecs', task: 'securty-groups' }, { region: 'eu-centrall-1' }];
    const { entries, errors } = parseTeamEntries([{ ...good, rules }], { vocabulary });
    expect(entries[0]?.team?.rules).toEqual(rules);
    expect(errors.map(({ code, params, path, impact }) => [code, params, path, impact])).toEqual([
      [
        'unknown-task',
        { product: 'ecs', task: 'securty-groups', nearest: 'security-groups' },
        'teamEntries[0].rules[0].task',
        'nothing',
      ],
      [
        'unknown-region',
        { value: 'eu-centrall-1', nearest: 'eu-central-1' },
        'teamEntries[0].rules[1].region',
        'nothing',
      ],
    ]);
  });
});

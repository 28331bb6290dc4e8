import { describe, expect, it } from 'vitest';
import type { ServiceNotes, Statement } from '../../../src/faq/notes/model';
import { statement } from '../small-notes';
import { guided } from './guided';

describe('the order of the entries', () => {
  const answers = {
    '1.1': 'One. Uno.',
    '1.2': 'Two. Dos. KMS too.',
    '2.1': 'Three.',
    '2.2': 'Four.',
    '3.1': 'Five.',
  };
  const says = (id: string, words: string, encryption: number, more: Partial<Statement> = {}) =>
    statement(words, id, words, { topics: { encryption }, ...more });
  const order = (statements: readonly Statement[], about: Partial<ServiceNotes> = {}) =>
    guided({ answers, statements, about }).entries.map(({ entry }) => entry.id);

  it('is by how much they speak of the page, the text’s own where they speak alike', () => {
    expect(order([says('1.1', 'One', 1), says('1.2', 'Two', 3), says('2.1', 'Three', 2)])).toEqual([
      '1.2',
      '2.1',
      '1.1',
    ]);
    expect(order([says('1.1', 'One', 2), says('1.2', 'Two', 2), says('2.1', 'Three', 2)])).toEqual([
      '1.1',
      '1.2',
      '2.1',
    ]);
  });

  it('leaves out what does not speak of the page', () => {
    expect(order([says('1.1', 'One', 1), says('1.2', 'Two', 0), says('2.1', 'Three', 2)])).toEqual([
      '2.1',
      '1.1',
    ]);
    expect(order([])).toEqual([]);
  });

  it('takes of each topic the statement that speaks of it most, and adds the topics up by their weight', () => {
    const about = { topics: { encryption: 2, content: 1 } };
    const both = statement('Two', '1.2', 'Two', { topics: { encryption: 1, content: 2 } });
    // 1.1: 2 × 1.5, its second statement adds nothing; 1.2: 2 × 1 + 1 × 2.
    expect(order([says('1.1', 'One', 1.5), says('1.1', 'Uno', 1.5), both], about)).toEqual(['1.2', '1.1']);
    // Of two statements on two topics each counts.
    const content = statement('Dos', '1.2', 'Dos', { topics: { content: 2.5 } });
    expect(order([says('1.1', 'One', 2), says('1.2', 'Two', 1), content], about)).toEqual(['1.2', '1.1']);
  });

  it.each([
    [2.9, ['1.2', '1.1']],
    [3.1, ['1.1', '1.2']],
  ])('counts the service’s name as 2, once: beside %f', (other, ids) => {
    const statements = [says('1.1', 'One', other), says('1.2', 'KMS', 1), says('1.2', 'Two. Dos. KMS', 0.5)];
    expect(order(statements, { names: ['KMS'] })).toEqual(ids);
  });

  it('counts the name for nothing where the sentence does not speak of the page', () => {
    const statements = [says('1.1', 'One', 1.5), says('1.2', 'Two', 1), says('1.2', 'KMS', 0)];
    expect(order(statements, { names: ['KMS'] })).toEqual(['1.1', '1.2']);
  });

  it.each<[keyPassages: readonly string[], other: number, ids: readonly string[]]>([
    [['Two'], 4.9, ['1.2', '1.1', '2.1']],
    [['Two'], 5.1, ['1.1', '1.2', '2.1']],
    [['Three', 'Two'], 2.9, ['2.1', '1.2', '1.1']],
    [['Three', 'Two'], 3.1, ['2.1', '1.1', '1.2']],
    [['Two', 'Dos'], 4.9, ['1.2', '1.1', '2.1']],
    [['Two', 'Dos'], 5.1, ['1.1', '1.2', '2.1']],
  ])(
    'counts the first key passage as 4, the second as 2, the better one: %j beside %f',
    (keyPassages, other, ids) => {
      const statements = [
        says('1.1', 'One', other),
        says('1.2', 'Two', 1),
        says('1.2', 'Dos', 1),
        says('2.1', 'Three', 1),
      ];
      expect(order(statements, { keyPassages })).toEqual(ids);
    },
  );

  it.each([
    [1, ['1.1', '1.2', '2.1', '2.2', '3.1']],
    [0.99, ['1.1', '1.2', '2.1']],
  ])('after three entries goes on down to a quarter of the first: with %f of 4 lists %j', (little, ids) => {
    const statements = [
      says('1.1', 'One', 4),
      says('1.2', 'Two', 2),
      says('2.1', 'Three', 2),
      says('2.2', 'Four', little),
      says('3.1', 'Five', little),
    ];
    expect(order(statements)).toEqual(ids);
  });

  it('lists three however little two of them say', () => {
    expect(order([says('1.1', 'One', 4), says('1.2', 'Two', 0.1), says('2.1', 'Three', 0.1)])).toHaveLength(
      3,
    );
  });
});

describe('an entry’s key passage and reason', () => {
  const answers = { '1.1': 'First. Second. Third with KMS and more.' };
  const says = (words: string, encryption: number) =>
    statement(words, '1.1', words, { topics: { encryption }, because: { en: `${words} said` } });
  const first = (statements: readonly Statement[], about: Partial<ServiceNotes> = {}) => {
    const [entry] = guided({ answers, statements, about }).entries;
    return [entry?.keyPassage.text, entry?.reason.because.en];
  };

  it('are what it says most about the page', () => {
    expect(first([says('First', 1), says('Second', 2)])).toEqual(['Second.', 'Second said']);
  });

  it('are the page’s own key passage where it stands in it', () => {
    expect(first([says('First', 1), says('Second', 2)], { keyPassages: ['First'] })).toEqual([
      'First.',
      'First said',
    ]);
  });

  it('are, of one sentence’s statements, the one whose words have the service’s name', () => {
    const statements = [says('Third with', 1), says('KMS', 1), says('and more', 1)];
    expect(first(statements, { names: ['KMS'] })).toEqual(['Third with KMS and more.', 'KMS said']);
    expect(first(statements)).toEqual(['Third with KMS and more.', 'Third with said']);
    const several = { ...says('KMS', 1), words: ['KMS', 'and more'] };
    expect(first([says('Third with', 1), several], { names: ['KMS'] })[1]).toBe('KMS said');
  });

  it('name the task only where the notes know it', () => {
    const statements = [says('First', 1)];
    const pages = [{ tasks: ['keys'], topics: { encryption: 1 }, keyPassages: ['First'] }];
    const reason = (about: Partial<ServiceNotes>) =>
      guided({ answers, statements, about }).entries[0]?.reason;
    expect(reason({ pages })).toEqual({ product: 'kms', task: 'keys', because: { en: 'First said' } });
    expect(reason({})).toEqual({ product: 'kms', because: { en: 'First said' } });
  });
});

describe('notes that do not match the text', () => {
  it('count for nothing, the others as ever', () => {
    const { keyPassages, yours, entries } = guided({
      answers: { '1.1': 'Ah. Be.' },
      statements: [
        statement('gone', '1.1', 'Gone', { owner: 'yours', topics: { encryption: 3 } }),
        statement('elsewhere', '9.9', 'Ah', { owner: 'yours', topics: { encryption: 3 } }),
        statement('there', '1.1', 'Be', { owner: 'yours', topics: { encryption: 1 } }),
      ],
      about: { keyPassages: ['gone', 'unknown', 'there'] },
    });
    expect(keyPassages.map(({ text }) => text)).toEqual(['Be.']);
    expect(yours.map(({ quote }) => quote.text)).toEqual(['Be.']);
    expect(entries.map(({ entry }) => entry.id)).toEqual(['1.1']);
  });
});

describe('what is said of the service', () => {
  it('is that it is not named where it is not', () => {
    const unnamed = { en: 'Not named.' };
    expect(guided({ answers: {}, statements: [] }).answer).not.toHaveProperty('note');
    expect(guided({ answers: {}, statements: [], about: { unnamed } }).answer.note).toBe(unnamed);
  });
});

/** The rules of ranking and splitting, asserted of notes and texts made for them. */
import { describe, expect, it } from 'vitest';
import type { ConsolePage } from '../../../src/console/page';
import type { Notes, ServiceNotes, Statement } from '../../../src/faq/notes/model';
import { guide } from '../../../src/guidance/guide';
import type { Duty } from '../../../src/guidance/model';
import { service, smallFaq, smallNotes, statement } from '../small-notes';

const page: ConsolePage = { product: 'kms', task: 'keys', site: 'international' };

interface Given {
  readonly answers: Readonly<Record<string, string>>;
  readonly statements: readonly Statement[];
  readonly about?: Partial<ServiceNotes>;
}

function guided({ answers, statements, about = {} }: Given, at: ConsolePage = page) {
  const notes: Notes = smallNotes({ statements, all: service({ topics: { encryption: 1 }, ...about }) });
  return guide(at, smallFaq(answers), notes);
}

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

describe('who does what', () => {
  const sentences = ['Ah.', 'Be.', 'Ce.', 'De.', 'Ee.', 'Ef.', 'KMS is here.'];
  const answers = { '1.1': sentences.join(' ') };
  const says = (
    words: string,
    owner: Statement['owner'],
    encryption: number,
    more: Partial<Statement> = {},
  ) => statement(words, '1.1', words, { topics: { encryption }, ...(owner && { owner }), ...more });
  const split = (statements: readonly Statement[], about: Partial<ServiceNotes> = {}, at = page) => {
    const texts = (duties: readonly Duty[]) => duties.map(({ quote }) => quote.text);
    const { yours, theirs } = guided({ answers, statements, about }, at);
    return { yours: texts(yours), theirs: texts(theirs) };
  };

  it('gives each side its own, most relevant first, and nobody what tells nobody’s part', () => {
    const statements = [
      says('Ah', 'yours', 1),
      says('Be', 'theirs', 2),
      says('Ce', undefined, 3),
      says('De', 'yours', 3),
    ];
    expect(split(statements)).toEqual({ yours: ['De.', 'Ah.'], theirs: ['Be.'] });
  });

  it('shows three of yours and two of theirs at most', () => {
    const all = ['Ah', 'Be', 'Ce', 'De'];
    expect(split(all.map((words) => says(words, 'yours', 1))).yours).toEqual(['Ah.', 'Be.', 'Ce.']);
    expect(split(all.map((words) => says(words, 'theirs', 1))).theirs).toEqual(['Ah.', 'Be.']);
  });

  it.each([
    [1, ['Ah.', 'Be.']],
    [0.99, ['Ah.']],
    [0, ['Ah.']],
  ])('leaves out what is less than a quarter as relevant as the first: %f beside 4', (little, texts) => {
    expect(split([says('Ah', 'yours', 4), says('Be', 'yours', little)]).yours).toEqual(texts);
  });

  it('keeps in what belongs on every page of the service, at its rank, within the number', () => {
    const most = ['Ah', 'Be', 'Ce'].map((words) => says(words, 'yours', 4));
    const about = { always: ['De', 'Be'] };
    expect(split([...most, says('De', 'yours', 0)], about).yours).toEqual(['Ah.', 'Be.', 'De.']);
    expect(split([...most, says('De', 'theirs', 0)], about)).toEqual({
      yours: ['Ah.', 'Be.', 'Ce.'],
      theirs: ['De.'],
    });
    const always = { always: ['Ah', 'Be', 'Ce', 'De'] };
    expect(split([...most, says('De', 'yours', 0)], always).yours).toEqual(['Ah.', 'Be.', 'Ce.']);
  });

  it('does not say again what the key passage says, in the same sentence or in other words', () => {
    const statements = [
      says('Ah', 'yours', 3, { point: 'a' }),
      says('Ah.', 'yours', 3),
      says('Be', 'yours', 2, { point: 'a' }),
      says('Ce', 'yours', 1, { point: 'c' }),
    ];
    expect(split(statements, { keyPassages: ['Ah'] }).yours).toEqual(['Ce.']);
  });

  it('says the key passage again where nothing else is left', () => {
    const statements = [says('Ah', 'yours', 3, { point: 'a' }), says('Be', 'yours', 2, { point: 'a' })];
    expect(split(statements, { keyPassages: ['Ah'] }).yours).toEqual(['Ah.']);
  });

  it('shows one of the statements that say the same, and one of those whose sentences overlap', () => {
    const statements = [
      says('Ah', 'yours', 1, { point: 'a' }),
      says('Be', 'yours', 2, { point: 'a' }),
      says('Ce. De', 'yours', 2),
      says('De. Ee', 'yours', 1.5),
      says('Ef', 'yours', 1),
    ];
    expect(split(statements).yours).toEqual(['Be.', 'Ce. De.', 'Ef.']);
  });

  it('takes neighbours, and the same sentence numbers of two entries, for different ones', () => {
    const other = { '1.1': 'Ah. Be.', '1.2': 'Ce.' };
    const statements = [
      says('Ah', 'yours', 3),
      says('Be', 'yours', 2),
      { ...says('Ce', 'yours', 1), entry: '1.2' },
    ];
    const { yours } = guided({ answers: other, statements });
    expect(yours.map(({ quote }) => quote.text)).toEqual(['Ah.', 'Be.', 'Ce.']);
  });

  it('calls general what does not name the service, however it is cut', () => {
    const statements = [says('Ah', 'yours', 1), says('is here', 'yours', 1)];
    const { yours } = guided({ answers, statements, about: { names: ['KMS'] } });
    expect(yours.map(({ quote, general }) => [quote.text, general])).toEqual([
      ['KMS is here.', false],
      ['Ah.', true],
    ]);
  });

  it('says nothing on one service that the text says of others only', () => {
    const statements = [says('Ah', 'yours', 3, { only: ['ecs', 'rds'] }), says('Be', 'yours', 1)];
    expect(split(statements).yours).toEqual(['Be.']);
    expect(split(statements, {}, { ...page, product: 'rds' }).yours).toEqual(['Ah.', 'Be.']);
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
  it('is its line, and that it is not named where it is not', () => {
    const line = { text: { en: 'Yours.' }, entries: [] };
    const unnamed = { en: 'Not named.' };
    expect(guided({ answers: {}, statements: [], about: { line } })).toMatchObject({ page, line });
    expect(guided({ answers: {}, statements: [], about: { line } })).not.toHaveProperty('unnamed');
    expect(guided({ answers: {}, statements: [], about: { unnamed } }).unnamed).toBe(unnamed);
  });
});

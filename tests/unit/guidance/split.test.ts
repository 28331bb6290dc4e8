import { describe, expect, it } from 'vitest';
import type { ServiceNotes, Statement } from '../../../src/faq/notes/model';
import type { Duty } from '../../../src/guidance/model';
import { statement } from '../small-notes';
import { guided, page } from './guided';

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

  it('shows, beside what the answer rests on, nothing that does not speak of the page', () => {
    const none = [says('Ah', 'yours', 0), says('Be', 'yours', 0), says('Ce', 'theirs', 0)];
    expect(split(none)).toEqual({ yours: ['Ah.'], theirs: ['Ce.'] });
  });

  it('puts what the answer rests on first, as one of the three', () => {
    const all = ['Ah', 'Be', 'Ce', 'De'].map((words, at) => says(words, 'yours', 4 - at));
    const answers = [{ tasks: ['overview'], yours: ['De'], theirs: [] }];
    expect(split(all, { answers }).yours).toEqual(['De.', 'Ah.', 'Be.']);
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

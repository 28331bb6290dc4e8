import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestionnaire, readTable } from '../../../src/questionnaire/read';
import { tableFromText } from '../../../src/questionnaire/text/table-from-text';
import { readForms } from './forms';

const rowsOf = (kinds: readonly string[], kind: string) =>
  kinds.flatMap((own, row) => (own === kind ? [row + 1] : []));

describe.each(readForms().map((form) => [form.name, form] as const))('the form of %s', (_name, form) => {
  const { reading, graded } = form;

  it('has a kind for each row', () => {
    expect(reading.kinds.length).toBe(graded.length);
  });

  it('has the questions it has, and no other', () => {
    expect(rowsOf(reading.kinds, 'question')).toEqual(rowsOf(graded, 'question'));
  });

  it('has its columns’ titles and sections', () => {
    // Below the last question it matters only that nothing is asked.
    const last = graded.lastIndexOf('question');
    // A heading at the very top may be the list’s title or its first section.
    const headings = (kinds: readonly string[]) =>
      rowsOf(
        kinds.slice(0, last).map((kind) => (kind === 'title' ? 'section' : kind)),
        'section',
      );
    expect(rowsOf(reading.kinds, 'header')).toEqual(rowsOf(graded, 'header'));
    expect(headings(reading.kinds)).toEqual(headings(graded));
  });
});

describe('a question', () => {
  it('has its row, its id and its section, and neither number nor star', () => {
    const text = 'Security review\n\n1. Data\n1.1 Is data encrypted? *\n1.2) Where is it kept?';
    expect(readQuestionnaire(text)).toEqual([
      { row: 3, text: 'Is data encrypted?', id: '1.1', section: 'Data' },
      { row: 4, text: 'Where is it kept?', id: '1.2', section: 'Data' },
    ]);
  });

  it('has its section from the columns’ titles where these are said again under another heading', () => {
    const titles = 'Answer\tGuidance';
    const text = `General\t\t${titles}\nG-1\tWho are you?\nEncryption\t\t${titles}\nE-1\tIs data encrypted?`;
    expect(readQuestionnaire(text).at(-1)).toEqual({
      row: 3,
      id: 'E-1',
      text: 'Is data encrypted?',
      section: 'Encryption',
    });
  });

  it.each([
    ['见 D-1 的说明，是否记录？', ['D-1']],
    ['Is what question 2 says so?', ['2']],
    ['Are 2 copies kept?', undefined],
  ])('refers to others by their code, or by their number after a word that says so: %s', (text, refersTo) => {
    const list = `ID,Question\nD-1,Is it?\n2,Is it so?\n3,"${text}"`;
    expect(readQuestionnaire(list).at(-1)?.refersTo).toEqual(refersTo);
  });

  it('goes on over lines that a mail has broken', () => {
    const text = '1. Is data encrypted in transit\n   and at rest?\n2. 数据存储在哪里，\n  由谁管理？';
    expect(readQuestionnaire(text).map((question) => question.text)).toEqual([
      'Is data encrypted in transit and at rest?',
      '数据存储在哪里，由谁管理？',
    ]);
  });

  it('tells which others it mentions, and which it repeats', () => {
    const text =
      'ID,Question\nD-1,Do others have access?\nD-2,Is the access in D-1 recorded?\nD-3,Do others have access ?';
    expect(readQuestionnaire(text)).toEqual([
      { row: 1, id: 'D-1', text: 'Do others have access?' },
      { row: 2, id: 'D-2', text: 'Is the access in D-1 recorded?', refersTo: ['D-1'] },
      { row: 3, id: 'D-3', text: 'Do others have access ?', repeats: 1 },
    ]);
  });
});

describe('a large list', () => {
  it('of 5,000 rows is read within two seconds of work', () => {
    const row = (at: number) =>
      `Q-${at}\tIs control ${at} described in Q-${at - 1} and question ${at % 90} in place?\t`;
    const text = `ID\tQuestion\tAnswer\n${Array.from({ length: 4999 }, (_, at) => row(at)).join('\n')}`;
    const start = process.cpuUsage();
    const questions = readQuestionnaire(text);
    const { user, system } = process.cpuUsage(start);
    expect(questions.length).toBe(4999);
    expect(questions[7]?.refersTo).toEqual(['Q-6']);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

describe('a hostile list', () => {
  const runs = [' ', '*', '_', '**x ', 'yes  ', '"', '|', '| --', '?', ': ', 'if ', '1.', '(', '是 ', '[ ] '];

  it.each(runs)('of long runs of %j is read within two seconds of work', (run) => {
    const cell = `x${run.repeat(32_000 / run.length)}y`;
    const lines = Array.from({ length: 20 }, (_, at) => `${at}\t${cell}\t${run.repeat(9_000)}`);
    const start = process.cpuUsage();
    readQuestionnaire(lines.join('\n'));
    readQuestionnaire(lines.join('\n').replaceAll('\t', ' '));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

describe('a correction', () => {
  const table = tableFromText('No,Question,Remark\n1,Is data encrypted?,Is it so?\n2,Data,Where?');

  it('makes another column the question’s', () => {
    expect(readTable(table, { questionColumn: 2 }).questions.map(({ text }) => text)).toEqual([
      'Is it so?',
      'Where?',
    ]);
  });

  it('makes a row something else', () => {
    expect(readTable(table, { kinds: { 1: 'guidance' } }).questions.map(({ row }) => row)).toEqual([2]);
  });
});

it('never throws, whatever is pasted, and gives every row one kind', () => {
  const words = fc.constantFrom(
    '1.',
    'Is it?',
    '\t',
    ',',
    '"',
    '\n',
    'Data',
    '|',
    '---',
    '请',
    '是否',
    ' ',
    '\0',
    '*',
    '(a)',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        const table = tableFromText(text);
        const { kinds, questions } = readTable(table);
        expect(kinds.length).toBe(table.rows.length);
        expect(questions.map(({ row }) => row)).toEqual(
          [...new Set(questions.map(({ row }) => row))].sort((a, b) => a - b),
        );
      },
    ),
  );
});

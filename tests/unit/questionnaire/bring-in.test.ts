// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { beginBook, inHand } from '../../../src/questionnaire/book';
import { limits } from '../../../src/questionnaire/files/limits';
import { FileError } from '../../../src/questionnaire/files/problem';
import { workFile } from '../../../src/questionnaire/saved-work';
import { writeNote } from '../../../src/questionnaire/work';

const openFile = vi.hoisted(() => vi.fn());
vi.mock('../../../src/questionnaire/files/open-file', () => ({ openFile }));

const { bringFile, bringPaste, openedFrom } = await import('../../../src/questionnaire/bring-in');

const { entries } = officialFaq;
const entriesFor = async () => entries;
const read = (file: File) => bringFile(file, {}, entriesFor, 'en');
const asked = ({ book }: ReturnType<typeof bringPaste>) =>
  book && inHand(book).reading.questions.map(({ text }) => text);

beforeEach(() => {
  openFile.mockReset();
});

describe('a paste', () => {
  const lines = 'Who patches the instances?\nWhere is the data stored?';
  const cell = (text: string) => `<tr><td>${text}</td></tr>`;

  it('is read as lines', () => {
    expect(asked(bringPaste(lines, '', 'en'))).toEqual(lines.split('\n'));
  });

  it('is read as the table on the clipboard where that is all of it', () => {
    const html = `<table>${cell('Who patches<br>the instances?')}${cell('Where is the data stored?')}</table>`;
    const text = '"Who patches\nthe instances?"\nWhere is the data stored?';
    expect(asked(bringPaste(text, html, 'en'))).toEqual([
      'Who patches\nthe instances?',
      'Where is the data stored?',
    ]);
  });

  it('is read as lines where the table is only a part of it', () => {
    const html = `<table>${cell('Where is the data stored?')}</table><p>Who patches the instances?</p>`;
    expect(asked(bringPaste(lines, html, 'en'))).toHaveLength(2);
  });

  it.each([
    ['with nothing in it', ' \n\t\n', /No text/],
    ['of too many rows', 'Is it?\n'.repeat(limits.rows + 1), /^Text stands in row 5001/],
    ['with a cell of a megabyte', 'x'.repeat(1_000_000), /^Cell A1 has 1000000 characters/],
  ])('%s is said to be so, and opens nothing', (_what, text, said) => {
    const { book, notices } = bringPaste(text, '', 'en');
    expect([book, notices.length]).toEqual([undefined, 1]);
    expect(notices[0]).toMatch(said);
  });
});

describe('a file', () => {
  it('gives every sheet, and what is worth knowing, in the person’s language', async () => {
    const tables = [
      { name: 'A', rows: [['Notes']] },
      { name: 'B', rows: [['Who patches the instances?']] },
    ];
    openFile.mockResolvedValue({ tables, notices: [{ kind: 'sheet-hidden', sheet: 'B' }] });
    const { book, notices } = await bringFile(new File(['PK'], 'r.xlsx'), {}, entriesFor, 'zh-CN');
    expect(book).toEqual(beginBook('r.xlsx', tables));
    expect(notices).toEqual([expect.stringMatching(/工作表“B”/)]);
  });

  it('that cannot be read is said to be so in the person’s language', async () => {
    openFile.mockRejectedValue(new FileError({ kind: 'empty' }));
    await expect(bringFile(new File([''], 'r.csv'), {}, entriesFor, 'zh-CN')).rejects.toThrow('文件为空。');
  });

  it('that is given up tells the signal’s reason', async () => {
    const reason = new DOMException('given up', 'AbortError');
    openFile.mockRejectedValue(reason);
    await expect(read(new File(['a'], 'r.csv'))).rejects.toBe(reason);
  });
});

describe('saved work', () => {
  const begun = beginBook('r.xlsx', [{ name: 'A', rows: [['Who patches the instances?']] }]);
  const book = { ...begun, sheets: [writeNote(inHand(begun), 0, 'mine')] as const };
  const saved = workFile(book);

  it('is opened again as it was', async () => {
    expect(await read(new File([saved], 'any name.txt'))).toEqual({ book, notices: [] });
    expect(openFile).not.toHaveBeenCalled();
  });

  it.each([
    ['damaged', saved.slice(0, -3), /damaged/],
    ['of another shape', saved.replace('"rows"', '"lines"'), /damaged/],
    ['of a newer version', saved.replace('"version":1', '"version":2'), /newer version/],
  ])('that is %s is said to be so', async (_what, text, said) => {
    await expect(read(new File([text], 'work.json'))).rejects.toThrow(said);
  });

  it('that is too large is not read at all', async () => {
    const file = new File([saved], 'work.json');
    Object.defineProperty(file, 'size', { value: limits.partBytes + 1 });
    await expect(read(file)).rejects.toThrow(/97 MB; at most 96 MB/);
  });

  it('that was kept is told to be changed where it is, and unreadable where it is', () => {
    expect(openedFrom(undefined, 'en')).toEqual({ notices: [] });
    expect(openedFrom({ kind: 'work', book, changed: 0 }, 'en')).toEqual({ book, notices: [] });
    expect(openedFrom({ kind: 'work', book, changed: 2 }, 'en').notices).toEqual([
      expect.stringMatching(/^2 answers/),
    ]);
    expect(openedFrom({ kind: 'unreadable' }, 'en').notices).toEqual([
      expect.stringMatching(/could not be read/),
    ]);
  });
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/questionnaire/files/limits';
import { FileError, type FileProblem } from '../../../src/questionnaire/files/problem';
import { readFile } from '../../../src/questionnaire/files/read-file';
import { tableProblem } from '../../../src/questionnaire/files/table-problem';
import { makeWorkbook, type SheetPlan } from '../../tools/make-workbook';

const sheet = (rows: SheetPlan['rows'], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: 'Questions',
  rows,
  ...more,
});

const rowsOf = (plan: SheetPlan, more: Record<string, string> = {}) =>
  readFile(makeWorkbook([plan], more)).tables[0]?.rows;

/** A sheet in the words of its XML, as no library of ours would write it. */
const rawSheet = (rows: string, more: Record<string, string> = {}) =>
  makeWorkbook([sheet([])], {
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    ...more,
  });

describe('a workbook', () => {
  it('is read sheet by sheet, hidden ones and rows told', () => {
    const plans = [
      sheet(
        [
          ['No', 'Question'],
          [1, 'Is it?'],
          [2, 'Old?'],
          [3, 'Where?'],
        ],
        { hiddenRows: [2] },
      ),
      sheet([['a']], { name: 'Lists & <co>', hidden: true }),
      sheet([], { name: 'Empty' }),
    ];
    expect(readFile(makeWorkbook(plans))).toEqual({
      tables: [
        {
          name: 'Questions',
          rows: [
            ['No', 'Question'],
            ['1', 'Is it?'],
            ['2', 'Old?'],
            ['3', 'Where?'],
          ],
          hiddenRows: [2],
        },
        { name: 'Lists & <co>', rows: [['a']] },
      ],
      notices: [
        { kind: 'rows-hidden', sheet: 'Questions', count: 1 },
        { kind: 'sheet-hidden', sheet: 'Lists & <co>' },
      ],
    });
  });

  it('counts formulas by their values, and tells those without', () => {
    const plan = sheet([
      [{ formula: 'A2&B2', value: 'Is "it"?' }, { formula: '1/3', value: 0.1 + 0.2 }, { formula: 'NOW()' }],
    ]);
    const { tables, notices } = readFile(makeWorkbook([plan]));
    expect(tables[0]?.rows).toEqual([['Is "it"?', '0.3']]);
    expect(notices).toEqual([{ kind: 'formulas-without-value', sheet: 'Questions', count: 1 }]);
  });

  it('keeps every row and column where the workbook has it', () => {
    expect(rowsOf(sheet([[], [null, null, 'Title'], [], ['a', null, 'c']], { merges: ['C2:E2'] }))).toEqual([
      [],
      ['', '', 'Title'],
      [],
      ['a', '', 'c'],
    ]);
  });

  it('has truths, numbers, line ends and other scripts as they are shown', () => {
    expect(rowsOf(sheet([[true, 1.1, -2e-7, 'a\nb', '是否？', '𠮷']]))).toEqual([
      ['TRUE', '1.1', '-2e-7', 'a\nb', '是否？', '𠮷'],
    ]);
  });

  it('joins runs of one text, leaves out how it is said, and knows inline texts and prefixes', () => {
    const strings =
      '<sst><si><r><t>Is </t></r><r><t xml:space="preserve">it? </t></r><rPh><t>yomi</t></rPh></si></sst>';
    const rows =
      '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a_x000D_&amp;&#x4e2d;</x:t></x:is></x:c><x:c t="e"><x:v>#REF!</x:v></x:c></x:row>';
    expect(readFile(rawSheet(rows, { 'xl/sharedStrings.xml': strings })).tables[0]?.rows).toEqual([
      ['Is it? ', 'a\r&中', '#REF!'],
    ]);
  });

  it('shows days as days', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="s" Type="x/styles" Target="./styles.xml"/></Relationships>';
    const cells = [0, 1, 2, 3].map((style) => `<x:c s="${style}"><x:v>46352</x:v></x:c>`).join('');
    const more = { 'xl/styles.xml': styles, 'xl/_rels/workbook.xml.rels': relations };
    expect(readFile(rawSheet(`<x:row>${cells}</x:row>`, more)).tables[0]?.rows).toEqual([
      ['46352', '2026-11-26', '2026-11-26', '46352'],
    ]);
  });

  it('ignores macros and links, and says so', () => {
    const more = { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<externalLink/>' };
    expect(readFile(makeWorkbook([sheet([['a']])], more)).notices.map(({ kind }) => kind)).toEqual([
      'macros-ignored',
      'links-ignored',
    ]);
  });

  it('tells how far it is', () => {
    const done: number[] = [];
    readFile(makeWorkbook([sheet([['a']]), sheet([['b']], { name: 'B' })]), (share) => done.push(share));
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.length).toBeGreaterThan(1);
  });
});

const problemOf = (bytes: Uint8Array): FileProblem | undefined => {
  try {
    readFile(bytes);
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  }
  return undefined;
};

const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const compound = (text: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16(text)]);

/** The declared size of a zip’s first entry, changed in its directory. */
function lying(zip: Uint8Array, bytes: number): Uint8Array {
  const changed = Uint8Array.from(zip);
  const view = new DataView(changed.buffer);
  const directory = view.getUint32(changed.length - 6, true);
  view.setUint32(directory + 24, bytes, true);
  return changed;
}

describe('a file that cannot be read', () => {
  const bomb = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': new Uint8Array(limits.partBytes + 1),
  });

  it.each<[string, () => Uint8Array, FileProblem]>([
    ['nothing', () => new Uint8Array(), { kind: 'empty' }],
    ['blanks only', () => strToU8(' \n\t\n'), { kind: 'no-text' }],
    ['a workbook without text', () => makeWorkbook([sheet([[null]])]), { kind: 'no-text' }],
    ['an old workbook', () => compound('Workbook'), { kind: 'old-workbook' }],
    ['a workbook under a password', () => compound('EncryptedPackage'), { kind: 'encrypted' }],
    ['a document', () => strToU8('%PDF-1.7 …'), { kind: 'other-document' }],
    [
      'a program renamed to .csv',
      () => Uint8Array.from([77, 90, 0, 3, 0, 0, 255, 0]),
      { kind: 'other-document' },
    ],
    ['another zip', () => zipSync({ 'a.txt': strToU8('a') }), { kind: 'other-document' }],
    [
      'a text document',
      () => zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }),
      { kind: 'no-workbook' },
    ],
    [
      'an open document',
      () => zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }),
      { kind: 'open-document' },
    ],
    ['a binary workbook', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), { kind: 'binary-workbook' }],
    [
      'a cut workbook',
      () => makeWorkbook([sheet([['a']])]).subarray(0, 400),
      { kind: 'broken', part: 'zip' },
    ],
    ['broken XML', () => rawSheet('<x:row><x:c'), { kind: 'broken', part: 'xl/worksheets/sheet1.xml' }],
    [
      'entities that make much of little',
      () =>
        makeWorkbook([sheet([['a']])], {
          'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook>&a;</workbook>',
        }),
      { kind: 'declares-entities', part: 'xl/workbook.xml' },
    ],
    [
      'a bomb',
      () => bomb,
      {
        kind: 'unpacks-too-large',
        part: 'xl/workbook.xml',
        bytes: limits.partBytes + 1,
        limit: limits.partBytes,
      },
    ],
    [
      'a part that is larger than it says',
      () =>
        lying(zipSync({ '_rels/.rels': new Uint8Array(99_999), '[Content_Types].xml': strToU8('<a/>') }), 9),
      { kind: 'broken', part: '_rels/.rels' },
    ],
    [
      'a cell far to the right',
      () => rawSheet('<x:row r="3"><x:c r="XFD3" t="str"><x:v>a</x:v></x:c></x:row>'),
      { kind: 'too-many-columns', sheet: 'Questions', row: 3, columns: 16_384, limit: limits.columns },
    ],
    [
      'a cell far below',
      () => rawSheet('<x:row r="5001"><x:c r="A5001" t="str"><x:v>a</x:v></x:c></x:row>'),
      { kind: 'too-many-rows', sheet: 'Questions', row: 5001, limit: limits.rows },
    ],
    [
      'a cell of a megabyte',
      () => makeWorkbook([sheet([['a'], ['b', 'x'.repeat(2 ** 20)]])]),
      {
        kind: 'cell-too-long',
        sheet: 'Questions',
        cell: 'B2',
        characters: 2 ** 20,
        limit: limits.cellCharacters,
      },
    ],
    [
      '100,000 columns of text',
      () => strToU8(`${'b,'.repeat(100_000)}\n`.repeat(2)),
      { kind: 'too-many-columns', sheet: '', row: 1, columns: 100_000, limit: limits.columns },
    ],
    [
      '5,001 rows of text',
      () => strToU8('Is it?\n'.repeat(5001)),
      { kind: 'too-many-rows', sheet: '', row: 5001, limit: limits.rows },
    ],
    [
      'more than 20 MB',
      () => new Uint8Array(limits.fileBytes + 1),
      { kind: 'too-large', bytes: limits.fileBytes + 1, limit: limits.fileBytes },
    ],
  ])('says what it is: %s', (_what, make, problem) => {
    expect(problemOf(make())).toEqual(problem);
  });

  it('costs nothing where cells far away have a format only', () => {
    const rows =
      '<x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c><x:c r="XFD1" s="1"/></x:row><x:row r="1048576" hidden="1"><x:c r="A1048576" s="1"/></x:row>';
    expect(readFile(rawSheet(rows)).tables).toEqual([{ name: 'Questions', rows: [['a']] }]);
  });

  it('is no more than what a paste may be', () => {
    const rows = Array.from({ length: limits.rows }, () => ['Is it?']);
    expect(tableProblem({ name: '', rows })).toBeUndefined();
    expect(tableProblem({ name: '', rows: [...rows, ['a']] })?.kind).toBe('too-many-rows');
  });

  it('leaves the other sheets readable', () => {
    const plans = [sheet([['a']]), sheet([['x'.repeat(40_000)]], { name: 'Long' })];
    const { tables, notices } = readFile(makeWorkbook(plans));
    expect(tables.map(({ name }) => name)).toEqual(['Questions']);
    expect(notices).toEqual([
      {
        kind: 'sheet-skipped',
        sheet: 'Long',
        problem: expect.objectContaining({ kind: 'cell-too-long', cell: 'A1' }),
      },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabSeparatedCell } from '../../../src/questionnaire/export/cell-text';
import { parseSeparated } from '../../../src/questionnaire/text/separated';
import { tableFromText } from '../../../src/questionnaire/text/table-from-text';

describe('rows of cells', () => {
  it.each([
    ['quoted separators and line ends', 'a,"b, c\nd",e\r\nf', [['a', 'b, c\nd', 'e'], ['f']]],
    ['doubled quotation marks', '"say ""yes""",b', [['say "yes"', 'b']]],
    ['a mark that quotes no whole cell', '"Data" means data,b\nc', [['"Data" means data', 'b'], ['c']]],
    ['a mark that is never closed', '"a,b\nc', [['"a', 'b'], ['c']]],
    ['every line end', 'a\rb\nc\r\nd', [['a'], ['b'], ['c'], ['d']]],
    ['empty lines and cells', 'a\n\n,\n', [['a'], [''], ['', '']]],
    ['nothing', '', [['']]],
  ])('are read with %s', (_what, text, rows) => {
    expect(parseSeparated(text, ',')).toEqual(rows);
  });

  it('come back from the clipboard as they went there', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', ',', '是', '=') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = cells.map((row) => `${row.map(tabSeparatedCell).join('\t')}\r\n`).join('');
        expect(parseSeparated(text, '\t')).toEqual(cells);
      }),
    );
  });
});

describe('a text', () => {
  const widths = (text: string) => tableFromText(text).rows.map((cells) => cells.length);

  it.each([
    ['cells after commas', 'No,Question,Answer\n1,Is data encrypted?,\n2,"Where, and how?",', [3, 3, 3]],
    [
      'cells after semicolons',
      'Nr;Frage;Antwort\n1;Is data encrypted?;\n2;Who, then, has access?;',
      [3, 3, 3],
    ],
    ['cells after tabs', 'No\tQuestion\n1\tIs data, and are keys, encrypted?', [2, 2]],
    ['sentences with commas', '1. Is data encrypted, and how?\n2. Who, if anybody, has access?', [1, 1]],
    ['sentences with one comma each', 'Is data encrypted, and how?\nWhere is it, and why?', [1, 1]],
    ['one column of a workbook, a cell of two lines', 'a\n"b\nc"\nd', [1, 1, 1]],
    [
      'a table of Markdown among lines',
      '# Title\n\n| a | b |\n|---|---|\n| c \\| d | e |\nend',
      [1, 1, 2, 1, 2, 1],
    ],
  ])('is taken as %s', (_what, text, expected) => {
    expect(widths(text)).toEqual(expected);
  });

  it('loses its byte order mark', () => {
    expect(tableFromText('\uFEFFa\tb').rows).toEqual([['a', 'b']]);
  });
});

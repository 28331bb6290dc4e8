import type { Table } from '../model';
import { cellAddress, cellName, dateText, numberText, unescapeCell } from './cell';
import { limits } from './limits';
import { FileError } from './problem';
import type { XmlListener } from './xml';

interface CellValues {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly since1904: boolean;
}

interface Sheet {
  readonly table: Table;
  /** Cells whose formula was saved without a value. */
  readonly unvalued: number;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula: boolean;
  value: string;
}

/**
 * Listens to one sheet. Formulas count by the value that was saved with them; a merged cell’s text stands in its first
 * cell; a row is where the workbook has it, so that what is written beside it fits. Cells that only have a format cost
 * nothing, wherever they are.
 */
export function createSheetListener(
  name: string,
  values: CellValues,
  mostRows: number,
): XmlListener & { sheet: () => Sheet } {
  const rows: string[][] = [];
  const hidden: number[] = [];
  let unvalued = 0;
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let inValue = false;
  let inReading = false;

  const put = (at: OpenCell) => {
    const text = textOf(at, values);
    if (at.formula && at.value === '') unvalued += 1;
    if (text.trim() === '') return;
    refuseBeyond(name, at, text, mostRows);
    while (rows.length <= at.row) rows.push([]);
    const cells = rows[at.row] ?? [];
    while (cells.length < at.column) cells.push('');
    cells[at.column] = text;
  };

  return {
    open: (tag, attribute) => {
      if (tag === 'row') {
        row = Number(attribute('r') ?? row + 2) - 1;
        column = -1;
        if (/^(?:1|true)$/.test(attribute('hidden') ?? '') && row < mostRows) hidden.push(row);
      } else if (tag === 'c') {
        const address = cellAddress(attribute('r') ?? '') ?? { row, column: column + 1 };
        column = address.column;
        const style = Number(attribute('s') ?? -1);
        cell = { ...address, type: attribute('t') ?? 'n', style, formula: false, value: '' };
      } else if (cell) {
        if (tag === 'f') cell.formula = true;
        if (tag === 'rPh') inReading = true;
        inValue = tag === 'v' || (tag === 't' && !inReading);
      }
    },
    text: (words) => {
      if (inValue && cell) cell.value += words;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') inValue = false;
      if (tag === 'rPh') inReading = false;
      if (tag !== 'c' || !cell) return;
      put(cell);
      cell = undefined;
    },
    sheet: () => {
      const hiddenRows = hidden.filter((at) => at < rows.length);
      return { table: { name, rows, ...(hiddenRows.length > 0 && { hiddenRows }) }, unvalued };
    },
  };
}

function textOf({ type, value, style }: OpenCell, { strings, dateStyles, since1904 }: CellValues): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'n' && value !== '') {
    const isDate = dateStyles[style] === true && Number.isFinite(Number(value));
    return isDate ? dateText(Number(value), since1904) : numberText(value);
  }
  return unescapeCell(value);
}

/** @throws FileError that names the cell. */
function refuseBeyond(sheet: string, { row, column }: OpenCell, text: string, mostRows: number): void {
  if (row < 0 || row >= mostRows) {
    throw new FileError({ kind: 'too-many-rows', sheet, row: row + 1, limit: mostRows });
  }
  if (column >= limits.columns) {
    throw new FileError({
      kind: 'too-many-columns',
      sheet,
      row: row + 1,
      columns: column + 1,
      limit: limits.columns,
    });
  }
  if (text.length > limits.cellCharacters) {
    throw new FileError({
      kind: 'cell-too-long',
      sheet,
      cell: cellName(row, column),
      characters: text.length,
      limit: limits.cellCharacters,
    });
  }
}

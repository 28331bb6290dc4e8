import type { Table } from '../model';
import { cellName } from './cell';
import { limits } from './limits';
import type { FileProblem } from './problem';

/** Holds a table of text, a paste too, to what a sheet of a workbook is held to. Names the row or the cell. */
export function tableProblem({ name: sheet, rows }: Table): FileProblem | undefined {
  const filled = rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  if (filled >= limits.rows) return { kind: 'too-many-rows', sheet, row: filled + 1, limit: limits.rows };
  for (const [row, cells] of rows.entries()) {
    const columns = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (columns > limits.columns)
      return { kind: 'too-many-columns', sheet, row: row + 1, columns, limit: limits.columns };
    const column = cells.findIndex(({ length }) => length > limits.cellCharacters);
    const characters = cells[column]?.length;
    if (characters === undefined) continue;
    return {
      kind: 'cell-too-long',
      sheet,
      cell: cellName(row, column),
      characters,
      limit: limits.cellCharacters,
    };
  }
  return undefined;
}

/** The same, and whether there is anything at all to read. */
export function textProblem(table: Table): FileProblem | undefined {
  const isBlank = table.rows.every((cells) => cells.every((cell) => cell.trim() === ''));
  return isBlank ? { kind: 'no-text' } : tableProblem(table);
}

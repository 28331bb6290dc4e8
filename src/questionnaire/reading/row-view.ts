import type { Layout, Table } from '../model';
import { isIdCell, isMarkedHeading, splitItem } from './item';

/** A row as the layout shows it. */
export interface RowView {
  readonly row: number;
  readonly id?: string;
  /** Of the question's cell, without number and star; empty where that cell is. */
  readonly text: string;
  /** The question's cell as it came in. */
  readonly cell: string;
  /** The first filled cell of all. */
  readonly first: string;
  /** How many cells are filled. */
  readonly filled: number;
  readonly bullet: boolean;
  /** Set as a heading by Markdown. */
  readonly heading: boolean;
  readonly hidden: boolean;
}

export function viewRows(
  { rows, hiddenRows = [] }: Table,
  { questionColumn, idColumn }: Layout,
): readonly RowView[] {
  const hidden = new Set(hiddenRows);
  return rows.map((cells, row) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const cell = cells[questionColumn] ?? '';
    const item = splitItem(cell);
    const idCell = idColumn === undefined ? '' : (cells[idColumn] ?? '').trim();
    const id = isIdCell(idCell) ? idCell.replace(/[.、:：]$/u, '') : item.id;
    return {
      row,
      text: item.text,
      cell,
      first: filled[0] ?? '',
      filled: filled.length,
      bullet: item.bullet,
      heading: filled.length === 1 && isMarkedHeading(filled[0] ?? ''),
      hidden: hidden.has(row),
      ...(id && { id }),
    };
  });
}

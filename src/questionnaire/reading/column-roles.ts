import type { Corrections, Reading } from '../model';

/** What can be said of a column; the answer may stand in several, and is corrected as the first of them. */
export const columnRoles = [
  'questionColumn',
  'idColumn',
  'sectionColumn',
  'answerColumns',
  'guidanceColumn',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** What a column was read as; undefined for none of these. */
export function roleOf({ layout }: Pick<Reading, 'layout'>, column: number): ColumnRole | undefined {
  return columnRoles.find((role) =>
    role === 'answerColumns' ? layout.answerColumns.includes(column) : layout[role] === column,
  );
}

/**
 * The corrections with one column taken as this. What it was taken as before no column is, until one is named, and what
 * nobody has corrected is found again. Some column holds the questions: that one is corrected by naming another.
 */
export function withRole(
  { layout }: Pick<Reading, 'layout'>,
  corrections: Corrections,
  column: number,
  role: ColumnRole | 'none',
): Corrections {
  if (layout.questionColumn === column) return corrections;
  const { idColumn, sectionColumn, guidanceColumn } = { ...layout, ...corrections };
  const freed = Object.entries({ idColumn, sectionColumn, guidanceColumn }).flatMap(([name, at]) =>
    at === column ? [[name, null]] : [],
  );
  const kept: Corrections = {
    ...corrections,
    ...Object.fromEntries(freed),
    ...(layout.answerColumns.includes(column) && {
      answerColumns: layout.answerColumns.filter((at) => at !== column),
    }),
  };
  if (role === 'none') return kept;
  return { ...kept, [role]: role === 'answerColumns' ? [column] : column };
}

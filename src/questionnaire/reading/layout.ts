import type { Corrections, Layout } from '../model';
import { type ColumnRole, columnRole } from './column-words';
import { isIdCell } from './item';
import { asks, states, wordCount } from './sentence-shape';

type Rows = readonly (readonly string[])[];

/** Titles stand near the top, below a title, an instruction and the fields of a form. */
const headerWithin = 80;

/** Finds which column holds what, by titles where there are some and by what stands in the cells. */
export function findLayout(rows: Rows, fixed: Corrections = {}): Layout {
  const headerRow = fixed.headerRow ?? findHeader(rows);
  const titles = headerRow === undefined ? [] : (rows[headerRow] ?? []);
  const columns = profiles(rows.slice((headerRow ?? -1) + 1), titles);
  const {
    idColumn: id,
    sectionColumn: section,
    guidanceColumn: guidance,
    answerColumns: answers = [],
  } = fixed;
  const free = columns.filter(({ column }) => ![id, section, guidance, ...answers].includes(column));
  const questionColumn = fixed.questionColumn ?? best(free, questionScore)?.column ?? 0;
  const others = free.filter(({ column }) => column !== questionColumn);
  const asked = columns.find(({ column }) => column === questionColumn)?.filledRows ?? new Set<number>();
  const idColumn = found(id, () => best(others, (column) => idScore(column, asked, questionColumn))?.column);
  const rest = others.filter(({ column }) => column !== idColumn);
  const sectionColumn = found(
    section,
    () => best(rest, (column) => sectionScore(column, asked, questionColumn))?.column,
  );
  const unnamed = rest.filter(({ column }) => column !== sectionColumn);
  const guidanceColumn = found(guidance, () => unnamed.find(({ role }) => role === 'guidance')?.column);
  const answerColumns =
    fixed.answerColumns ??
    unnamed
      .filter(({ column }) => column !== guidanceColumn)
      .filter((column) => leavesRoom(column, asked, questionColumn))
      .map(({ column }) => column);
  return {
    questionColumn,
    answerColumns,
    ...(headerRow !== undefined && { headerRow }),
    ...(idColumn !== undefined && { idColumn }),
    ...(sectionColumn !== undefined && { sectionColumn }),
    ...(guidanceColumn !== undefined && { guidanceColumn }),
  };
}

/** A column as it was corrected, else as it is found. */
function found(fixed: number | null | undefined, find: () => number | undefined): number | undefined {
  return fixed === null ? undefined : (fixed ?? find());
}

/** How many cells of a row are titles of columns; 0 where most are something else. */
export function titlesIn(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const titles = filled.filter((cell) => columnRole(cell) && !asks(cell) && !isIdCell(cell));
  return titles.length >= 2 && titles.length * 2 >= filled.length ? titles.length : 0;
}

function findHeader(rows: Rows): number | undefined {
  const titles = rows.slice(0, headerWithin).map(titlesIn);
  const most = Math.max(0, ...titles);
  // Of rows with nearly as many, the others are the titles said again.
  const header = titles.findIndex((count) => count > 0 && count >= most * 0.7);
  return header < 0 ? undefined : header;
}

interface Profile {
  readonly column: number;
  readonly role: ColumnRole | undefined;
  /** Rows of the body in which a text stands. */
  readonly filledRows: ReadonlySet<number>;
  readonly idRows: ReadonlySet<number>;
  readonly distinct: number;
  readonly asking: number;
  readonly stating: number;
  /** Mean number of words of a filled cell. */
  readonly words: number;
}

function profiles(body: Rows, titles: readonly string[]): readonly Profile[] {
  const width = body.reduce((most, cells) => Math.max(most, cells.length), titles.length);
  return Array.from({ length: width }, (_, column) => {
    const filled = body.flatMap((cells, row) => {
      const text = (cells[column] ?? '').trim();
      return text === '' ? [] : [{ row, text }];
    });
    const texts = filled.map(({ text }) => text);
    return {
      column,
      role: columnRole(titles[column] ?? ''),
      filledRows: new Set(filled.map(({ row }) => row)),
      idRows: new Set(filled.filter(({ text }) => isIdCell(text)).map(({ row }) => row)),
      distinct: new Set(texts).size,
      asking: texts.filter(asks).length,
      stating: texts.filter((text) => !asks(text) && states(text)).length,
      words: texts.reduce((sum, text) => sum + wordCount(text), 0) / Math.max(1, texts.length),
    };
  });
}

const questionWeight: Readonly<Record<ColumnRole, number>> = {
  question: 1.6,
  id: 0.2,
  section: 0.4,
  guidance: 0.25,
  answer: 0.3,
};

function questionScore({ role, filledRows, idRows, asking, stating, distinct, words }: Profile): number {
  const filled = filledRows.size;
  if (filled === 0) return 0;
  const text = asking * 3 + stating + Math.min(1, words / 8) * (filled - idRows.size) * 0.5;
  return text * (distinct / filled) * (role ? questionWeight[role] : 1);
}

function idScore(
  { role, column, idRows, filledRows, distinct }: Profile,
  asked: ReadonlySet<number>,
  at: number,
): number {
  const beside = [...idRows].filter((row) => asked.has(row)).length;
  const unlike = Math.max(1, filledRows.size);
  if (asked.size === 0 || beside < asked.size * 0.4 || distinct < unlike * 0.6) return 0;
  return beside * (role === 'id' ? 1.5 : 1) * (column < at ? 1.2 : 1);
}

function sectionScore(
  { role, column, filledRows, distinct, words }: Profile,
  asked: ReadonlySet<number>,
  at: number,
): number {
  const beside = [...filledRows].filter((row) => asked.has(row)).length;
  if (beside === 0 || words > 12) return 0;
  if (role === 'section') return 2 + (column < at ? 1 : 0);
  if (role !== undefined || column > at) return 0;
  const repeats = distinct <= filledRows.size * 0.6;
  return repeats || beside <= asked.size * 0.6 ? 1 : 0;
}

function leavesRoom({ role, column, filledRows }: Profile, asked: ReadonlySet<number>, at: number): boolean {
  if (role === 'answer') return true;
  const beside = [...filledRows].filter((row) => asked.has(row)).length;
  return column > at && role !== 'section' && role !== 'id' && beside <= asked.size * 0.2;
}

function best(columns: readonly Profile[], score: (column: Profile) => number): Profile | undefined {
  let found: Profile | undefined;
  let most = 0;
  for (const column of columns) {
    const points = score(column);
    if (points <= most) continue;
    found = column;
    most = points;
  }
  return found;
}

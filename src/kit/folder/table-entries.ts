/** The entries of a table, one a row. */
import type { KitProblem } from '../model';
import { dateOrderOf, isoDate } from './dates';
import type { Draft, FieldText, ReadEntries } from './draft';
import { idFromQuestion, ownIdOf } from './entry-ids';
import type { EntryField } from './field-names';
import { createHtmlCells } from './html-cells';
import type { TableRow, Titles } from './table-rows';

const columnsWanted =
  'id, question, answer, product, task, region, site, comments on, owner, last reviewed, next review';

/** The titles of a table that has no question or no answer among them. */
export function noTitles(file: string, rows: readonly TableRow[]): KitProblem {
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const seen = (first?.cells ?? []).map((cell) => `“${cell.trim().slice(0, 40)}”`).slice(0, 8);
  return {
    file,
    line: first?.line ?? 1,
    severity: 'error',
    what: `No row names a question and an answer${seen.length > 0 ? `; the first has ${seen.join(', ')}` : ''}.`,
    mend: `Give the columns titles: ${columnsWanted}.`,
  };
}

/** @param place says which table of the file, for messages. Never throws. */
export function readTable(file: string, rows: readonly TableRow[], titles: Titles, place = ''): ReadEntries {
  const body = rows.slice(titles.at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = chooseColumns(titles, body);
  const line = rows[titles.at]?.line ?? 1;
  const problems: KitProblem[] = unusedColumns(titles, columns).map((what) => ({
    file,
    line,
    severity: 'look',
    what: place + what,
    mend: `Nothing, if staff need not see them; else rename them: ${columnsWanted}.`,
  }));
  problems.push(
    ...tooLong(titles, body).map((problem) => ({ file, ...problem, what: place + problem.what })),
  );
  const orders = (['reviewedOn', 'reviewBy'] as const).map((field) => {
    const column = columns.get(field);
    return dateOrderOf(column === undefined ? [] : body.map(({ cells }) => cells[column] ?? ''));
  });
  const order = orders.find((one) => one !== undefined);
  let changed: { readonly id: string; readonly own: string } | undefined;
  let isMade = false;
  const html = createHtmlCells();
  const drafts = body.map(({ cells, line: row }): Draft => {
    const fields = new Map<EntryField, FieldText>();
    for (const [field, column] of columns) {
      const cell = (cells[column] ?? '').trim();
      const text = html.read(cell, row);
      if (text === '') continue;
      const onOneLine = text === cell ? text : text.replaceAll('\n\n', field === 'question' ? ' ' : '; ');
      fields.set(field, { text: field === 'answer' ? spaced(text) : onOneLine, line: row });
    }
    const [id, question] = [fields.get('id')?.text, fields.get('question')?.text];
    const hasMadeId = id === undefined && question !== undefined;
    if (hasMadeId) {
      isMade = true;
      fields.set('id', { text: idFromQuestion(question, file), line: row });
    } else if (id !== undefined && ownIdOf(id, file) !== id) {
      changed ??= { id, own: ownIdOf(id, file) };
      fields.set('id', { text: ownIdOf(id, file), line: row });
    }
    for (const field of ['reviewedOn', 'reviewBy'] as const) {
      const date = fields.get(field);
      if (!date) continue;
      const text = isoDate(date.text, order);
      if (text !== undefined) fields.set(field, { text, line: row });
      else {
        fields.delete(field);
        const what = `${place}${field}: “${date.text}” may be day or month first.`;
        const mend = 'Write dates as 2026-11-23.';
        problems.push({ file, line: row, severity: 'error', what, mend });
      }
    }
    return { file, line: row, fields, ...(hasMadeId && { hasMadeId }), ...(place !== '' && { place }) };
  });
  problems.push(...html.told().map((told) => ({ ...told, file, what: place + told.what })));
  if (isMade) problems.push({ file, line, ...madeIds, what: place + madeIds.what });
  if (changed) {
    const what = `${place}Ids are made such as a team may use: “${changed.id.slice(0, 40)}” is “${changed.own}”.`;
    const mend = 'Nothing, as long as the file keeps its name; or write ids such as “vpn-access”.';
    problems.push({ file, line, severity: 'look', what, mend });
  }
  return { drafts, problems };
}

/** A separator within a text that has no quotes around it moves all that comes after. */
function tooLong({ titles }: Titles, body: readonly TableRow[]): readonly Omit<KitProblem, 'file'>[] {
  const rows = body.filter(({ cells }) => cells.slice(titles.length).some((cell) => cell.trim() !== ''));
  const [first] = rows;
  if (!first) return [];
  const what =
    rows.length === 1
      ? 'A row has more cells than there are titles.'
      : `${rows.length} rows have more cells than there are titles.`;
  const mend =
    'Put texts that hold the separator into double quotes, as spreadsheets do; or give the column a title.';
  return [{ line: first.line, severity: 'warning', what, mend }];
}

const madeIds = {
  severity: 'warning',
  what: 'Rows without an id get one made of their question; it changes when the question does.',
  mend: 'Add a column “id” with names that stay, such as “vpn-access”.',
} as const;

/** A line in a cell was broken on purpose: it is a paragraph where it is shown. */
function spaced(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n\n');
}

/** Of two columns for the same field the one that says more; remarks are no official entries. */
function chooseColumns({ fields }: Titles, body: readonly TableRow[]): ReadonlyMap<EntryField, number> {
  const chosen = new Map<EntryField, number>();
  const size = (column: number) =>
    body.reduce((sum, { cells }) => sum + (cells[column] ?? '').trim().length, 0);
  for (const [column, field] of fields.entries()) {
    if (field === undefined || (field === 'comments' && !namesOfficial(column, body))) continue;
    const before = chosen.get(field);
    if (before === undefined || (field === 'answer' && size(column) > size(before)))
      chosen.set(field, column);
  }
  return chosen;
}

/** A column called “Comments” holds what reviewers remarked in most libraries. */
function namesOfficial(column: number, body: readonly TableRow[]): boolean {
  const texts = body.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^\d\.\d\.?$/.test(text));
}

function unusedColumns({ titles, fields }: Titles, chosen: ReadonlyMap<EntryField, number>): string[] {
  const used = new Set(chosen.values());
  const unused = titles.filter((title, column) => title !== '' && !used.has(column));
  if (unused.length === 0) return [];
  const shown = unused.slice(0, 12).map((title) => `“${title.slice(0, 40)}”`);
  const more = unused.length > shown.length ? ` and ${unused.length - shown.length} more` : '';
  const twice = fields.some((field, column) => field !== undefined && !used.has(column));
  const why = twice ? ' Of columns that mean the same, the one that says more is read.' : '';
  return [`These columns are not read: ${shown.join(', ')}${more}.${why}`];
}

import type { Corrections, Layout, Question, Reading, RowKind, Table } from './model';
import { columnRole } from './reading/column-words';
import { splitItem } from './reading/item';
import { findLayout } from './reading/layout';
import { withReferences, withRepeats } from './reading/references';
import { kindsOf } from './reading/row-kinds';
import { type RowView, viewRows } from './reading/row-view';
import { tableFromText } from './text/table-from-text';

/**
 * Takes any paste: lines, tab- or comma-separated rows, Markdown. Gives its questions in their order; headings, columns’
 * titles, guidance, fields and closing words are none. Never throws.
 */
export function readQuestionnaire(text: string): readonly Question[] {
  return readTable(tableFromText(text)).questions;
}

/**
 * Finds what each row and column of a table is, and the questions. A correction holds, and the rest is found again around
 * it: a column taken as another, a row taken as something else.
 */
export function readTable(table: Table, corrections: Corrections = {}): Reading {
  const layout = findLayout(table.rows, corrections);
  const views = viewRows(table, layout);
  const kinds = kindsOf(table, layout, views);
  for (const [row, kind] of Object.entries(corrections.kinds ?? {})) kinds[Number(row)] = kind;
  const questions = withRepeats(questionsOf(views, kinds, table, layout));
  const guidance = ({ row }: Question) =>
    layout.guidanceColumn === undefined ? '' : (table.rows[row]?.[layout.guidanceColumn] ?? '');
  return { table, layout, kinds, questions: withReferences(questions, guidance) };
}

function questionsOf(
  views: readonly RowView[],
  kinds: readonly RowKind[],
  table: Table,
  layout: Layout,
): readonly Question[] {
  const questions: Question[] = [];
  let heading = '';
  let category = '';
  const { sectionColumn } = layout;
  for (const { row, id, text, first } of views) {
    const kind = kinds[row];
    const words = text || splitItem(first).text;
    if (kind === 'section' || (kind === 'header' && row !== layout.headerRow && !columnRole(words))) {
      heading = words;
      category = '';
    } else if (kind === 'continued') {
      const asked = questions.at(-1);
      if (asked) questions[questions.length - 1] = { ...asked, text: joined(asked.text, text) };
    } else if (kind === 'question') {
      const cell = sectionColumn === undefined ? '' : (table.rows[row]?.[sectionColumn] ?? '').trim();
      category = cell || category;
      const section = sectionOf(heading, category);
      questions.push({ row, text: words, ...(id && { id }), ...(section && { section }) });
    }
  }
  return questions;
}

/** A category that its heading names already is not said twice. */
function sectionOf(heading: string, category: string): string {
  if (category === '' || (heading.includes(category) && category.length * 2 > heading.length)) return heading;
  return heading === '' || category.includes(heading) ? category : `${heading} › ${category}`;
}

/** Chinese goes on without a blank. */
function joined(text: string, next: string): string {
  return /\p{Script=Han}[，,、]?$/u.test(text) ? `${text}${next}` : `${text} ${next}`;
}

import type { Layout, RowKind, Table } from '../model';
import { idShape, splitItem } from './item';
import { titlesIn } from './layout';
import type { RowView } from './row-view';
import {
  asks,
  isAnswerLine,
  isClosing,
  isField,
  isGreeting,
  isInstruction,
  isOption,
  isTitle,
  states,
} from './sentence-shape';

/** Tells of every row what it is: first each by its own words and what the list's ids are like, then by its neighbours. */
export function kindsOf(table: Table, layout: Layout, views: readonly RowView[]): RowKind[] {
  const list = listShape(views);
  const kinds: RowKind[] = [];
  for (const view of views) {
    kinds.push(ownKind(view, kinds, { table, layout, views, list }));
  }
  if (!kinds.includes('question')) askTopics(kinds, views, layout);
  return inPlace(kinds, views, list);
}

interface ListShape {
  /** Shapes of ids that questions have. */
  readonly shapes: ReadonlySet<string>;
  /** Ids under which others stand: “3” where there is a “3.1”. */
  readonly parents: ReadonlySet<string>;
  /** Most rows state what is required and ask nothing. */
  readonly ofStatements: boolean;
  /** Most that ask have a number, a letter or a bullet. */
  readonly marked: boolean;
}

function listShape(views: readonly RowView[]): ListShape {
  const asking = views.filter(({ text }) => asks(text));
  const stating = views.filter(({ text }) => !asks(text) && states(text) && !isInstruction(text));
  const withId = views.filter(({ id, text }) => id && text);
  const ofStatements = stating.length > asking.length;
  const telling = ofStatements ? stating : asking;
  const numbered = telling.filter(({ id }) => id);
  const counts = new Map<string, number>();
  for (const { id } of numbered.length > 0 ? numbered : withId) {
    if (id) counts.set(idShape(id), (counts.get(idShape(id)) ?? 0) + 1);
  }
  const enough = Math.max(1, numbered.length * 0.15);
  const ids = withId.flatMap(({ id }) => id ?? []);
  const prefixes = new Set(
    ids.flatMap((id) => [...id.matchAll(/[.\-．]/gu)].map(({ index }) => id.slice(0, index))),
  );
  const marks = asking.filter(({ id, bullet }) => id || bullet).length;
  return {
    shapes: new Set([...counts].filter(([, count]) => count >= enough).map(([shape]) => shape)),
    parents: new Set(ids.filter((id) => prefixes.has(id))),
    ofStatements,
    marked: marks >= 3 && marks >= asking.length * 0.6,
  };
}

interface Whole {
  readonly table: Table;
  readonly layout: Layout;
  readonly views: readonly RowView[];
  readonly list: ListShape;
}

function ownKind(view: RowView, above: readonly RowKind[], { table, layout, views, list }: Whole): RowKind {
  const { row, text, id, first, filled } = view;
  if (filled === 0) return 'blank';
  const cells = table.rows[row] ?? [];
  if (row === layout.headerRow || titlesIn(cells) > 0) return 'header';
  if (text === '') return elsewhere(splitItem(first).text, row, layout);
  if (goesOn(view, above, views)) return 'continued';
  if (isAnswerLine(text) || isOption(text)) return 'note';
  if (isGreeting(text)) return 'guidance';
  if (isInstruction(text)) return 'guidance';
  if (view.heading && !/[?？]$/.test(text)) return 'section';
  if (asks(text)) return 'question';
  if (isClosing(text)) return 'note';
  if (isField(text)) return 'field';
  if (id && list.parents.has(id)) return 'section';
  if (id && restarts(view, views)) return 'section';
  if (id && list.shapes.has(idShape(id))) return 'question';
  if (list.ofStatements && states(text) && !(list.shapes.size > 0 && !id && !view.bullet)) return 'question';
  return isTitle(text) ? 'section' : 'guidance';
}

/** The question's cell is empty: what stands beside it is a heading, or a word to the reader. */
function elsewhere(text: string, row: number, { headerRow = -1 }: Layout): RowKind {
  if (isInstruction(text)) return 'guidance';
  if (isClosing(text)) return 'note';
  if (row < headerRow && isField(text)) return 'field';
  return isTitle(text) ? 'section' : 'guidance';
}

const ended = /[.?!:;？。！；：][\s*＊)）”"’]*$/u;

/** A line that an earlier one runs over into, or a point of a question that ends in a colon. */
function goesOn(
  { row, text, cell, id, bullet }: RowView,
  above: readonly RowKind[],
  views: readonly RowView[],
): boolean {
  const before = views[row - 1];
  const kind = above[row - 1];
  if (!before || (kind !== 'question' && kind !== 'continued') || before.text === '') return false;
  if (bullet || /^[a-z(（]/i.test(id ?? '0')) {
    const opened =
      /[:：]\s*$/.test(before.cell) || (kind === 'continued' && (before.bullet || before.id !== undefined));
    return opened && !asks(text) && (bullet || (id ?? '').length <= 4);
  }
  if (id || ended.test(before.cell)) return false;
  return /^[\p{Ll}(（]/u.test(text) || /^\s{2,}\S/.test(cell) || (before.cell.length >= 68 && !asks(text));
}

/** A numbered heading, under which the numbers begin again. */
function restarts({ row, id = '', text }: RowView, views: readonly RowView[]): boolean {
  if (!isTitle(text)) return false;
  const next = views.slice(row + 1).find((view) => view.text !== '');
  return (
    next?.id !== undefined &&
    /^[(（]?[1a一]\D?$/.test(next.id) &&
    idShape(next.id) === idShape(id) &&
    next.id !== id
  );
}

/** A list of topics: nothing asks or states, so its points are what is to be answered. */
function askTopics(kinds: RowKind[], views: readonly RowView[], { headerRow = -1 }: Layout): void {
  for (const { row, text } of views) {
    if (row > headerRow && kinds[row] === 'section' && text !== '') kinds[row] = 'question';
  }
}

/** What stands before the first question and after the last is something else than between them. */
function inPlace(kinds: readonly RowKind[], views: readonly RowView[], { marked }: ListShape): RowKind[] {
  const isMarked = (row: number) => views[row]?.id !== undefined || views[row]?.bullet === true;
  const isAsked = (kind: RowKind, row: number) => kind === 'question' && (!marked || isMarked(row));
  const first = kinds.findIndex(isAsked);
  const last = kinds.findLastIndex(isAsked);
  const top = kinds.findIndex((kind) => kind !== 'blank');
  const below = kinds.findIndex((kind, row) => row > top && kind !== 'blank');
  return kinds.map((kind, row) => {
    if (kind === 'question' && views[row]?.hidden) return 'note';
    if (marked && kind === 'question' && row < first) return 'guidance';
    if (row > last && ['section', 'guidance', 'field', 'question'].includes(kind)) return 'note';
    if (row === top && kind === 'section' && kinds[below] !== 'question') return 'title';
    return kind;
  });
}

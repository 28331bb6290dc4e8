import type { Layout, RowKind, Table } from '../model';
import { idShape, splitItem } from './item';
import { titlesIn } from './layout';
import type { RowView } from './row-view';
import {
  asks,
  isAnswerLine,
  isChoice,
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
  /** Shapes of ids and bullets that questions have. */
  readonly shapes: ReadonlySet<string>;
  /** Ids under which others stand: “3” where there is a “3.1”. */
  readonly parents: ReadonlySet<string>;
  /** Most rows state what is required and ask nothing. */
  readonly ofStatements: boolean;
  /** Questions under “Q”, answers under “A”. */
  readonly dialogue: boolean;
  /** Most that ask have a number, a letter or a bullet. */
  readonly marked: boolean;
}

function listShape(views: readonly RowView[]): ListShape {
  const asking = views.filter(({ text }) => asks(text));
  const stating = views.filter(({ text }) => !asks(text) && states(text) && !isInstruction(text));
  const ofStatements = stating.length > asking.length;
  const telling = ofStatements ? stating : asking;
  const marked = telling.filter((view) => markOf(view));
  const counts = new Map<string, number>();
  for (const view of marked.length > 0 ? marked : views) {
    const mark = view.text === '' ? undefined : markOf(view);
    if (mark) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const enough = Math.max(1, marked.length * 0.15);
  const ids = views.flatMap(({ id, text }) => (id && text ? [id] : []));
  const prefixes = new Set(
    ids.flatMap((id) => [...id.matchAll(/[.\-．]/gu)].map(({ index }) => id.slice(0, index))),
  );
  const marks = asking.filter((view) => markOf(view)).length;
  return {
    shapes: new Set([...counts].filter(([, count]) => count >= enough).map(([shape]) => shape)),
    parents: new Set(ids.filter((id) => prefixes.has(id))),
    ofStatements,
    dialogue: ids.some((id) => /^Q/i.test(id)),
    marked: marks >= 3 && marks >= asking.length * 0.6,
  };
}

/** The shape of what stands before the text: of its id, or a bullet. */
function markOf({ id, bullet }: RowView): string | undefined {
  return id ? idShape(id) : bullet ? '•' : undefined;
}

interface Whole {
  readonly table: Table;
  readonly layout: Layout;
  readonly views: readonly RowView[];
  readonly list: ListShape;
}

function ownKind(view: RowView, above: readonly RowKind[], { table, layout, views, list }: Whole): RowKind {
  const { row, text, id, filled } = view;
  if (filled === 0) return 'blank';
  const cells = table.rows[row] ?? [];
  if (row === layout.headerRow || titlesIn(cells) > 0) return 'header';
  if (text === '') return elsewhere(view, layout);
  if (!/[\p{L}\p{N}]/u.test(text)) return 'note';
  if (goesOn(view, above, views)) return 'continued';
  if (isAnswer(view, list) || (!id && isOption(text))) return 'note';
  if (isGreeting(text)) return 'guidance';
  if (view.heading && isTitle(text)) return 'section';
  if (amongOptions(view, above, views)) return 'note';
  const asked = list.shapes.has(markOf(view) ?? '');
  const isOwnRow = asked && id !== undefined && layout.idColumn !== undefined;
  if (!isOwnRow && (isInstruction(text) || isInstruction(view.cell.trim()))) return 'guidance';
  if (asks(text)) return 'question';
  if (id && isTitle(text) && !states(text) && (list.parents.has(id) || restarts(view, views)))
    return 'section';
  if (isClosing(text)) return 'note';
  if (isField(text)) return 'field';
  if (asked) return 'question';
  if (layout.headerRow !== undefined && row > layout.headerRow && filled > 1) return 'question';
  if (list.ofStatements && states(text) && list.shapes.size === 0) return 'question';
  return isTitle(text) && !(filled === 1 && /^\p{Ll}/u.test(text)) ? 'section' : 'guidance';
}

/** “A1:” is an answer's place below “Q1:”, and the id of a question elsewhere. */
function isAnswer({ cell }: RowView, { dialogue }: ListShape): boolean {
  return isAnswerLine(cell.trim()) && (dialogue || !/^a\s*\d/i.test(cell.trim()));
}

/** The question's cell is empty: what stands beside it is a heading, or a word to the reader. */
function elsewhere({ first, heading, row }: RowView, { headerRow = -1 }: Layout): RowKind {
  const { text } = splitItem(first);
  if (!/[\p{L}\p{N}]/u.test(text)) return 'note';
  if (heading && isTitle(text)) return 'section';
  if (isInstruction(text)) return 'guidance';
  if (isClosing(text)) return 'note';
  if (row < headerRow && (isField(text) || /[:：]$/.test(text))) return 'field';
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
    return opened && !/[?？]$/.test(text) && (bullet || (id ?? '').length <= 4);
  }
  if (id || ended.test(before.cell)) return false;
  return /^[\p{Ll}(（]/u.test(text) || /^\s{2,}\S/.test(cell) || (before.cell.length >= 68 && !asks(text));
}

/** What may be chosen, below the line that says so. */
function amongOptions(
  { row, id, text }: RowView,
  above: readonly RowKind[],
  views: readonly RowView[],
): boolean {
  let at = row - 1;
  while (above[at] === 'note') at -= 1;
  return above[at] === 'guidance' && isChoice(views[at]?.text ?? '') && !id && !/[?？]$/.test(text);
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

const after: ReadonlySet<RowKind> = new Set(['section', 'guidance', 'field', 'question']);

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
    if (row > last && !views[row]?.heading && after.has(kind)) return 'note';
    if (row === top && kind === 'section' && kinds[below] !== 'question') return 'title';
    return kind;
  });
}

/** Work as plain data, to be kept for the session or saved as a file, and read back from anything. */
import type { Entry } from '../faq/model';
import { officialNotes } from '../faq/notes';
import { parsePassage } from '../faq/parse-passage';
import { passageText } from '../faq/passages';
import { fieldsOf, isIndex } from '../values/value';
import { type Book, bookOf } from './book';
import { limits } from './files/limits';
import { tableProblem } from './files/table-problem';
import { type Corrections, type Decision, type Quotation, type RowKind, rowKinds, type Table } from './model';
import { beginWork, type Work } from './work';

/** The format this build saves. */
const version = 1;
const format = 'faq-in-context questionnaire';

/** The list, which is large and stays as it is. */
export interface SavedList {
  readonly format: typeof format;
  readonly version: typeof version;
  readonly name: string;
  readonly sheets: readonly { readonly table: Table; readonly corrections: Corrections }[];
}

/** What was decided, which is small and changes with every key. */
export interface SavedDecisions {
  readonly version: typeof version;
  /** Index of the sheet in hand. */
  readonly at: number;
  /** Those of each sheet. */
  readonly decisions: readonly (readonly SavedDecision[])[];
}

interface SavedDecision {
  readonly row: number;
  readonly outcome: Decision['outcome'];
  readonly quotations: readonly { entry: string; from: number; to: number; text: string }[];
  readonly gap?: string;
  readonly note?: string;
}

export type ReadBack =
  /** `changed`: as many decisions quoted words that their entry does not say any more; they are open again. */
  | { readonly kind: 'work'; readonly book: Book; readonly changed: number }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

export function saveList({ sheets }: Book): SavedList {
  const [{ name }] = sheets;
  return { format, version, name, sheets: sheets.map(({ table, corrections }) => ({ table, corrections })) };
}

export function saveDecisions({ sheets, at }: Book): SavedDecisions {
  return { version, at, decisions: sheets.map(decisionsOf) };
}

function decisionsOf({ decisions }: Work): readonly SavedDecision[] {
  return [...decisions].map(([row, { outcome, quotations, gap, note }]) => ({
    row,
    outcome,
    quotations: quotations.map(({ entry, passage }) => ({
      entry: entry.id,
      ...passage,
      text: passageText(entry, passage),
    })),
    ...(gap && { gap: gap.id }),
    ...(note !== undefined && { note }),
  }));
}

/** How every file of saved work begins: enough to know one by. */
export const workFileStart = `{"format":${JSON.stringify(format)}`;

/** One file with all of it. */
export function workFile(book: Book): string {
  return JSON.stringify({ ...saveList(book), ...saveDecisions(book) });
}

/** Ids of the entries that decisions quote, as they were saved by themselves or in a file; from anything. */
export function quotedEntries(saved: unknown): readonly string[] {
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const decisions = listOf(fieldsOf(saved).decisions).flatMap(listOf);
  const quotations = decisions.flatMap((decision) => listOf(fieldsOf(decision).quotations));
  const ids = quotations.map((quotation) => fieldsOf(quotation).entry);
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** The same of the text of a file. */
export function quotedInFile(text: string): readonly string[] {
  try {
    return quotedEntries(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Reads a file that `workFile` may have made; undefined for one of another kind. */
export function readWorkFile(text: string, entries: readonly Entry[]): ReadBack | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return text.includes(format) ? { kind: 'unreadable' } : undefined;
  }
  return fieldsOf(data).format === format ? readWork(data, data, entries) : undefined;
}

/**
 * Reads back what was saved, from anything. A quotation counts only where its entry still says the very words.
 * @param entries those that there are now, a team's included.
 */
export function readWork(list: unknown, decisions: unknown, entries: readonly Entry[]): ReadBack {
  const { version: made, name, sheets } = fieldsOf(list);
  if (typeof made === 'number' && made > version) return { kind: 'newer' };
  if (made !== version || typeof name !== 'string' || !Array.isArray(sheets)) return { kind: 'unreadable' };
  const { at, decisions: saved } = fieldsOf(decisions);
  const read = sheets.flatMap((sheet, index) => {
    const { table, corrections } = fieldsOf(sheet);
    const parsed = parseTable(table);
    const decided = parseDecisions(Array.isArray(saved) ? saved[index] : undefined, entries);
    return parsed ? { work: beginWork(name, parsed, parseCorrections(corrections)), decided } : [];
  });
  const isWhole = read.length === sheets.length && read.length > 0 && read.length <= limits.sheets;
  if (!isWhole) return { kind: 'unreadable' };
  const works = read.map(({ work, decided }) => ({
    ...work,
    decisions: new Map(decided.map(({ row, decision }) => [row, decision])),
  }));
  return {
    kind: 'work',
    book: bookOf(works, isIndex(at) && at < works.length ? at : 0),
    changed: read.flatMap(({ decided }) => decided).filter(({ isChanged }) => isChanged).length,
  };
}

function parseTable(value: unknown): Table | undefined {
  const { name, rows, hiddenRows } = fieldsOf(value);
  const isRow = (row: unknown) => Array.isArray(row) && row.every((cell) => typeof cell === 'string');
  if (typeof name !== 'string' || !Array.isArray(rows) || !rows.every(isRow)) return undefined;
  const hidden = Array.isArray(hiddenRows) ? hiddenRows.filter(isIndex) : [];
  const read = { name, rows, ...(hidden.length > 0 && { hiddenRows: hidden }) };
  return tableProblem(read) ? undefined : read;
}

function parseCorrections(value: unknown): Corrections {
  const { kinds, answerColumns, ...columns } = fieldsOf(value);
  const named = ['headerRow', 'questionColumn', 'idColumn', 'sectionColumn', 'guidanceColumn'] as const;
  const isKind = (kind: unknown): kind is RowKind => rowKinds.includes(kind as RowKind);
  const mayBeNone = (name: string) => name !== 'headerRow' && name !== 'questionColumn';
  const isColumn = (name: (typeof named)[number]) =>
    isIndex(columns[name]) || (columns[name] === null && mayBeNone(name));
  const rows = Object.entries(fieldsOf(kinds)).filter(([row, kind]) => isIndex(Number(row)) && isKind(kind));
  return {
    ...Object.fromEntries(named.filter(isColumn).map((name) => [name, columns[name]])),
    ...(Array.isArray(answerColumns) && { answerColumns: answerColumns.filter(isIndex) }),
    ...(rows.length > 0 && { kinds: Object.fromEntries(rows) }),
  } as Corrections;
}

interface ParsedDecision {
  readonly row: number;
  readonly decision: Decision;
  readonly isChanged: boolean;
}

function parseDecisions(value: unknown, entries: readonly Entry[]): readonly ParsedDecision[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => parseDecision(one, entries) ?? []);
}

function parseDecision(value: unknown, entries: readonly Entry[]): ParsedDecision | undefined {
  const { row, outcome, quotations, gap, note } = fieldsOf(value);
  const outcomes: readonly unknown[] = ['accepted', 'not-said', 'open'] satisfies Decision['outcome'][];
  if (!isIndex(row) || !outcomes.includes(outcome)) return undefined;
  const saved = Array.isArray(quotations) ? quotations : [];
  const found = saved.flatMap((one) => parseQuotation(one, entries) ?? []);
  const isChanged = found.length < saved.length || (outcome === 'accepted' && found.length === 0);
  const known = officialNotes.gaps.find(({ id }) => id === gap);
  const decision: Decision = {
    ...(isChanged || outcome !== 'accepted'
      ? { outcome: outcome === 'not-said' ? outcome : 'open', quotations: [] }
      : { outcome, quotations: found }),
    ...(known && outcome === 'not-said' && { gap: known }),
    ...(typeof note === 'string' && note !== '' && { note }),
  };
  return { row, decision, isChanged };
}

function parseQuotation(value: unknown, entries: readonly Entry[]): Quotation | undefined {
  const { entry: id, text } = fieldsOf(value);
  const entry = entries.find((one) => one.id === id);
  const passage = parsePassage(value);
  if (!entry || !passage) return undefined;
  return passageText(entry, passage) === text && text !== '' ? { entry, passage } : undefined;
}

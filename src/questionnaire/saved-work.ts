/** Work as plain data, to be kept for the session or saved as a file, and read back from anything. */
import type { Entry } from '../faq/model';
import { officialNotes } from '../faq/notes';
import { parsePassage } from '../faq/parse-passage';
import { passageText } from '../faq/passages';
import { fieldsOf, isIndex } from '../values/value';
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
  readonly table: Table;
  readonly corrections: Corrections;
}

/** What was decided, which is small and changes with every key. */
export interface SavedDecisions {
  readonly version: typeof version;
  readonly decisions: readonly SavedDecision[];
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
  | { readonly kind: 'work'; readonly work: Work; readonly changed: number }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

export function saveList({ name, table, corrections }: Work): SavedList {
  return { format, version, name, table, corrections };
}

export function saveDecisions({ decisions }: Work): SavedDecisions {
  return {
    version,
    decisions: [...decisions].map(([row, { outcome, quotations, gap, note }]) => ({
      row,
      outcome,
      quotations: quotations.map(({ entry, passage }) => ({
        entry: entry.id,
        ...passage,
        text: passageText(entry, passage),
      })),
      ...(gap && { gap: gap.id }),
      ...(note !== undefined && { note }),
    })),
  };
}

/** How every file of saved work begins: enough to know one by. */
export const workFileStart = `{"format":${JSON.stringify(format)}`;

/** One file with all of it. */
export function workFile(work: Work): string {
  return JSON.stringify({ ...saveList(work), decisions: saveDecisions(work).decisions });
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
  const { version: made, name, table, corrections } = fieldsOf(list);
  if (typeof made === 'number' && made > version) return { kind: 'newer' };
  const parsed = parseTable(table);
  if (made !== version || typeof name !== 'string' || !parsed) return { kind: 'unreadable' };
  const work = beginWork(name, parsed, parseCorrections(corrections));
  const saved = fieldsOf(decisions).decisions;
  const read = (Array.isArray(saved) ? saved : []).flatMap((one) => parseDecision(one, entries) ?? []);
  return {
    kind: 'work',
    work: { ...work, decisions: new Map(read.map(({ row, decision }) => [row, decision])) },
    changed: read.filter(({ isChanged }) => isChanged).length,
  };
}

function parseTable(value: unknown): Table | undefined {
  const { name, rows, hiddenRows } = fieldsOf(value);
  const isRow = (row: unknown) => Array.isArray(row) && row.every((cell) => typeof cell === 'string');
  if (typeof name !== 'string' || !Array.isArray(rows) || !rows.every(isRow)) return undefined;
  const hidden = Array.isArray(hiddenRows) ? hiddenRows.filter(isIndex) : [];
  return { name, rows, ...(hidden.length > 0 && { hiddenRows: hidden }) };
}

function parseCorrections(value: unknown): Corrections {
  const { kinds, answerColumns, ...columns } = fieldsOf(value);
  const named = ['headerRow', 'questionColumn', 'idColumn', 'sectionColumn', 'guidanceColumn'] as const;
  const isKind = (kind: unknown): kind is RowKind => rowKinds.includes(kind as RowKind);
  return {
    ...Object.fromEntries(named.flatMap((name) => (isIndex(columns[name]) ? [[name, columns[name]]] : []))),
    ...(Array.isArray(answerColumns) && { answerColumns: answerColumns.filter(isIndex) }),
    kinds: Object.fromEntries(
      Object.entries(fieldsOf(kinds)).filter(([row, kind]) => isIndex(Number(row)) && isKind(kind)),
    ),
  } as Corrections;
}

function parseDecision(
  value: unknown,
  entries: readonly Entry[],
): { readonly row: number; readonly decision: Decision; readonly isChanged: boolean } | undefined {
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

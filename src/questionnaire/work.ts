/** What is being answered: the list as it came in, how it is read, and what was decided so far. */
import type { Corrections, Decision, Question, Reading, Table } from './model';
import { readTable } from './read';

export interface Work {
  /** The file's name; empty for a paste. */
  readonly name: string;
  readonly table: Table;
  readonly corrections: Corrections;
  readonly reading: Reading;
  /** By the question's row; a question without one is open. */
  readonly decisions: ReadonlyMap<number, Decision>;
}

/** What is shown of the list. */
export type Filter = 'all' | Decision['outcome'];

/** A question on which nothing is decided. */
export const undecided: Decision = { outcome: 'open', quotations: [] };

export function beginWork(name: string, table: Table, corrections: Corrections = {}): Work {
  return { name, table, corrections, reading: readTable(table, corrections), decisions: new Map() };
}

/** The same list read otherwise. Decisions stay with their rows, also those of rows that are not asked any more. */
export function correctWork(work: Work, corrections: Corrections): Work {
  return { ...work, corrections, reading: readTable(work.table, corrections) };
}

export function outcomeOf({ decisions }: Pick<Work, 'decisions'>, { row }: Question): Decision['outcome'] {
  return decisions.get(row)?.outcome ?? 'open';
}

/** How many questions have which outcome. */
export function tally(work: Work): Readonly<Record<Filter, number>> {
  const counts = { all: 0, open: 0, accepted: 0, 'not-said': 0 };
  for (const question of work.reading.questions) {
    counts.all += 1;
    counts[outcomeOf(work, question)] += 1;
  }
  return counts;
}

export function filtered(work: Work, filter: Filter): readonly Question[] {
  const { questions } = work.reading;
  return filter === 'all' ? questions : questions.filter((question) => outcomeOf(work, question) === filter);
}

/** The first open question after this row, else from the beginning; undefined where all are decided. */
export function nextOpen(work: Work, row: number): Question | undefined {
  const open = filtered(work, 'open').filter((question) => question.row !== row);
  return open.find((question) => question.row > row) ?? open[0];
}

/** The rows that ask the same, this one first. */
export function sameQuestion({ reading }: Work, { row, repeats }: Question): readonly number[] {
  const first = repeats ?? row;
  const same = reading.questions.filter((other) => other.row === first || other.repeats === first);
  return [row, ...same.map((other) => other.row).filter((other) => other !== row)];
}

/** Rows with what was decided on each before; a row without one had no decision. */
export type Undo = ReadonlyMap<number, Decision | undefined>;

/** Decides on rows, each with its own note kept. Gives the work after it, and how to take it back. */
export function decide(
  work: Work,
  rows: readonly number[],
  decision: Omit<Decision, 'note'>,
): { readonly work: Work; readonly undo: Undo } {
  const undo = new Map(rows.map((row) => [row, work.decisions.get(row)]));
  const decisions = new Map(work.decisions);
  for (const row of rows) {
    const note = work.decisions.get(row)?.note;
    decisions.set(row, note === undefined ? decision : { ...decision, note });
  }
  return { work: { ...work, decisions }, undo };
}

/** Takes a decision back; notes stay as they are now. */
export function takeBack(work: Work, undo: Undo): Work {
  const decisions = new Map(work.decisions);
  for (const [row, before] of undo) {
    const note = work.decisions.get(row)?.note;
    const { note: _, ...outcome } = before ?? undecided;
    if (!before && note === undefined) decisions.delete(row);
    else decisions.set(row, note === undefined ? outcome : { ...outcome, note });
  }
  return { ...work, decisions };
}

/** Writes the person's own note on a row; an empty one is none. */
export function writeNote(work: Work, row: number, text: string): Work {
  const decisions = new Map(work.decisions);
  const { note: _, ...before } = decisions.get(row) ?? undecided;
  if (text !== '') decisions.set(row, { ...before, note: text });
  else if (before.outcome === 'open') decisions.delete(row);
  else decisions.set(row, before);
  return { ...work, decisions };
}

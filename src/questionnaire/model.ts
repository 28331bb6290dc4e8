/** The shapes of a questionnaire: what came in, how it was read, what the FAQ says to it, what was decided. */
import type { Entry, Passage } from '../faq/model';
import type { Gap } from '../faq/notes/model';
import type { Hit } from '../search/finder';

/** One sheet of a workbook, or a text as rows of cells; rows may differ in length. */
export interface Table {
  /** The sheet's name; empty for a paste. */
  readonly name: string;
  /** Every row that came in, blank and hidden ones too, so that an answer can stand beside its question. */
  readonly rows: readonly (readonly string[])[];
  /** 0-based, ascending: rows that the workbook does not show. They are read, and never asked. */
  readonly hiddenRows?: readonly number[];
}

export const rowKinds = [
  'question',
  /** Goes on with the question above: its text is part of that one. */
  'continued',
  /** The columns' titles. */
  'header',
  'section',
  'guidance',
  /** Asks who is asked: a name, a date, a signature. */
  'field',
  'title',
  /** Closing words, footers, examples. */
  'note',
  'blank',
] as const;

export type RowKind = (typeof rowKinds)[number];

/** Which column holds what; columns are 0-based. */
export interface Layout {
  /** The row with the columns' titles. */
  readonly headerRow?: number;
  readonly questionColumn: number;
  readonly idColumn?: number;
  readonly sectionColumn?: number;
  /** Where the respondent is to write, the answer itself first; empty where the list leaves no room. */
  readonly answerColumns: readonly number[];
  readonly guidanceColumn?: number;
}

export interface Question {
  /** 0-based row of the table or line of the text; of a question over several rows, the first. */
  readonly row: number;
  /** As it came in, without its number, the star of a required one and blanks around it. */
  readonly text: string;
  /** As it came in: “DATA-15”, “3.2”, “（一）”. */
  readonly id?: string;
  /** The heading above it, or the cell of its section column. */
  readonly section?: string;
  /** Ids of other questions that it mentions. */
  readonly refersTo?: readonly string[];
  /** Row of the first question with the same wording. */
  readonly repeats?: number;
}

export interface Reading {
  readonly table: Table;
  readonly layout: Layout;
  /** One for each row. */
  readonly kinds: readonly RowKind[];
  /** In the order of their rows, one a row. */
  readonly questions: readonly Question[];
}

/** What the person saw and corrected: a column taken as another, a row taken as something else. */
export interface Corrections extends Partial<Omit<Layout, 'idColumn' | 'sectionColumn' | 'guidanceColumn'>> {
  /** Null: no column is. */
  readonly idColumn?: number | null;
  readonly sectionColumn?: number | null;
  readonly guidanceColumn?: number | null;
  readonly kinds?: Readonly<Record<number, RowKind>>;
}

/** `silent`: the FAQ does not say. */
export type Verdict = 'answered' | 'related' | 'silent';

export interface Answer {
  readonly verdict: Verdict;
  /** Best first, three at most. */
  readonly candidates: readonly Hit[];
  /** What the question asks for and the text is known not to say. */
  readonly gap?: Gap;
}

/** Whole sentences of one entry, official or a team's. */
export interface Quotation {
  readonly entry: Entry;
  readonly passage: Passage;
}

/** What a person decided on one question; one who has not decided may have a note all the same. */
export interface Decision {
  readonly outcome: 'accepted' | 'not-said' | 'open';
  /** In the order in which they are to be read; one at least where accepted, else none. */
  readonly quotations: readonly Quotation[];
  /** Names what is not said. */
  readonly gap?: Gap;
  /** The person's own words, never mixed with a quotation. */
  readonly note?: string;
}

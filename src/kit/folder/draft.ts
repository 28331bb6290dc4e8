/** An entry as somebody wrote it, before anything in it was checked. */
import type { KitProblem } from '../model';
import type { EntryField } from './field-names';

/** One text of an entry, and the line on which it begins. */
export interface FieldText {
  readonly text: string;
  readonly line: number;
}

/** What a file said of one entry. */
export interface Draft {
  readonly file: string;
  readonly line: number;
  /** Nobody gave it an id: its id is made of the question. */
  readonly hasMadeId?: boolean;
  /** `Sheet “Answers”: `, where the file alone does not say it. */
  readonly place?: string;
  /** The fields that say something. */
  readonly fields: ReadonlyMap<EntryField, FieldText>;
  /** Rules written as lists, as front matter can; plain JSON. */
  readonly rules?: readonly unknown[];
  /** Where parts of `rules` stand: `rules[0].task`. */
  readonly ruleLines?: ReadonlyMap<string, number>;
}

/** What could be made of a file. */
export interface ReadEntries {
  readonly drafts: readonly Draft[];
  readonly problems: readonly KitProblem[];
}

/** Nothing but what is wrong. */
export function unread(...problems: readonly KitProblem[]): ReadEntries {
  return { drafts: [], problems };
}

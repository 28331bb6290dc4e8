/** Why a file, or a sheet of it, could not be read. `limit` is what would have been read. */
export type FileProblem =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | {
      readonly kind: 'unpacks-too-large';
      readonly part: string;
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly kind: 'too-many-sheets' | 'too-many-parts'; readonly count: number; readonly limit: number }
  | { readonly kind: 'too-many-rows'; readonly sheet: string; readonly row: number; readonly limit: number }
  | {
      readonly kind: 'too-many-columns';
      readonly sheet: string;
      readonly row: number;
      readonly columns: number;
      readonly limit: number;
    }
  | {
      readonly kind: 'cell-too-long';
      readonly sheet: string;
      /** As spreadsheets name it: “B7”. */
      readonly cell: string;
      readonly characters: number;
      readonly limit: number;
    }
  /** A document type: spreadsheets have none, and it can make much of little. */
  | { readonly kind: 'declares-entities' | 'broken'; readonly part: string }
  | {
      readonly kind:
        | 'empty'
        | 'old-workbook'
        | 'binary-workbook'
        | 'encrypted'
        | 'open-document'
        | 'other-document'
        | 'no-workbook'
        | 'no-text'
        | 'unknown-encoding';
    };

/** Something worth knowing about a file that was read all the same. */
export type FileNotice =
  | { readonly kind: 'macros-ignored' | 'links-ignored' }
  | { readonly kind: 'sheet-hidden'; readonly sheet: string }
  | { readonly kind: 'sheet-skipped'; readonly sheet: string; readonly problem: FileProblem }
  | {
      readonly kind: 'rows-hidden' | 'formulas-without-value';
      readonly sheet: string;
      readonly count: number;
    }
  /** Other than Unicode: characters may be wrong. */
  | { readonly kind: 'encoding'; readonly label: string };

/** Thrown where nothing of a file can be read. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

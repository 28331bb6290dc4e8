export interface NoteProblem {
  /** Which note: `statement "kms-for-keys"`. */
  readonly note: string;
  /** What is wrong with it, and after a colon what to do. */
  readonly problem: string;
}

/** The values that come again, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

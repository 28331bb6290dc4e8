import { type PlacedEntry, placedEntries } from '../../../../src/kit/check/placed-entry';

/** Entries as a table has them, from row 2 on. */
export function placed(
  ...rows: readonly (readonly [id: string, question: string, answer: string, more?: object])[]
): readonly PlacedEntry[] {
  return placedEntries(
    rows.map(([id, question, answer, more], at) => ({
      file: 'entries/t.csv',
      line: at + 2,
      value: { id, question, answer, ...more },
    })),
  );
}

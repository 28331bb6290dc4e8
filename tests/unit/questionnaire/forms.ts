import { readdirSync, readFileSync } from 'node:fs';
import type { Reading, RowKind } from '../../../src/questionnaire/model';
import { readTable } from '../../../src/questionnaire/read';
import { tableFromText } from '../../../src/questionnaire/text/table-from-text';

/** A whole list in the form in which it arrives, and what each of its rows is, graded by hand before any run. */
export interface Form {
  readonly name: string;
  readonly text: string;
  readonly reading: Reading;
  readonly graded: readonly RowKind[];
}

const folder = new URL('../../data/questionnaires/', import.meta.url);

export function readForms(): readonly Form[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.graded.tsv'))
    .map((grades) => {
      const name = grades.replace('.graded.tsv', '');
      const file = files.find((other) => other.startsWith(`${name}.`) && other !== grades) ?? '';
      const text = readFileSync(new URL(file, folder), 'utf8');
      const rows = readFileSync(new URL(grades, folder), 'utf8').trimEnd().split('\n').slice(1);
      const graded = rows.map((row) => row.split('\t')[1] as RowKind);
      return { name, text, graded, reading: readTable(tableFromText(text)) };
    });
}

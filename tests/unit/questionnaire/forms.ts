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

/** Every list that has a file of grades beside it: the second column of a table with a heading, or a kind a line. */
export function readForms(): readonly Form[] {
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  return files.flatMap((file) => {
    const name = /^(.+)\.(?:graded\.tsv|kinds\.txt)$/.exec(file)?.[1];
    const list = files.find((other) => other !== file && name && other.startsWith(`${name}.`));
    if (!name || !list) return [];
    const text = readFileSync(new URL(list, folder), 'utf8');
    const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
    const graded = file.endsWith('.tsv') ? lines.slice(1).map((line) => line.split('\t')[1] ?? '') : lines;
    return [{ name, text, graded: graded as RowKind[], reading: readTable(tableFromText(text)) }];
  });
}

import type { FileProblem } from '../../questionnaire/files/problem';
import { fileProblemWords } from '../../questionnaire/files/problem-words';
import type { KitProblem } from '../model';

const saveAgain = 'Open it in a spreadsheet and save it as .xlsx or as CSV (UTF-8).';
const split = 'Split it into several files, or remove what is no part of the answers.';

/** What to do, and what is wrong where the words of a questionnaire do not fit. */
const words: { readonly [Kind in FileProblem['kind']]: readonly [mend: string, what?: string] } = {
  'too-large': [split],
  'unpacks-too-large': [saveAgain],
  'too-many-parts': [saveAgain],
  'too-many-sheets': [split],
  'too-many-rows': [split],
  'too-many-columns': ['Remove the columns that are not needed.'],
  'cell-too-long': ['Shorten the cell, or split it into several entries.'],
  'declares-entities': [saveAgain],
  broken: [saveAgain, 'The file is damaged.'],
  empty: ['Remove the file, or write an entry into it.'],
  'no-text': ['Remove the file, or write an entry into it.'],
  'old-workbook': [saveAgain, 'This is a workbook of the old form (.xls).'],
  'binary-workbook': [saveAgain, 'This is a binary workbook (.xlsb).'],
  encrypted: ['Save it without a password.', 'The workbook is protected by a password.'],
  'open-document': [saveAgain, 'This is an OpenDocument file.'],
  'other-document': [
    'Save the answers as .md, .csv or .xlsx.',
    'This is neither a workbook nor a text, whatever its name says.',
  ],
  'no-workbook': [saveAgain, 'No sheet of a workbook is in it.'],
  'unknown-encoding': ['Save it as UTF-8.', 'Its characters are in an encoding that is not known here.'],
};

/** What keeps a file from being read. */
export function fileProblem(file: string, problem: FileProblem): KitProblem {
  const [mend, what = fileProblemWords(problem).en] = words[problem.kind];
  return { file, severity: 'error', what, mend };
}

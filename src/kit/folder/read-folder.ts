/** Reads a team's folder from the bytes of its files. */

import { officialFaq } from '../../faq/official';
import type { Comparison } from '../../faq/team';
import { decodeText } from '../../questionnaire/files/decode-text';
import { FileError } from '../../questionnaire/files/problem';
import { largestFileBytes } from '../limits';
import type { KitProblem, TeamFolder } from '../model';
import { fileProblem } from './file-problems';
import { holdsEntries, readEntries } from './read-entries';
import { readTeamJson, teamFile } from './team-json';
import { validate } from './validate';

/** A file of the folder by its path below it, with `/`: `entries/vpn access.md`. */
export type FolderFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly unread: Unread };

/** Why a file was not read: it is larger than `largestFileBytes`, cannot be opened, is a Word document … */
type Unread = 'elsewhere' | 'linked-folder' | 'too-large' | 'refused' | 'other-kind';

/**
 * What becomes of a file: `team.json` and what holds entries, in or beside `entries/`, are read; of another document
 * there somebody may think it is.
 */
export function useOf(path: string): 'read' | 'pointed-out' | 'passed-over' {
  if (path === teamFile) return 'read';
  const name = path.replace(/^.*\//, '');
  // A spreadsheet that is open leaves `~$library.xlsx`.
  if (/^(?:\.|~\$|readme\b)/i.test(name)) return 'passed-over';
  if (!path.startsWith('entries/') && !/^entries\.[a-z]+$/i.test(path)) return 'passed-over';
  if (holdsEntries(name)) return 'read';
  return /\.(?:docx?|rtf|odt|pdf|txt|html?|json|ya?ml|numbers|pages)$/i.test(name)
    ? 'pointed-out'
    : 'passed-over';
}

/**
 * @param files any; those that are not read are passed over.
 * @param against what the entries are compared with: the vocabulary of this build, and today's date.
 * @returns the entries that can be used, by file and line, and everything that is wrong. Never throws.
 */
export function readTeamFolder(files: readonly FolderFile[], against: Comparison = {}): TeamFolder {
  const wanted = files
    .filter((file) => 'unread' in file || useOf(file.path) !== 'passed-over')
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const problems: KitProblem[] = [...clockProblems(against.today)];
  const bytes = wanted.flatMap((file) => {
    const unread = 'unread' in file ? file.unread : useOf(file.path) === 'read' ? undefined : 'other-kind';
    if (unread === undefined) return 'bytes' in file ? [file] : [];
    const severity = unread === 'other-kind' ? 'warning' : 'error';
    problems.push({ file: file.path, severity, ...unreadWords[unread] });
    return [];
  });
  const read = bytes
    .filter(({ path }) => path !== teamFile)
    .map((file) => readEntries(file.path, file.bytes));
  const drafts = read.flatMap((one) => one.drafts);
  problems.push(...read.flatMap((one) => one.problems));
  const valid = validate(drafts, against);
  problems.push(...valid.problems);
  const isThere = wanted.some(({ path }) => path === teamFile);
  if (!isThere) problems.push({ file: teamFile, severity: 'error', ...missingTeam });
  if (drafts.length === 0 && !wanted.some(({ path }) => path !== teamFile)) {
    problems.push({ file: 'entries', severity: 'warning', ...noEntries });
  }
  const own = bytes.find(({ path }) => path === teamFile);
  const { team, problems: ofTeam } = own ? readTeam(own.bytes, against) : { team: undefined, problems: [] };
  return {
    entries: valid.entries,
    problems: inOrder([...ofTeam, ...problems]),
    ...(team && { team }),
  };
}

function readTeam(bytes: Uint8Array, against: Comparison): ReturnType<typeof readTeamJson> {
  try {
    return readTeamJson(decodeText(bytes).text, against);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {
      problems: [{ ...fileProblem(teamFile, error.problem), mend: 'Save it as JSON text in UTF-8.' }],
    };
  }
}

const unreadWords: Readonly<Record<Unread, Pick<KitProblem, 'what' | 'mend'>>> = {
  elsewhere: {
    what: 'This is a link to a file outside of the folder; it was not read.',
    mend: 'Copy the file into the folder.',
  },
  'linked-folder': {
    what: 'This is a link to a folder; it was not followed.',
    mend: 'Put the folder itself there.',
  },
  'too-large': {
    what: `The file has more than ${largestFileBytes / 1024 / 1024} MB; no package carries so much.`,
    mend: 'Split it, and remove pictures and whatever is no part of the answers.',
  },
  'other-kind': {
    what: 'Files of this kind are not read.',
    mend: 'Save its answers as .md, .csv or .xlsx, or keep it elsewhere.',
  },
  refused: { what: 'The file cannot be opened.', mend: 'Allow your account to read it.' },
};

const missingTeam = {
  what: 'The folder has no team.json.',
  mend: 'Name the team’s folder; “npm run kit -- init DIR” makes one.',
};

const noEntries = {
  what: 'There are no entries.',
  mend: 'Write one Markdown file for each in the folder “entries”, or put a .csv or .xlsx table there.',
};

/** Overdue reviews are told by the clock. */
function clockProblems(today: string | undefined): readonly KitProblem[] {
  const { taken } = officialFaq.edition;
  if (today === undefined || today >= taken) return [];
  const what = `By this machine’s clock today is ${today}, before the official text was taken (${taken}).`;
  return [{ file: teamFile, severity: 'warning', what, mend: 'Set the clock.' }];
}

/** As somebody goes through the files. */
export function inOrder(problems: readonly KitProblem[]): readonly KitProblem[] {
  const rank = ({ file }: KitProblem) => (file === teamFile ? '' : file);
  return [...problems].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0);
  });
}

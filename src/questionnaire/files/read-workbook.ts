import type { Table } from '../model';
import { limits } from './limits';
import { FileError, type FileNotice, type FileProblem } from './problem';
import { type ReadPart, readDateStyles, readStrings, readWorkbookInfo } from './workbook-parts';
import { createSheetListener } from './worksheet';
import { createXmlReader } from './xml';
import { unpack, type ZipPart, zipParts } from './zip';

/** What could be read of a file. */
export interface ReadFile {
  /** Those with text, in the file’s order; one at least. */
  readonly tables: readonly Table[];
  readonly notices: readonly FileNotice[];
}

/** @param done share of the work, 0 to 1. */
export type OnProgress = (done: number) => void;

/**
 * Reads every sheet of an `.xlsx` or `.xlsm`: values, never formulas, macros or links. A sheet that is too much is left
 * out and told; the others are read.
 * @param mostRows of a sheet; one with more is too much.
 * @throws FileError where none can be read.
 */
export function readWorkbook(
  file: Uint8Array,
  onProgress: OnProgress = () => {},
  mostRows: number = limits.rows,
): ReadFile {
  const parts = zipParts(file);
  refuseOthers(parts);
  let unpacked = 0;
  const read: ReadPart = (path, listener) => {
    const part = parts.get(path);
    if (!part) return false;
    const xml = createXmlReader(path, listener);
    unpack(file, part, (piece) => {
      unpacked += piece.length;
      if (unpacked > limits.unpackedBytes) {
        const limit = limits.unpackedBytes;
        throw new FileError({ kind: 'unpacks-too-large', part: path, bytes: unpacked, limit });
      }
      xml.take(piece);
    });
    xml.end();
    return true;
  };
  const { sheets, since1904, stringsPath, stylesPath } = readWorkbookInfo(read);
  if (sheets.length > limits.sheets) {
    throw new FileError({ kind: 'too-many-sheets', count: sheets.length, limit: limits.sheets });
  }
  const values = {
    strings: stringsPath === undefined ? [] : readStrings(stringsPath, read),
    dateStyles: stylesPath === undefined ? [] : readDateStyles(stylesPath, read),
    since1904,
  };
  const tables: Table[] = [];
  const notices: FileNotice[] = generalNotices(parts);
  const problems: FileProblem[] = [];
  for (const [at, { name, path, hidden }] of sheets.entries()) {
    onProgress((at + 1) / (sheets.length + 1));
    const listener = createSheetListener(name, values, mostRows);
    try {
      read(path, listener);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      problems.push(error.problem);
      notices.push({ kind: 'sheet-skipped', sheet: name, problem: error.problem });
      continue;
    }
    const { table, unvalued } = listener.sheet();
    if (unvalued > 0) notices.push({ kind: 'formulas-without-value', sheet: name, count: unvalued });
    if (table.rows.length === 0) continue;
    tables.push(table);
    if (hidden) notices.push({ kind: 'sheet-hidden', sheet: name });
    const count = table.hiddenRows?.length ?? 0;
    if (count > 0) notices.push({ kind: 'rows-hidden', sheet: name, count });
  }
  if (tables.length === 0) throw new FileError(problems[0] ?? { kind: 'no-text' });
  return { tables, notices };
}

function refuseOthers(parts: ReadonlyMap<string, ZipPart>): void {
  if (parts.has('xl/workbook.bin')) throw new FileError({ kind: 'binary-workbook' });
  if (parts.has('content.xml') && parts.has('mimetype')) throw new FileError({ kind: 'open-document' });
  if (!parts.has('[Content_Types].xml')) throw new FileError({ kind: 'other-document' });
}

function generalNotices(parts: ReadonlyMap<string, ZipPart>): FileNotice[] {
  const names = [...parts.keys()];
  return [
    ...(names.some((name) => /vbaProject\.bin$/i.test(name)) ? [{ kind: 'macros-ignored' } as const] : []),
    ...(names.some((name) => name.startsWith('xl/externalLinks/'))
      ? [{ kind: 'links-ignored' } as const]
      : []),
  ];
}

import type { Table } from '../model';
import { tableFromText } from '../text/table-from-text';
import { cellName } from './cell';
import { decodeText } from './decode-text';
import { limits } from './limits';
import { FileError } from './problem';
import { type OnProgress, type ReadFile, readWorkbook } from './read-workbook';

/**
 * Reads a workbook (`.xlsx`, `.xlsm`) or a text (`.csv`, `.tsv`, `.txt`, `.md`), told apart by what they hold, not by
 * their names. It works through in one go: for a page, `openFile` has it done beside.
 * @throws FileError that says what and where.
 */
export function readFile(bytes: Uint8Array, onProgress?: OnProgress): ReadFile {
  if (fileForm(bytes) === 'workbook') return readWorkbook(bytes, onProgress);
  const { text, encoding } = decodeText(bytes);
  const table = tableFromText(text);
  refuseLargeTable(table);
  const isUnicode = encoding.startsWith('utf');
  return { tables: [table], notices: isUnicode ? [] : [{ kind: 'encoding', label: encoding }] };
}

/**
 * Tells by its first bytes whether a file can be a workbook or a text.
 * @throws FileError where it is neither, or too large.
 */
export function fileForm(bytes: Uint8Array): 'workbook' | 'text' {
  if (bytes.length > limits.fileBytes) {
    throw new FileError({ kind: 'too-large', bytes: bytes.length, limit: limits.fileBytes });
  }
  if (bytes.length === 0) throw new FileError({ kind: 'empty' });
  if (startsWith(bytes, 'PK\x03\x04')) return 'workbook';
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
    throw new FileError({ kind: holdsEncrypted(bytes) ? 'encrypted' : 'old-workbook' });
  }
  if (
    ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', 'PK\x05\x06', '{\\rtf'].some((start) =>
      startsWith(bytes, start),
    )
  ) {
    throw new FileError({ kind: 'other-document' });
  }
  return 'text';
}

/**
 * Holds a table of text, a paste too, to what a sheet of a workbook is held to.
 * @throws FileError that names the row or the cell.
 */
export function refuseLargeTable({ name: sheet, rows }: Table): void {
  const filled = rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  if (filled < 0) throw new FileError({ kind: 'no-text' });
  if (filled >= limits.rows) {
    throw new FileError({ kind: 'too-many-rows', sheet, row: filled + 1, limit: limits.rows });
  }
  for (const [row, cells] of rows.entries()) {
    const columns = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (columns > limits.columns) {
      throw new FileError({ kind: 'too-many-columns', sheet, row: row + 1, columns, limit: limits.columns });
    }
    for (const [column, { length: characters }] of cells.entries()) {
      if (characters <= limits.cellCharacters) continue;
      const cell = cellName(row, column);
      throw new FileError({ kind: 'cell-too-long', sheet, cell, characters, limit: limits.cellCharacters });
    }
  }
}

function startsWith(bytes: Uint8Array, characters: string): boolean {
  return [...characters].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** A compound file that holds a workbook under a password names it in UTF-16 in its directory. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

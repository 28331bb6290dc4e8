import { tableFromText } from '../text/table-from-text';
import { decodeText } from './decode-text';
import { limits } from './limits';
import { FileError } from './problem';
import { type OnProgress, type ReadFile, readWorkbook } from './read-workbook';
import { textProblem } from './table-problem';

/**
 * Reads a workbook (`.xlsx`, `.xlsm`) or a text (`.csv`, `.tsv`, `.txt`, `.md`), told apart by what they hold, not by
 * their names. It works through in one go: for a page, `openFile` has it done beside.
 * @throws FileError that says what and where.
 */
export function readFile(bytes: Uint8Array, onProgress?: OnProgress): ReadFile {
  if (fileForm(bytes) === 'workbook') return readWorkbook(bytes, onProgress);
  const { text, encoding } = decodeText(bytes);
  const table = tableFromText(text);
  const problem = textProblem(table);
  if (problem) throw new FileError(problem);
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

function startsWith(bytes: Uint8Array, characters: string): boolean {
  return [...characters].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** A compound file that holds a workbook under a password names it in UTF-16 in its directory. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

/**
 * Rows of cells, as RFC 4180 has them, with any separator and any line end. A cell in quotation marks may hold
 * separators, line ends and doubled quotation marks; one whose closing mark is followed by anything but a separator or
 * a line's end was never quoted, and stands as it is.
 */
export function parseSeparated(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const plainEnd = new RegExp(`[${separator === '\t' ? '\\t' : `\\${separator}`}\\r\\n]`, 'g');
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : undefined;
    let end: number;
    if (quoted) {
      row.push(quoted.text);
      end = quoted.end;
    } else {
      plainEnd.lastIndex = at;
      end = plainEnd.exec(text)?.index ?? text.length;
      row.push(text.slice(at, end));
    }
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
      if (end >= text.length) break;
      if (text[end] === '\r' && text[end + 1] === '\n') end += 1;
      // What ends the last line begins no other.
      if (end + 1 >= text.length) break;
    }
    at = end + 1;
  }
  return rows;
}

/** Where a quoted cell could run over a whole file because of one stray mark, it is no quoted cell. */
const longestQuoted = 100_000;

function quotedCell(
  text: string,
  start: number,
  separator: string,
): { text: string; end: number } | undefined {
  let at = start + 1;
  const last = Math.min(text.length, start + longestQuoted);
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0 || mark > last) return undefined;
    const next = text[mark + 1];
    if (next === '"') {
      at = mark + 2;
      continue;
    }
    const ends = next === undefined || next === separator || next === '\r' || next === '\n';
    return ends ? { text: text.slice(start + 1, mark).replaceAll('""', '"'), end: mark + 1 } : undefined;
  }
}

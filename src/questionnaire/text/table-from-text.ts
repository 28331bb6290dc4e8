import type { Table } from '../model';
import { columnRole } from '../reading/column-words';
import { isIdCell } from '../reading/item';
import { isMarkdownTable, markdownRows } from './markdown-rows';
import { parseSeparated } from './separated';

/**
 * Takes any paste or text file: lines, tab-, comma- or semicolon-separated rows, Markdown with tables or lists. Gives one
 * row for each line, or for each record where cells hold line ends. Whether commas separate cells or are part of
 * sentences is told by the text's whole shape.
 */
export function tableFromText(text: string, name = ''): Table {
  const plain = text.replace(/^\uFEFF/, '');
  if (isMarkdownTable(plain)) return { name, rows: markdownRows(plain) };
  return { name, rows: parseSeparated(plain, separatorOf(plain)) };
}

/** How much of a text is looked at to tell what separates its cells. */
const sampleCharacters = 200_000;

/** A single column copied from a spreadsheet has no separators, and is quoted as with tabs. */
function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const sample = text.slice(0, sampleCharacters);
  const [best] = [',', ';', '|']
    .map((separator) => ({
      separator,
      evenness: evenness(parseSeparated(sample, separator), sample, separator),
    }))
    .sort((a, b) => b.evenness - a.evenness);
  return best && best.evenness >= 0.6 ? best.separator : '\t';
}

/** Share of the rows that have as many cells as most rows have; 0 where the separators are those of sentences. */
function evenness(rows: readonly (readonly string[])[], text: string, separator: string): number {
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const widths = filled.map((cells) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  // One line is no table; one that fills the sample is, and will be refused for its width.
  if (width < 2 || (filled.length < 2 && width < 1000)) return 0;
  const titled = filled.some((cells) => cells.filter((cell) => columnRole(cell)).length >= 2);
  const numbered = filled.filter(([first = '']) => isIdCell(first)).length >= filled.length * 0.6;
  if (!titled && !numbered && readsOn(text, separator)) return 0;
  const share = count / filled.length;
  return titled ? Math.max(share, 0.6) : share;
}

/** In sentences a blank follows most commas; in a file of cells it follows few. */
function readsOn(text: string, separator: string): boolean {
  const parts = text.split(separator);
  const spaced = parts.slice(1).filter((part) => /^[ \u3000]/.test(part)).length;
  return parts.length < 2 || spaced * 2 >= parts.length - 1;
}

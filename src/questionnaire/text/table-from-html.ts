import type { Table } from '../model';

/** A table of one cell that spans everything must not become millions. */
const widest = 256;
const mostRows = 5000;

/**
 * Takes the HTML that a spreadsheet or a word processor puts on the clipboard. Gives its first table, a merged cell's text
 * in the first of its places; undefined where there is none. What is parsed this way loads nothing and runs nothing.
 */
export function tableFromHtml(html: string): Table | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows: string[][] = [];
  const taken = new Set<string>();
  for (const [row, { cells }] of [...table.rows].slice(0, mostRows + 1).entries()) {
    const texts: string[] = [];
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const right = Math.min(column + span(cell, 'colspan'), widest + 1);
      const below = Math.min(row + span(cell, 'rowspan'), table.rows.length);
      while (texts.length < column) texts.push('');
      texts[column] = textOf(cell);
      for (let down = row + 1; down < below; down += 1) {
        for (let at = column; at < right; at += 1) taken.add(`${down} ${at}`);
      }
      column = right;
    }
    rows.push(texts);
  }
  return { name: '', rows };
}

function span(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const cells = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return Number.isFinite(cells) && cells > 0 ? Math.min(cells, mostRows) : 1;
}

/** Blanks run together as they are shown; lines end at breaks and paragraphs only. */
function textOf(cell: Element): string {
  const lines: string[] = [''];
  const collect = (node: Node) => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toLowerCase();
      if (child.nodeType === 3) {
        lines[lines.length - 1] += (child.textContent ?? '').replace(/[^\S\u00A0]+/gu, ' ');
      } else if (name !== 'style' && name !== 'script') {
        if (/^(?:br|p|div|li)$/.test(name)) lines.push('');
        collect(child);
      }
    }
  };
  collect(cell);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

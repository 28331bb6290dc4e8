const rule = /^\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?$/;

/** True where a line of pipes stands over a rule of hyphens: a table as GitHub’s Markdown has it. */
export function isMarkdownTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.some((line, at) => isRule(line) && (lines[at - 1] ?? '').includes('|'));
}

/** One row a line: the cells of a table's line, or the line as one cell; a rule is an empty row. */
export function markdownRows(text: string): string[][] {
  const lines = text.replace(/(\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  return lines.map((line) => {
    if (isRule(line)) return [''];
    return /^\s*\|/.test(line) ? cellsOf(line) : [line];
  });
}

const isRule = (line: string) => line.length < 2000 && line.includes('|') && rule.test(line.trim());

/** A pipe after a backslash is part of its cell. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

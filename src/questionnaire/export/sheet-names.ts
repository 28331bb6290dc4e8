/** UTF-16 units of a sheet's name, in every spreadsheet in use. */
const longest = 31;

/**
 * Names as a workbook may have them, each once whatever its case: at most 31 characters, none of `[ ] : * ? / \`, no
 * apostrophe at an end, none empty and none “History”, which spreadsheets keep for themselves.
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return names.map((name) => {
    const plain = allowed(name) || '-';
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? '' : ` (${count})`;
      const free = `${cut(plain, longest - end.length)}${end}`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}

function allowed(name: string): string {
  return cut(name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').trim(), longest).replace(/^[\s']+|[\s']+$/g, '');
}

/** Never in the middle of a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

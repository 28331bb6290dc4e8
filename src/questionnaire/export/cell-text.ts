/** Text that a spreadsheet would take for a formula or a command. https://owasp.org/www-community/attacks/CSV_Injection */
const live = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

export function isLive(text: string): boolean {
  return live.test(text);
}

/** The text, with an apostrophe before it where a spreadsheet would run it: it then stays text. */
export function inertText(text: string): string {
  return isLive(text) ? `'${text}` : text;
}

/**
 * A cell as spreadsheets put it on the clipboard and take it from there: in quotation marks where it has a tab, a
 * line's end or a quotation mark at its start, these doubled.
 */
export function tabSeparatedCell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a cell of a workbook shows, as text. */

/** “B7” → `{ row: 6, column: 1 }`; undefined where it is no address of a spreadsheet. */
export function cellAddress(reference: string): { row: number; column: number } | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (!found) return undefined;
  const [, letters = '', digits = ''] = found;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** 0-based row and column → “B7”. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Ids of the built-in formats that show a date or a time, ECMA-376 part 1, 18.8.30. */
const builtInDates = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** True where a number in this format is shown as a day. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtInDates(id);
  const shown = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(shown) && !/[#0?]/.test(shown.replace(/0+$/, ''));
}

const msPerDay = 86_400_000;

/** @param days since the eve of 1900, as spreadsheets count: with a 29 February that never was; or since 1904. */
export function dateText(days: number, since1904: boolean): string {
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + Math.round(days * msPerDay));
  if (Number.isNaN(date.getTime())) return String(days);
  const iso = date.toISOString();
  return days % 1 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

/** A number without what binary fractions add: “0.3”, not “0.30000000000000004”. */
export function numberText(value: string): string {
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? value : String(Number(number.toPrecision(15)));
}

/** “_x000D_” stands for a character that XML cannot hold. */
export function unescapeCell(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

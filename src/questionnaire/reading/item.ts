/** One line or cell, and the number, letter or bullet before it. */

export interface Item {
  /** “3.2”, “DATA-15”, “（一）”: as it stands there, without the stop after it. */
  readonly id?: string;
  /** A bullet or a box stands before it. */
  readonly bullet: boolean;
  readonly text: string;
}

const hanNumber = '[一二三四五六七八九十百零〇]+';
const code =
  '[A-Z]{1,8}(?:&[A-Z]{1,4})?(?:[-_. ]?[A-Z]{1,5})?[-_. ]?\\d{1,4}(?:[-._]\\d{1,4}){0,4}(?:\\([a-z0-9]{1,3}\\))?[a-z]?';
const decimal = '\\d{1,4}(?:[.\\-–．]\\d{1,4}){0,5}[a-z]?';

const stop = '[.)\\]、．。:：）]';
const bulletMark = /^(?:[-*+•●▪◦‣·–—○□☐☑■◆◇►▶✓➢※]|\[[ xX]?\])\s*(?=\S)/u;

/** From the surest to the least: each has the id in its first group. */
const markers: readonly RegExp[] = [
  // “Q1:”, “Question 3 –”, “问题 1：”
  new RegExp(
    `^((?:Q|Question|Item|Control|Req(?:uirement)?|问题?|题)\\s*(?:No\\.?\\s*)?${decimal})\\s*(?:${stop}|[-–—])?\\s+`,
    'iu',
  ),
  new RegExp(`^((?:Q|问题?|题)\\s*${decimal})\\s*(?:${stop})\\s*`, 'iu'),
  /^(?:(Q)|问)\s*[:：.]\s*/u,
  // “第三条 ”
  new RegExp(`^(第\\s*(?:${hanNumber}|\\d+)\\s*[条项题章节部分]+)\\s*[、:：.]?\\s*`, 'u'),
  // “（一）”, “(a)”, “(12)”, “[3]”
  new RegExp(
    `^([(（\\[](?:${hanNumber}|[a-zA-Z]|[ivx]{1,5}|\\d{1,3}(?:\\.\\d{1,3})*)[)）\\]])\\s*[.、:：]?\\s*`,
    'u',
  ),
  // “一、”
  new RegExp(`^(${hanNumber})\\s*[、．.]\\s*`, 'u'),
  /^([①-⑳㈠-㈩⑴-⒇])\s*[、.]?\s*/u,
  // “1.2.3 ”, “1.1是否”
  new RegExp(
    `^(\\d{1,3}(?:[.．]\\d{1,3}){1,5}[a-z]?)\\s*(?:${stop})?(?:\\s+|(?=[\\p{Script=Han}“"（(])|(?<=${stop})\\s*)`,
    'u',
  ),
  // “1. ”, “1)”, “1、”
  /^(\d{1,4}[a-z]?)\s*(?:[)\]、．:：）]\s*|\.(?!\d)\s*|\s[-–—]\s)/u,
  // “DATA-15 ”, “A&A-02.1: ”
  new RegExp(`^(${code})\\s*(?:${stop}|[-–—])?\\s+`, 'u'),
  /^([a-zA-Z]|[ivx]{2,5}|[IVX]{1,5})[.)）]\s+/u,
];

/** Marks that Markdown sets around words, and those of a heading. */
const heading = /^#{1,6}\s+/;

export function isMarkedHeading(line: string): boolean {
  return heading.test(line.trim()) || /^(\*\*|__)[^*_]+\1:?$/.test(line.trim());
}

/** Takes a line or cell as it came in. */
export function splitItem(line: string): Item {
  let text = unmarked(line);
  const bullet = bulletMark.test(text);
  // A bullet, and after it a box.
  for (let mark = 0; mark < 2; mark += 1) text = unmarked(text.replace(bulletMark, ''));
  for (const marker of markers) {
    const found = marker.exec(text);
    const rest = found && text.slice(found[0].length).trim();
    if (!found || !rest || (found[1] ?? '').length > 24) continue;
    return { ...(found[1] && { id: found[1].trim() }), bullet, text: cleaned(rest) };
  }
  return { bullet, text: cleaned(text) };
}

function unmarked(text: string): string {
  return text
    .replace(/[\u00A0\u3000]/g, ' ')
    .trim()
    .replace(/^>\s*/, '')
    .replace(heading, '')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,500})(?<=\S)\1/g, '$2')
    .replace(/^_(?=\S)(.+)(?<=\S)_$/, '$1')
    .trim();
}

/** Required ones are starred, before or after. */
function cleaned(text: string): string {
  let start = 0;
  let end = text.length;
  while (/[*＊\s]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[*＊\s]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

const idCell = new RegExp(
  `^(?:${code}|${decimal}|${hanNumber}|(?:Q|Question|问题?)\\s*\\d+|[a-zA-Z]|[ivx]{1,5}|[①-⑳]|[(（](?:${hanNumber}|[a-z]|\\d+)[)）])[.)、:：]?$`,
  'iu',
);

/** True for a cell that is an id and nothing else. */
export function isIdCell(cell: string): boolean {
  const text = cell.trim();
  return text.length <= 24 && idCell.test(text);
}

/** “A-9” for “DATA-15”, “9.9” for “3.2”: ids of one list have one shape, headings another. */
export function idShape(id: string): string {
  return id
    .replace(/[A-Za-z]+(?:&[A-Za-z]+)?/g, 'A')
    .replace(/\d+/g, '9')
    .replace(new RegExp(hanNumber, 'gu'), '一')
    .replace(/\s+/g, '');
}

/** Dates as tables hold them, made ISO dates. */
import { isDate } from '../../faq/team/review';

/** How a library writes dates with slashes; told by all of them together. */
export type DateOrder = 'day-first' | 'month-first';

const parts = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const yearFirst = /^(\d{4})\s*(?:[./-]|年)\s*(\d{1,2})\s*(?:[./-]|月)\s*(\d{1,2})\s*日?$/;

/** The order that a column's dates have: one with a number above 12 tells, if none tells otherwise. */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const [, first, sign, second] = parts.exec(withoutTime(text)) ?? [];
    if (sign === '.' || first === undefined) continue;
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

/**
 * `2026-11-01 10:30`, `2026/11/1`, `2026年11月1日`, `1.11.2026`, and with an order `11/1/2026`.
 * @returns the ISO date; `undefined` where day and month could be either; any other text as it is,
 *   a day that no calendar has too, to be complained of.
 */
export function isoDate(text: string, order?: DateOrder): string | undefined {
  const date = withoutTime(text);
  const [, year, month, day] = yearFirst.exec(date) ?? [];
  const dateOr = (...numbers: readonly (string | undefined)[]) => {
    const made = iso(...numbers);
    return isDate(made) ? made : text;
  };
  if (year !== undefined) return dateOr(year, month, day);
  const [, first, sign, second, last] = parts.exec(date) ?? [];
  if (first === undefined) return text;
  if (sign === '.' || order === 'day-first' || Number(first) > 12) return dateOr(last, second, first);
  if (order === 'month-first' || Number(second) > 12 || first === second) return dateOr(last, first, second);
  return undefined;
}

/** A date and a time with its zone. */
const longestDate = 60;

function withoutTime(text: string): string {
  if (text.length > longestDate) return text;
  return text
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M|Z|[+-]\d{2}:?\d{2})?$/i, '');
}

function iso(...numbers: readonly (string | undefined)[]): string {
  return numbers.map((number = '') => number.padStart(2, '0')).join('-');
}

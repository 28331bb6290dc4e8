import type { Entry } from '../model';

/** True for an ISO date that exists: `2026-02-28`, not `2026-02-30`, not `28.2.2026`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

/**
 * True when the day by which a team's entry should have been reviewed is over.
 * @param today ISO date, `2026-11-23`; on the day itself nothing is overdue yet.
 */
export function overdue(entry: Entry, today: string): boolean {
  const reviewBy = entry.team?.reviewBy;
  return reviewBy !== undefined && reviewBy < today;
}

/** A review further off than this was hardly meant. */
export const mostYearsToReview = 5;

/** @param date ISO date; the last year is 9999. */
export function yearsAfter(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  return `${String(Math.min(year, 9999)).padStart(4, '0')}${date.slice(4)}`;
}

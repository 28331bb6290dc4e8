/** Which way to a browser carries how much: what of a team's entries still fits. */
import { largestPack, mostEntries } from '../../faq/team';
import type { SourcedEntry } from '../model';
import type { Limit } from '../targets/limits';

export interface Fit {
  /** The way, as administrators call it. */
  readonly way: string;
  readonly limit: string;
  readonly used: string;
  /** Ids of the entries that are over the limit, as they stand in the list. */
  readonly over: readonly string[];
}

const number = (value: number) => value.toLocaleString('en-US');

/** @param limits of the ways themselves; what the extension takes from any of them comes after. */
export function fitsOf(entries: readonly SourcedEntry[], limits: readonly Limit[]): readonly Fit[] {
  const sizes = entries.map(
    ({ value }) => String(value.question ?? '').length + String(value.answer ?? '').length,
  );
  let sum = 0;
  const overPack = entries.flatMap(({ value }, at) => {
    sum += sizes[at] ?? 0;
    return sum > largestPack ? [String(value.id)] : [];
  });
  return [
    ...limits.map(({ way, most, used, leftOut, source }) => ({
      way,
      limit: `${number(most)} characters: ${source}`,
      used: number(used),
      over: leftOut,
    })),
    {
      way: 'any policy: what the extension takes from one',
      limit: `${number(mostEntries)} entries`,
      used: number(entries.length),
      over: entries.slice(mostEntries).map(({ value }) => String(value.id)),
    },
    {
      way: 'any policy: their questions and answers',
      limit: `${number(largestPack)} characters`,
      used: number(sum),
      over: overPack,
    },
  ];
}

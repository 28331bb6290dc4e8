/** Which way to a browser carries how much: what of a team's entries still fits. */
import { largestPack, mostEntries } from '../../faq/team';
import type { SourcedEntry } from '../model';

export interface Fit {
  /** The way, as administrators call it. */
  readonly way: string;
  readonly limit: string;
  readonly used: string;
  /** Ids of the entries that are over the limit, as they stand in the list. */
  readonly over: readonly string[];
}

/** MS-GPREG has 16 bits for a value's size: https://learn.microsoft.com/openspecs/windows_protocols/ms-gpreg */
const registryValueBytes = 65_535;
const bytesPerUnit = 2;

const number = (value: number) => value.toLocaleString('en-US');

/** Each way with its limit, the tightest first. */
export function fitsOf(entries: readonly SourcedEntry[]): readonly Fit[] {
  const lines = entries.map(({ value }) => JSON.stringify(value).length + 1);
  const texts = entries.map(
    ({ value }) => String(value.question ?? '').length + String(value.answer ?? '').length,
  );
  const largest = Math.floor(registryValueBytes / bytesPerUnit) - 1;
  const over = (sizes: readonly number[], limit: number, start = 0) => {
    let sum = start;
    return entries.flatMap(({ value }, at) => {
      sum += sizes[at] ?? 0;
      return sum > limit ? [String(value.id)] : [];
    });
  };
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  return [
    {
      way: 'Windows: Group Policy, and whatever writes registry.pol',
      limit: `${number(largest)} characters for the whole list of entries`,
      used: number(total(lines) + 1),
      over: over(lines, largest, 1),
    },
    {
      way: 'any policy: what the extension takes from one',
      limit: `${number(mostEntries)} entries`,
      used: number(entries.length),
      over: over(
        entries.map(() => 1),
        mostEntries,
      ),
    },
    {
      way: 'any policy: their questions and answers',
      limit: `${number(largestPack)} characters`,
      used: number(total(texts)),
      over: over(texts, largestPack),
    },
  ];
}

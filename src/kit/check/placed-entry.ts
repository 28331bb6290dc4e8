import type { Entry } from '../../faq/model';
import { parseTeamEntries } from '../../faq/team';
import { libraryLimits } from '../limits';
import type { SourcedEntry } from '../model';

/** An entry as the extension has it, and where it was written. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly file: string;
  readonly line: number;
}

/** @param sourced the entries of a folder that was read, every one of them usable. */
export function placedEntries(sourced: readonly SourcedEntry[]): readonly PlacedEntry[] {
  const { entries } = parseTeamEntries(
    sourced.map(({ value }) => value),
    { limits: libraryLimits },
  );
  const places = new Map(sourced.map(({ value, file, line }) => [value.id, { file, line }]));
  return entries.flatMap((entry) => {
    const place = places.get(entry.id);
    return place ? [{ entry, ...place }] : [];
  });
}

import { packedGaps } from './gap-table';
import type { Gap } from './model';
import { unpackGaps } from './pack-gaps';

/** What people ask for and the text does not say; its files stand in `gaps/`. */
export const gaps: readonly Gap[] = unpackGaps(packedGaps);

/** The gaps of these ids, in the order of the ids. */
export function gapsOf(ids: readonly string[]): readonly Gap[] {
  return ids.flatMap((id) => gaps.find((gap) => gap.id === id) ?? []);
}

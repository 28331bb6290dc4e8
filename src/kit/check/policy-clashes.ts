/** What comes of a team's entries beside those of a policy that its browsers have. */
import type { KitProblem } from '../model';
import { alikePairs } from './alike';
import type { PlacedEntry } from './placed-entry';

/** Where the team's entries go: beside a policy's, or into a policy that takes the place of that one. */
export type Way = 'policy' | 'package';

/**
 * Of entries in the package: those that the policy's hide, and those that ask what the policy answers under another id.
 * Of entries in a policy: what the policy's list has otherwise, and what would be lost with it.
 */
export function policyClashes(
  entries: readonly PlacedEntry[],
  policy: readonly PlacedEntry[],
  way: Way,
): readonly KitProblem[] {
  const inPolicy = new Map(policy.map((placed) => [keyOf(placed), placed]));
  const same = entries.flatMap((own) => {
    const other = inPolicy.get(keyOf(own));
    return other ? [way === 'package' ? hidden(own, other) : replaced(own, other)] : [];
  });
  const rest = way === 'package' ? alikeAcross(entries, policy) : lost(entries, policy);
  return [...same.flat(), ...rest];
}

const keyOf = ({ entry }: PlacedEntry) => entry.id.toLowerCase();
const placeOf = ({ file, line }: PlacedEntry) => `${file}:${line}`;

function hidden({ entry, file, line }: PlacedEntry, other: PlacedEntry): readonly KitProblem[] {
  const what = `“${entry.id}” goes into the package, and ${placeOf(other)} has an entry of this id: staff see the policy’s, and this one nowhere.`;
  const mend = 'Take it out of the policy, or give one of the two another id.';
  return [{ file, line, severity: 'warning', what, mend }];
}

function replaced(own: PlacedEntry, other: PlacedEntry): readonly KitProblem[] {
  const { entry, file, line } = own;
  if (JSON.stringify(entry) === JSON.stringify(other.entry)) return [];
  const what = `“${entry.id}” says otherwise in ${placeOf(other)}.`;
  const mend =
    'Nothing, if this is the newer one: the policy that “build” writes takes the place of that list.';
  return [{ file, line, severity: 'look', what, mend }];
}

function lost(entries: readonly PlacedEntry[], policy: readonly PlacedEntry[]): readonly KitProblem[] {
  const own = new Set(entries.map(keyOf));
  return policy
    .filter((placed) => !own.has(keyOf(placed)))
    .map(({ entry, file, line }) => ({
      file,
      line,
      severity: 'look',
      what: `“${entry.id}” is not in the folder: the policy that “build” writes takes the place of this list.`,
      mend: 'Write it into the folder, if it is to stay.',
    }));
}

/** Those of one id are told already. */
function alikeAcross(entries: readonly PlacedEntry[], policy: readonly PlacedEntry[]): readonly KitProblem[] {
  const both = [...policy, ...entries];
  return alikePairs(both).flatMap(({ first, second }): readonly KitProblem[] => {
    const [other, own] = [both[first], both[second]];
    const isAcross = first < policy.length && second >= policy.length;
    if (!other || !own || !isAcross || keyOf(other) === keyOf(own)) return [];
    const { entry, file, line } = own;
    const what = `“${entry.id}” asks what ${placeOf(other)} (“${other.entry.id}”) answers too: “${other.entry.question}” Staff see both.`;
    const mend = 'Keep one of the two, in the policy or in the folder.';
    return [{ file, line, severity: 'look', what, mend }];
  });
}

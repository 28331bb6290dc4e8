/** The entries of a policy that an organization has, in whatever form it was saved. */
import { parseTeamEntries } from '../../faq/team';
import { positionsIn } from '../../policy/check/text-position';
import { libraryLimits } from '../limits';
import { reasonOf } from '../reason';
import type { PlacedEntry } from './placed-entry';
import { type FoundList, policyLists } from './policy-lists';

/**
 * @param file named in what is said of its entries.
 * @param text a policy of Chromium or Firefox, what `chrome://policy` exports, a ChromeOS policy, or the list alone, in
 * JSON; a file that regedit exported; a property list or profile in XML. Lists may also stand as a text of JSON, as the
 * registry has them.
 * @returns the entries that can be used, of all lists called `teamEntries` that stand anywhere in it.
 * @throws {Error} with the line, where it cannot be read; or where it has no such list.
 */
export function policyEntries(file: string, text: string): readonly PlacedEntry[] {
  const at = positionsIn(text);
  const lists = readable(file, () => policyLists(text));
  if (lists.length === 0)
    throw new Error(
      `${file} has no “teamEntries”: name a policy with entries, such as what chrome://policy exports.`,
    );
  return lists.flatMap(({ items, offsetOf }) =>
    items.flatMap((item, place): readonly PlacedEntry[] => {
      const [entry] = parseTeamEntries([item], { limits: libraryLimits }).entries;
      return entry ? [{ entry, file, line: at(offsetOf(place)).line }] : [];
    }),
  );
}

function readable(file: string, read: () => readonly FoundList[]): readonly FoundList[] {
  try {
    return read();
  } catch (error) {
    throw new Error(
      `${file}, ${reasonOf(error)} Save the policy as JSON, a registry file or a property list in XML.`,
      { cause: error },
    );
  }
}

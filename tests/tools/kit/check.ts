import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFolder } from '../../../src/kit/check/check-folder';
import { policyEntries } from '../../../src/kit/check/policy-entries';
import { problemList, problemSummary } from '../../../src/kit/check/problem-list';
import { placeEntries } from '../../../src/kit/library/place-entries';
import type { TeamFolder } from '../../../src/kit/model';
import { decodeText } from '../../../src/questionnaire/files/decode-text';
import { namedFolder } from './support/arguments';
import { explain } from './support/replace-folder';
import { loadTeamFolder, today } from './support/team-folder';

export const summary = 'reads a team’s folder and says what is wrong with it, where, and what to do';

export const help = `npm run kit -- check DIR [--quick] [--policy FILE]

  Reads DIR/team.json and all entries in DIR/entries: Markdown files (.md) and tables (.csv, .tsv, .xlsx).
  Lists errors (what they name is not used), warnings, and places worth reading again.

  --quick        does not search for each entry by its own question, which is most of the work with some thousands
  --policy FILE  a policy with entries that your browsers have already: JSON, or what chrome://policy exports, a file
                 that regedit exported, a property list or profile in XML. Names the ids and questions that are in
                 both, and what comes of it

  Exits with 0 where there is no error, else with 2. Warnings and places to look at never fail.`;

const manyEntries = 1_000;

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, policy: { type: 'string' } },
  });
  const folder = loadTeamFolder(namedFolder(positionals));
  if (!values.quick && folder.entries.length > manyEntries) {
    console.error(
      `Searching for each of ${folder.entries.length} entries by its own question; --quick does not.`,
    );
  }
  const beside = values.policy === undefined ? undefined : besideOf(folder, values.policy);
  const problems = checkFolder(folder, today(), { quick: values.quick, beside });
  const list = problemList(problems);
  if (list !== '') console.log(`${list}\n`);
  console.log(`${problemSummary(folder.entries.length, problems)}.`);
  return problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}

/** @throws {Error} where it cannot be read, or holds no entries. */
function besideOf({ team, entries }: TeamFolder, file: string) {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read: ${explain(error)}.`);
  }
  const policy = policyEntries(file, textOf(file, bytes));
  return { policy, way: team ? placeEntries(team, entries) : ('policy' as const) };
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text;
  } catch (error) {
    throw new Error(
      `${file} is no text: save the policy as JSON; “plutil -convert xml1 ${file}” makes text of a binary property list.`,
      { cause: error },
    );
  }
}

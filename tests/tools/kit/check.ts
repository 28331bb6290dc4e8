import { parseArgs } from 'node:util';
import { checkFolder } from '../../../src/kit/check/check-folder';
import { problemList, problemSummary } from '../../../src/kit/check/problem-list';
import { namedFolder } from './support/arguments';
import { loadTeamFolder, today } from './support/team-folder';

export const summary = 'reads a team’s folder and says what is wrong with it, where, and what to do';

export const help = `npm run kit -- check DIR [--quick]

  Reads DIR/team.json and all entries in DIR/entries: Markdown files (.md) and tables (.csv, .tsv, .xlsx).
  Lists errors (what they name is not used), warnings, and places worth reading again.

  --quick   does not search for each entry by its own question, which takes a minute for some thousands

  Exits with 0 where there is no error, else with 2. Warnings and places to look at never fail.`;

const manyEntries = 1_000;

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false } },
  });
  const folder = loadTeamFolder(namedFolder(positionals));
  if (!values.quick && folder.entries.length > manyEntries) {
    console.error(
      `Searching for each of ${folder.entries.length} entries by its own question; --quick does not.`,
    );
  }
  const problems = checkFolder(folder, today(), values);
  const list = problemList(problems);
  if (list !== '') console.log(`${list}\n`);
  console.log(`${problemSummary(folder.entries.length, problems)}.`);
  return problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}

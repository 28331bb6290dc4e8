import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exampleFolder } from '../../../src/kit/folder/example-folder';
import { namedFolder } from './support/arguments';
import { replaceFolder } from './support/replace-folder';
import { today } from './support/team-folder';

export const summary = 'makes a team’s folder with examples that work';

export const help = `npm run kit -- init DIR

  Makes DIR with a team.json, three entries in Markdown, a small table of entries, and a README.txt that explains them.
  DIR must not exist, or be empty: nothing is ever written over.`;

export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const folder = namedFolder(positionals);
  const files = exampleFolder(today());
  requireEmpty(folder);
  replaceFolder(folder, files);
  for (const path of Object.keys(files)) console.log(path);
  console.log(`\nMade in ${folder}. Put your own organization and addresses into team.json, then:`);
  console.log(`npm run kit -- check ${folder}`);
  return 0;
}

function requireEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  let isEmpty = false;
  try {
    isEmpty = readdirSync(folder).length === 0;
  } catch {
    // A file is no empty folder either.
  }
  if (!isEmpty)
    throw new Error(`${folder} is there already and not empty. Name a folder that does not exist yet.`);
}

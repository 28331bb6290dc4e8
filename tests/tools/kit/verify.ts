import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedFile } from '../../../src/kit/publish/published';
import { unofferedWords } from '../../../src/kit/publish/unoffered';
import { type ReadPublishedFile, verifyPublished } from '../../../src/kit/publish/verify';
import { baseAddress } from '../../../src/kit/targets/base-address';
import { fetchFile } from './support/fetch-file';
import { explain } from './support/replace-folder';

export const summary =
  'proves a published folder, before and after the upload: manifests, hashes, signatures, headers';

export const help = `npm run kit -- verify FOLDER-or-URL [--built OUT]
  FOLDER   the built folder, or its publish/
  URL      the address that browsers fetch from, such as https://files.example.com/faq/: every file is fetched, and how
           the server sends it is looked at as well
  --built OUT   the folder that was uploaded: the server must have that one, and not what it had before
Exits with 0 where browsers will take everything, 2 where something is wrong.`;

export async function run(args: readonly string[]): Promise<number> {
  const options = { built: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [where, ...more] = positionals;
  if (where === undefined || more.length > 0) throw new Error(`Name one folder or address.\n\n${help}`);
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//i.test(where);
  const { published, problems, files } = await verifyPublished(
    isAddress ? (path) => fetchFile(baseAddress(where) + path) : fromFolder(where),
    values.built === undefined ? undefined : (await fromFolder(values.built)(publishedFile))?.bytes,
  );
  for (const { file, severity, what, mend } of problems)
    console.error(`${severity}: ${file} ${what}. ${mend}`);
  const errors = problems.filter(({ severity }) => severity === 'error');
  console.log(
    `${files.length === 1 ? '1 file was' : `${files.length} files were`} looked at; ${errors.length} ${errors.length === 1 ? 'is' : 'are'} wrong.`,
  );
  for (const { name, version } of published?.rings ?? [])
    console.log(version === undefined ? `ring ${name}: nothing yet` : `ring ${name}: ${version}`);
  for (const words of published ? unofferedWords(published) : []) console.log(words);
  if (isAddress && published && published.baseUrl !== baseAddress(where))
    console.log(
      `Browsers are told to fetch from ${published.baseUrl}, which is another address than ${where}.`,
    );
  return errors.length > 0 ? 2 : 0;
}

function fromFolder(folder: string): ReadPublishedFile {
  if (!existsSync(folder))
    throw new Error(
      `There is no folder ${folder}: name what “npm run kit -- build” wrote, or the address where it lies.`,
    );
  const inner = join(folder, 'publish');
  const base = existsSync(join(inner, publishedFile)) ? inner : folder;
  return async (path) => {
    const file = join(base, path);
    if (!existsSync(file)) return undefined;
    try {
      return { bytes: new Uint8Array(readFileSync(file)) };
    } catch (error) {
      throw new Error(`${file} cannot be read: ${explain(error)}`);
    }
  };
}

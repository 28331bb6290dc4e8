import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Published, publishedFile, readPublished } from '../../../../src/kit/publish/published';
import { reasonOf } from '../../../../src/kit/reason';
import { fetchFile } from './fetch-file';
import { explain } from './replace-folder';

/**
 * What was published so far.
 * @param named by the administrator: an address, a folder or a file; without it the team's folder is looked at, then
 * the folder that was built before.
 * @returns undefined where nothing was.
 * @throws {Error} where something was named that cannot be read, or a record is broken.
 */
export async function readRecord(
  named: string | undefined,
  teamFolder: string,
  out: string,
): Promise<Published | undefined> {
  if (named !== undefined && /^https?:/i.test(named)) return fetchRecord(named);
  const [file] =
    named === undefined
      ? [teamFolder, join(out, 'publish')].map(inFolder).filter(existsSync)
      : [fileOf(named)];
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}, which tells what was published, cannot be read: ${explain(error)}`);
  }
  return parse(file, text);
}

const inFolder = (folder: string) => join(folder, publishedFile);

function fileOf(named: string): string {
  const isFolder = existsSync(named) && statSync(named).isDirectory();
  const candidates = isFolder ? [inFolder(named), inFolder(join(named, 'publish'))] : [named];
  return candidates.find(existsSync) ?? candidates[0] ?? named;
}

async function fetchRecord(address: string): Promise<Published> {
  const url = /\.json$/i.test(address) ? address : `${address.replace(/\/*$/, '/')}${publishedFile}`;
  const file = await fetchFile(url);
  if (!file) throw new Error(`There is no ${url}.`);
  return parse(url, new TextDecoder().decode(file.bytes));
}

function parse(where: string, text: string): Published {
  try {
    return readPublished(text);
  } catch (error) {
    throw new Error(`${where} ${reasonOf(error)}: take the one that the kit has written.`);
  }
}

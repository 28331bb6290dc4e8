import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { vocabulary } from '../../../../src/console/vocabulary';
import { type FolderFile, readTeamFolder, useOf } from '../../../../src/kit/folder/read-folder';
import { largestFileBytes, mostFiles } from '../../../../src/kit/limits';
import type { TeamFolder } from '../../../../src/kit/model';

/** ISO date of this machine's clock. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Reads a team's folder from the disk: `team.json`, `entries/` and all below it, and nothing that lies elsewhere.
 * @throws {Error} where the folder itself cannot be read.
 */
export function loadTeamFolder(folder: string): TeamFolder {
  return readTeamFolder(filesOf(folder), { vocabulary, today: today() });
}

function filesOf(folder: string): readonly FolderFile[] {
  const top = realFolder(folder);
  const found = [...listed(top, '', false), ...listed(top, 'entries', true)];
  const wanted = found.filter(({ path, isLink }) => useOf(path) !== 'passed-over' || isLink);
  if (wanted.length > mostFiles) {
    throw new Error(
      `${folder} has ${wanted.length} files of entries; at most ${mostFiles} are read. Use a table.`,
    );
  }
  return wanted.flatMap(({ path }) => readOne(top, path));
}

/** What stands below a folder, by its path from the top; links are named, and not followed. */
function listed(
  top: string,
  below: string,
  recursive: boolean,
): readonly { readonly path: string; readonly isLink: boolean }[] {
  try {
    return readdirSync(join(top, below), { recursive, withFileTypes: true }).map((file) => ({
      path: relative(top, join(file.parentPath, file.name)).split(sep).join('/'),
      isLink: below !== '' && file.isSymbolicLink(),
    }));
  } catch (error) {
    if (below === '') throw error;
    return [];
  }
}

function realFolder(folder: string): string {
  try {
    const top = realpathSync(resolve(folder));
    if (statSync(top).isDirectory()) return top;
  } catch {
    throw new Error(`There is no folder ${folder}. “npm run kit -- init ${folder}” makes one.`);
  }
  throw new Error(`${folder} is a file. Name the folder that holds team.json.`);
}

function readOne(top: string, path: string): readonly FolderFile[] {
  try {
    const file = realpathSync(join(top, path));
    const isFolder = statSync(file).isDirectory();
    if (isFolder && lstatSync(join(top, path)).isSymbolicLink()) return [{ path, unread: 'linked-folder' }];
    if (isElsewhere(relative(top, file))) return [{ path, unread: 'elsewhere' }];
    // A folder may be called “archive.md”.
    if (isFolder || useOf(path) === 'passed-over') return [];
    if (useOf(path) === 'pointed-out') return [{ path, unread: 'other-kind' }];
    const { size } = statSync(file);
    return size > largestFileBytes ? [{ path, unread: 'too-large' }] : [{ path, bytes: readFileSync(file) }];
  } catch {
    return useOf(path) === 'passed-over' ? [] : [{ path, unread: 'refused' }];
  }
}

/** @param way from the folder; on Windows an absolute path where it leads to another drive. */
function isElsewhere(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

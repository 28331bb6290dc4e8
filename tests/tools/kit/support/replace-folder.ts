import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export type FolderFiles = Readonly<Record<string, string | Uint8Array>>;

/** Stands in the `index.html` of every folder that a kit has written: only such a folder is ever replaced. */
export const generator = '<meta name="generator" content="FAQ in Context kit">';

/**
 * Puts a folder in the place of the one that is there, all or nothing: it is written beside it under another name and
 * renamed when it is complete.
 * @param files by their path in the folder, with `/`; shell scripts become executable.
 * @param write as `writeFileSync`.
 * @throws {Error} where the folder holds something else, or something cannot be written; then it is as before.
 */
export function replaceFolder(
  folder: string,
  files: FolderFiles,
  write: typeof writeFileSync = writeFileSync,
): void {
  const target = resolve(folder);
  requireReplaceable(target);
  const mark = randomBytes(4).toString('hex');
  const beside = (what: string) => join(dirname(target), `.${basename(target)}-${what}-${mark}`);
  const [made, old] = [beside('new'), beside('old')];
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(made, path);
      mkdirSync(dirname(file), { recursive: true });
      write(file, content);
      if (path.endsWith('.sh')) chmodSync(file, 0o755);
    }
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(made, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } catch (error) {
    throw new Error(`${folder} could not be written, and is as it was before: ${explain(error)}`);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** A file that is written whole beside the one whose place it is to take. */
export interface StagedFile {
  /** @throws {Error} where it cannot take its place; the other file is then as it was. */
  readonly replace: () => void;
  readonly discard: () => void;
}

/** Writes a file beside the one that it is to replace. @throws {Error} where it cannot be written; nothing is left. */
export function stageFile(
  file: string,
  content: string | Uint8Array,
  write: typeof writeFileSync = writeFileSync,
): StagedFile {
  const made = `${file}.${randomBytes(4).toString('hex')}`;
  const discard = () => rmSync(made, { force: true });
  const whole = (work: () => void) => {
    try {
      work();
    } catch (error) {
      discard();
      throw new Error(`${file} could not be written, and is as it was before: ${explain(error)}`);
    }
  };
  whole(() => write(made, content));
  return { replace: () => whole(() => renameSync(made, file)), discard };
}

/** Puts one file in the place of another, all or nothing. @throws {Error} where it cannot be written. */
export function replaceFile(file: string, content: string | Uint8Array, write?: typeof writeFileSync): void {
  stageFile(file, content, write).replace();
}

/** @throws {Error} where replacing the folder would delete what no kit has written. */
export function requireReplaceable(folder: string): void {
  if (!existsSync(folder)) return;
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new Error(`${folder} is no folder that can be read: ${explain(error)}`);
  }
  const index = join(folder, 'index.html');
  if (names.length === 0 || (existsSync(index) && readFileSync(index, 'utf8').includes(generator))) return;
  throw new Error(
    `${folder} holds files that no kit has written, and would be replaced: name an empty folder with --out.`,
  );
}

const explanations: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'no space is left of your quota',
  EACCES: 'you may not do that there',
  EPERM: 'you may not do that there',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
};

/** True where the account lacks the right. */
export function isDenied(error: unknown): boolean {
  const { code } = error as { readonly code?: string };
  return code === 'EACCES' || code === 'EPERM';
}

/** A failure of the file system in words. */
export function explain(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return explanations[code ?? ''] ?? message ?? String(error);
}

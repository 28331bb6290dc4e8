import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedTexts } from '../../../../src/kit/publish/manifests';
import { type Published, publishedFile } from '../../../../src/kit/publish/published';
import { sha256 } from '../../../../src/kit/publish/sha256';
import { type FolderFiles, replaceFolder, stageFile } from './replace-folder';

export interface HandOut {
  /** The team's folder, which remembers what was published. */
  readonly folder: string;
  readonly out: string;
  /** Absent where the stores have the packages. */
  readonly published: Published | undefined;
  /** Packages made just now. */
  readonly fresh: readonly Uint8Array[];
  /** Everything beside `publish/`. */
  readonly files: FolderFiles;
}

/**
 * Writes the built folder and the team's record of it.
 * @returns names of published packages whose bytes are not at hand: they are on the server only.
 * @throws {Error} where something cannot be written; folder and record are then as they were.
 */
export async function handOut({ folder, out, published, fresh, files }: HandOut): Promise<readonly string[]> {
  if (!published) {
    replaceFolder(out, files);
    return [];
  }
  const all: Record<string, string | Uint8Array> = { ...files };
  const texts = publishedTexts(published);
  for (const [path, text] of Object.entries(texts)) all[`publish/${path}`] = text;
  const missing: string[] = [];
  const made = new Map(await Promise.all(fresh.map(async (bytes) => [await sha256(bytes), bytes] as const)));
  for (const { name, sha256: wanted } of published.versions.flatMap(({ crx, xpi }) => [crx, xpi])) {
    const bytes = made.get(wanted) ?? (await builtBefore(join(out, 'publish', name), wanted));
    if (bytes) all[`publish/${name}`] = bytes;
    else missing.push(name);
  }
  // Before the folder: a version that was built and is not remembered could be given twice.
  const record = stageFile(join(folder, publishedFile), texts[publishedFile] ?? '');
  try {
    replaceFolder(out, all);
  } catch (error) {
    record.discard();
    throw error;
  }
  record.replace();
  return missing;
}

async function builtBefore(file: string, wanted: string): Promise<Uint8Array | undefined> {
  if (!existsSync(file)) return undefined;
  const bytes = new Uint8Array(readFileSync(file));
  return (await sha256(bytes)) === wanted ? bytes : undefined;
}

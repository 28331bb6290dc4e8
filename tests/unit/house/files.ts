import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

export interface SourceFile {
  /** From the project's root, with `/` on every system. */
  readonly path: string;
  readonly text: string;
}

/** Every file below the folders that ends as asked. */
export function sources(folders: readonly string[], ending: RegExp): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && ending.test(file.name))
      .map((file) => {
        const full = join(file.parentPath, file.name);
        return { path: relative(root, full).replaceAll(sep, '/'), text: readFileSync(full, 'utf8') };
      }),
  );
}

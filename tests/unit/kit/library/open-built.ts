import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/**
 * Writes the files of a package and imports its library as a browser does.
 * @returns the default export of `library/contents.js`.
 */
export async function importBuilt(files: Readonly<Record<string, string>>): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'library'));
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files }))
    writeFileSync(join(folder, path), text);
  const { default: contents } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'library', 'contents.js')).href
  );
  return contents;
}

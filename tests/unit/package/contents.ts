import { posix } from 'node:path';
import { zipEntry, zipNames } from '../../tools/zip-entry.mjs';

/** The files of a package, by their paths. */
export type Contents = ReadonlyMap<string, string>;

export function contentsOf(zip: Buffer): Contents {
  return new Map(zipNames(zip).map((name) => [name, zipEntry(zip, name).toString('utf8')]));
}

/** Documents, scripts and styles that a file loads by itself, directly. */
function loads(name: string, text: string): string[] {
  const pattern = name.endsWith('.html') ? /(?:src|href)="\/([^"]+)"/g : /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;
  const loaded = [...text.matchAll(pattern)].flatMap(([, path]) =>
    path ? posix.join(path.startsWith('.') ? posix.dirname(name) : '', path) : [],
  );
  // A worker is a file of the package, by its path from the top.
  const workers = [...text.matchAll(/new URL\([`"]\/([^`"]+\.js)[`"]/g)].flatMap(([, path]) => path ?? []);
  return [...loaded, ...workers];
}

/**
 * The file and all it loads, once each.
 * @throws Error where the package lacks one of them.
 */
export function loadedBy(start: string, contents: Contents): string[] {
  const found = new Set([start]);
  for (const name of found) {
    const text = contents.get(name);
    if (text === undefined) throw new Error(`${start} loads ${name}, which the package lacks`);
    for (const next of loads(name, text)) found.add(next);
  }
  return [...found];
}

export const bytesOf = (names: readonly string[], contents: Contents) =>
  names.reduce((sum, name) => sum + Buffer.byteLength(contents.get(name) ?? ''), 0);

/** Every match in the package's code, and the file it stands in. */
export function inCode(pattern: RegExp, contents: Contents): { file: string; found: string }[] {
  return [...contents]
    .filter(([name]) => /\.(js|css|html)$/.test(name))
    .flatMap(([file, text]) => [...text.matchAll(pattern)].map(([found]) => ({ file, found })));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentParts, exampleFiles, replacePart } from '../../tools/docs-parts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const mend = 'mend it with: node tests/tools/docs.mjs';

describe('what is generated is up to date', () => {
  it.each(Object.entries(documentParts()))(`%s; ${mend}`, (path, parts) => {
    let expected = read(path);
    for (const [name, text] of Object.entries(parts)) {
      expected = replacePart(expected, name, text);
    }
    expect(read(path)).toBe(expected);
  });

  it.each(Object.entries(exampleFiles()))(`%s; ${mend}`, (path, content) => {
    expect(readFileSync(join(root, path)).equals(Buffer.from(content))).toBe(true);
  });

  it('docs/admin holds nothing else', () => {
    const files = readdirSync(join(root, 'docs/admin')).map((name) => `docs/admin/${name}`);
    expect(files.sort()).toEqual(['docs/admin/reference.md', ...Object.keys(exampleFiles())]);
  });
});

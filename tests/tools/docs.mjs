/** Writes the generated parts of docs/, and the example in docs/admin/. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const root = new URL('../../', import.meta.url);
const { documentParts, exampleFiles, replacePart } = await loadSource('tests/tools/docs-parts.ts');

for (const [path, parts] of Object.entries(documentParts())) {
  const file = new URL(path, root);
  let document = readFileSync(file, 'utf8');
  for (const [name, text] of Object.entries(parts)) document = replacePart(document, name, text);
  writeFileSync(file, document);
}
for (const [path, content] of Object.entries(exampleFiles())) writeFileSync(new URL(path, root), content);

/** The parts of the documents that are made from the source, and the files beside them. */
import { contentScriptMatches } from '../../src/console/matches';
import { policyFiles } from '../../src/policy/deployment/files';
import { exampleRollOut } from '../../src/policy/deployment/roll-out';
import { settingsReference } from '../../src/policy/reference';

/** Per document the text that stands between `<!-- name -->` and `<!-- /name -->`. */
export function documentParts(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    'docs/admin-guide.md': { keys: settingsReference() },
    'docs/security-review.md': { hosts: hostList() },
  };
}

/** The example files of the administrator's guide, by their path. */
export function exampleFiles(): Readonly<Record<string, string | Uint8Array>> {
  const files = Object.entries(policyFiles(exampleRollOut)).map(([name, content]) => [
    `docs/admin/${name}`,
    content,
  ]);
  const settings = `${JSON.stringify(exampleRollOut.settings, null, 2)}\n`;
  return Object.fromEntries([['docs/admin/settings.json', settings], ...files]);
}

/**
 * @returns the document with its generated part replaced.
 * @throws {Error} where the document has no such part.
 */
export function replacePart(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  if (from < 0 || to < from) throw new Error(`The document has no part between ${open} and ${close}.`);
  return `${document.slice(0, from + open.length)}\n${text}\n${document.slice(to)}`;
}

function hostList(): string {
  const patterns = contentScriptMatches();
  return [`${patterns.length} match patterns:`, '', '```text', ...patterns, '```'].join('\n');
}

/** The parts of the documents that are made from the source, and the files beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentScriptMatches } from '../../src/console/matches';
import { fieldReference } from '../../src/kit/folder/field-names';
import { deliveries } from '../../src/kit/publish/delivery';
import { exampleRollOut } from '../../src/kit/targets/roll-out';
import { regionReference, settingsReference, taskReference } from '../../src/policy/reference';

/** Per document the text that stands between `<!-- name -->` and `<!-- /name -->`. */
export function documentParts(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    'docs/admin/reference.md': {
      keys: settingsReference(),
      tasks: taskReference(),
      regions: regionReference(),
      columns: fieldReference(),
    },
    'docs/admin-guide.md': { headers: headerTable() },
    'docs/security-review.md': { hosts: hostList() },
    'docs/decisions/README.md': { records: decisionList() },
  };
}

/** The example files of the administrator's reference, by their path. */
export function exampleFiles(): Readonly<Record<string, string>> {
  return { 'docs/admin/settings.json': `${JSON.stringify(exampleRollOut.settings, null, 2)}\n` };
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

/** What a server should send with each kind of file. */
function headerTable(): string {
  const rows = deliveries.map(
    ({ ending, contentType, cacheControl, why }) =>
      `| \`*${ending}\` | \`${contentType}\` | \`${cacheControl}\` | ${why} |`,
  );
  return ['| files | Content-Type | Cache-Control | why |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** One line a record: its number and title, as its first line has them. */
function decisionList(): string {
  const folder = join(import.meta.dirname, '../../docs/decisions');
  const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  const lines = files.sort().map((name) => {
    const [, number, title] = /^# (\d{4}) – (.+)\n/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    if (!name.startsWith(`${number}-`))
      throw new Error(`docs/decisions/${name} must begin “# ${name.slice(0, 4)} – Title”`);
    return `- [${number}](${name}) ${title}`;
  });
  return lines.join('\n');
}

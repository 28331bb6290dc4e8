import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vocabulary } from '../../src/console/vocabulary';
import { policyFiles } from '../../src/kit/targets/files';
import { exampleRollOut } from '../../src/kit/targets/roll-out';
import { fromStores, type RollOutSources, selfHosted } from '../../src/kit/targets/sources';
import { checkPolicy, describeCheckProblem } from '../../src/policy/check';

/** The command's options, see its help. */
export interface PolicyFilesOptions {
  readonly settings: string;
  readonly out: string;
  readonly 'base-url'?: string;
  readonly 'chromium-id'?: string;
  readonly version?: string;
  readonly 'chrome-store'?: string;
  readonly 'edge-store'?: string;
  readonly 'firefox-store'?: string;
  readonly 'firefox-id'?: string;
  readonly force?: boolean;
}

/**
 * Checks the settings and writes the files, saying so.
 * @returns false where the settings have problems; then nothing is written but with `force`.
 * @throws {Error} where an option cannot be used.
 */
export function writePolicyFiles(options: PolicyFilesOptions): boolean {
  const sources = findSources(options);
  const json = decodeText(options.settings, readFileSync(options.settings));
  const good = isGood(options.settings, json);
  if (!good && !options.force) {
    console.error('Nothing is written. Mend the settings, or add --force to write them as they are.');
    return false;
  }
  mkdirSync(options.out, { recursive: true });
  for (const [name, content] of Object.entries(policyFiles({ ...sources, settings: JSON.parse(json) }))) {
    writeFileSync(join(options.out, name), content);
    console.log(join(options.out, name));
  }
  return good;
}

/** UTF-8, or UTF-16 with its mark, as PowerShell writes it; Windows' editors put a mark before UTF-8 as well. */
function decodeText(file: string, bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const encoding = { 65534: 'utf-16le', 65279: 'utf-16be' }[(first << 8) | second] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not UTF-8 text. Save it in UTF-8.`);
  }
}

/** Where each browser gets the extension from. */
function findSources(options: PolicyFilesOptions): RollOutSources {
  const { 'base-url': baseUrl, 'chromium-id': chromiumId, 'firefox-store': slug } = options;
  const firefoxId = options['firefox-id'] ?? exampleRollOut.firefox.id;
  const stores = fromStores({
    chromeId: options['chrome-store'],
    edgeId: options['edge-store'],
    firefox: slug === undefined ? undefined : { id: firefoxId, slug },
  });
  if (baseUrl === undefined && chromiumId === undefined) {
    if (Object.keys(stores).length > 0) return stores;
    throw new Error('Name --base-url and --chromium-id, or a store.');
  }
  if (!baseUrl || !chromiumId) throw new Error('--base-url and --chromium-id go together.');
  const version = options.version ?? ownVersion();
  return { ...selfHosted({ chromiumId, firefoxId, baseUrl, version }), ...stores };
}

function ownVersion(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version;
}

/** Prints what is wrong with the settings; true where nothing is. */
function isGood(file: string, json: string): boolean {
  const today = new Date().toISOString().slice(0, 10);
  const { problems, keys, shape } = checkPolicy(json, { vocabulary, today });
  const all = [...problems, ...keys.flatMap((key) => key.problems)];
  for (const problem of all) {
    const where = [`${file}:${problem.line}`, problem.path].filter(Boolean).join(': ');
    console.error(`${where}: ${describeCheckProblem(problem).en}`);
  }
  if (shape === undefined) throw new Error(`Nothing is written: ${file} cannot be read.`);
  if (shape !== 'values') throw new Error(`${file} must hold the settings alone: {"organizationName": …}.`);
  return all.length === 0;
}

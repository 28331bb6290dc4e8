/** The files of a package that carry a team's library. */
import {
  answerLine,
  anyProduct,
  type EntryHead,
  headLine,
  libraryFormat,
  pageLine,
} from '../../faq/library/contents';
import type { Entry } from '../../faq/model';
import { packIndex } from '../../search/pack-index';
import { createIndex, readKnowledge } from '../../search/search-index';
import { finish } from '../../search/steps';
import { toBase64 } from '../../values/base64';
import { contentsFile, noContents } from './contents-file';

/** UTF-16 units of a part: what looking at a single entry loads, and a page keeps as long as it is open. */
const largestPart = 30_000;
/** UTF-16 units of any other file: Mozilla's linter reads none above 5 MB. */
const largestFile = 1_000_000;

/**
 * Takes a team's entries, read and held to the limits of a library by `parseTeamEntries`, and gives the modules below
 * `library/` by their path in the package; those of a package without a library where there are none. The same entries
 * always give the same texts. Only the version of the extension that runs this reads them.
 */
export function buildLibrary(entries: readonly Entry[]): Readonly<Record<string, string>> {
  if (entries.length === 0) return { [contentsFile]: noContents };
  const sorted = byPage(entries);
  const parts = partsOf(sorted);
  const index = toBase64(packIndex(createIndex(sorted), finish(readKnowledge())));
  const files = {
    heads: textModules('heads', slices(sorted.map((entry) => headLine(headOf(entry))).join('\n'))),
    index: textModules('index', slices(index)),
    pages: textModules(
      'pages',
      slices(sorted.flatMap((entry, place) => pageLines(headOf(entry), place)).join('\n')),
    ),
    parts: textModules(
      'part',
      parts.map(({ lines }) => lines.join('\n')),
    ),
  };
  const lists = Object.entries(files).map(
    ([name, modules]) => `  ${name}: [${modules.map(load).join(', ')}],\n`,
  );
  const contents =
    `export default {\n  format: ${libraryFormat},\n  length: ${entries.length},\n` +
    `  starts: [${parts.map(({ start }) => start).join(', ')}],\n${lists.join('')}};\n`;
  return Object.fromEntries([[contentsFile, contents], ...Object.values(files).flat()]);
}

type Module = readonly [path: string, source: string];

const path = (name: string) => `library/${name}.js`;

const load = ([path]: Module) => `() => import('./${path.slice(path.indexOf('/') + 1)}')`;

/** A JSON string is a string of a module too, whatever stands in it. */
function textModules(name: string, texts: readonly string[]): readonly Module[] {
  return texts.map((text, at) => [
    path(`${name}-${String(at).padStart(3, '0')}`),
    `export default ${JSON.stringify(text)};\n`,
  ]);
}

function slices(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / largestFile) }, (_, at) =>
    text.slice(at * largestFile, (at + 1) * largestFile),
  );
}

/** Those for the same page are neighbours, so that few parts hold what a page shows; then those for none. */
function byPage(entries: readonly Entry[]): readonly Entry[] {
  const keyOf = ({ team }: Entry) => {
    const [rule] = team?.rules ?? [];
    // Behind every name of a product.
    return rule ? `${rule.product ?? ''}/${rule.task ?? ''}` : '~';
  };
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ entry }) => entry);
}

/** The same order on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function headOf({ id, question, team = { rules: [] } }: Entry): EntryHead {
  return { id, question, team };
}

function pageLines(head: EntryHead, place: number): readonly string[] {
  const products = new Set(head.team.rules.map(({ product = anyProduct }) => product));
  return [...products].map((product) => pageLine(product, place, head));
}

function partsOf(entries: readonly Entry[]) {
  const parts: { readonly start: number; readonly lines: string[] }[] = [];
  let size = largestPart;
  for (const [start, { answer }] of entries.entries()) {
    const line = answerLine(answer);
    if (size + line.length > largestPart) {
      parts.push({ start, lines: [] });
      size = 0;
    }
    parts.at(-1)?.lines.push(line);
    size += line.length;
  }
  return parts;
}

/** The files of a package that carry a team's library. */
import {
  answerLine,
  anyOf,
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

/** UTF-16 units of a part of the answers: what looking at a single entry loads, and a page keeps as long as it is open. */
const largestPart = 30_000;
/** Of any other file: a window reads it in a turn, in which no key is answered. Whole groups of base64. */
const largestFile = 400_000;
/** Of a part of the heads: a page with notes reads as many of these as it has notes in. */
const largestHeads = 100_000;

/**
 * Takes a team's entries, read and held to the limits of a library by `parseTeamEntries`, and gives the modules below
 * `library/` by their path in the package; those of a package without a library where there are none. The same entries
 * always give the same texts. Only the version of the extension that runs this reads them.
 */
export function buildLibrary(entries: readonly Entry[]): Readonly<Record<string, string>> {
  if (entries.length === 0) return { [contentsFile]: noContents };
  const sorted = byPage(entries);
  const heads = partsOf(
    sorted.map((entry) => headLine(headOf(entry))),
    largestHeads,
  );
  const answers = partsOf(
    sorted.map(({ answer }) => answerLine(answer)),
    largestPart,
  );
  const index = toBase64(packIndex(createIndex(sorted), finish(readKnowledge())));
  const files = {
    heads: textModules(
      'heads',
      heads.map(({ text }) => text),
    ),
    answers: textModules(
      'part',
      answers.map(({ text }) => text),
    ),
    index: textModules('index', slices(index)),
    pages: textModules('pages', slices(pageLines(sorted).join('\n'))),
  };
  const list = (name: keyof typeof files) => `[${files[name].map(load).join(', ')}]`;
  const inParts = (name: 'heads' | 'answers', parts: readonly Part[]) =>
    `  ${name}: { starts: [${parts.map(({ start }) => start).join(', ')}], parts: ${list(name)} },\n`;
  const contents =
    `export default {\n  format: ${libraryFormat},\n  length: ${entries.length},\n` +
    `${inParts('heads', heads)}${inParts('answers', answers)}` +
    `  index: ${list('index')},\n  pages: ${list('pages')},\n};\n`;
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

/** A line for each product and task that some of the entries have rules for. */
function pageLines(entries: readonly Entry[]): readonly string[] {
  const places = new Map<
    string,
    { readonly product: string; readonly task: string; readonly of: Set<number> }
  >();
  for (const [place, { team }] of entries.entries()) {
    for (const { product = anyOf, task = anyOf } of team?.rules ?? []) {
      const key = `${product}\t${task}`;
      const listed = places.get(key) ?? { product, task, of: new Set() };
      places.set(key, listed);
      listed.of.add(place);
    }
  }
  return Array.from(places.values(), ({ product, task, of }) => pageLine(product, task, [...of]));
}

interface Part {
  /** The place of its first line. */
  readonly start: number;
  readonly text: string;
}

function partsOf(lines: readonly string[], largest: number): readonly Part[] {
  const parts: { readonly start: number; readonly lines: string[] }[] = [];
  let size = largest;
  for (const [start, line] of lines.entries()) {
    if (size + line.length > largest) {
      parts.push({ start, lines: [] });
      size = 0;
    }
    parts.at(-1)?.lines.push(line);
    size += line.length;
  }
  return parts.map((part) => ({ start: part.start, text: part.lines.join('\n') }));
}

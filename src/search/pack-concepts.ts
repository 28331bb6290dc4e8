import { packWords } from '../values/pack-words';
import { isCombination } from './combination-line';
import type { ConceptText } from './concept-texts';
import { withoutSkipped } from './skipped-words';

/**
 * The table as a package carries it: what the concepts are, then the terms language by language, a line a concept. One
 * language beside the other would take a tenth more, compressed.
 */
export interface PackedConcepts {
  readonly chinese: string;
  readonly other: string;
  readonly english: string;
  readonly properties: string;
}

const languages: Readonly<Record<string, 'english' | 'chinese' | 'other'>> = {
  'English:': 'english',
  '中文:': 'chinese',
  'other languages:': 'other',
};

function isProperty(line: string): boolean {
  return isCombination(line) || line.includes(': ') || line.endsWith(':');
}

/** A term as it is read: without articles and possessives between its words. */
function asRead(term: string): string {
  return withoutSkipped(term.toLowerCase().split(' '), (word) => word).join(' ');
}

/** Packs the files of the table, and leaves out comments, the order of terms, and where a line stands. */
export function packConcepts(texts: readonly ConceptText[]): PackedConcepts {
  const properties: string[] = [];
  const terms = { chinese: [] as string[][], other: [] as string[][], english: [] as string[][] };
  let language: keyof typeof terms = 'english';
  for (const raw of texts.flatMap(({ text }) => text.split('\n'))) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (/^\[[^\]]*\]$/.test(line)) {
      language = 'english';
      for (const column of Object.values(terms)) column.push([]);
    }
    if (languages[line]) language = languages[line];
    else if (isProperty(line)) properties.push(line);
    else terms[language].at(-1)?.push(asRead(line));
  }
  const written = (column: readonly string[][]) => column.map((list) => packWords(list.sort())).join('\n');
  return {
    chinese: written(terms.chinese),
    other: written(terms.other),
    english: written(terms.english),
    properties: properties.join('\n'),
  };
}

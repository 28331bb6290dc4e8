import { type ConceptText, conceptTexts } from './concept-texts';
import { foldChinese } from './simplified';
import { stem } from './stem';
import { hasUnspaced, tokenize } from './tokenize';

/** A word of a term, and what counts as this word: any of its forms, a word that starts with it, only itself. */
export interface TermWord {
  readonly word: string;
  readonly stem: string;
  readonly match: 'stem' | 'start' | 'exact';
}

/** A wording of a concept: words in a row, or one run of Chinese characters. */
export type Term = readonly TermWord[] | string;

/** Part of a combination: another concept's name, or a stem that stands anywhere in the query. */
export interface Part {
  readonly concept?: string;
  readonly stem?: string;
}

export interface Concept {
  readonly name: string;
  /** Entry id → 3 answers it, 2 speaks of it, 1 touches it. */
  readonly levels: ReadonlyMap<string, number>;
  readonly terms: readonly Term[];
  /** Terms in languages other than English and Chinese. */
  readonly foreignTerms: readonly Term[];
  /** Each holds where all its parts are in the query. */
  readonly combinations: readonly (readonly Part[])[];
  /** A subject that the FAQ does not answer. */
  readonly outOfScope: boolean;
  /** Says who or what, not which subject. */
  readonly general: boolean;
  /** Fills a question and says nothing: counts neither for nor against. */
  readonly filler: boolean;
  /** For what may be asked of a subject (how long, how often): of which subjects the text says it, else undefined. */
  readonly toldOf: ReadonlySet<string> | undefined;
  /** Id of the known gap that it asks for. */
  readonly gap: string | undefined;
}

/** A concept that leads nowhere and has no wording: what others are made from. */
export const blankConcept: Concept = {
  name: '',
  levels: new Map(),
  terms: [],
  foreignTerms: [],
  combinations: [],
  outOfScope: false,
  general: false,
  filler: false,
  toldOf: undefined,
  gap: undefined,
};

/** Where a concept stands in the table; the lines, from 1, of its name, its terms and its combinations, in order. */
interface ConceptSource {
  readonly file: string;
  readonly line: number;
  readonly termLines: readonly number[];
  readonly foreignTermLines: readonly number[];
  readonly combinationLines: readonly number[];
  /** Lines that are nothing of these. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

/** A concept as it stands in the table. */
export type TableConcept = Concept & { readonly source: ConceptSource };

const articles = ['the', 'a', 'an', 'any', 'all', 'some', 'of'];
const possessives = ['my', 'our', 'your', 'their', 'his', 'her', 'its', 'this', 'that', 'these', 'those'];

/** Words that may stand between the words of a term. A term may begin with a possessive: `my part` is no `part`. */
export const skipped: ReadonlySet<string> = new Set([...articles, ...possessives]);

const plainTerm = /^[a-z0-9 ]+$/;

function parseWords(source: string): TermWord[] {
  if (plainTerm.test(source)) {
    return source.split(' ').map((word) => ({ word, stem: stem(word), match: 'stem' }));
  }
  return source.split(' ').flatMap((part) =>
    tokenize(part).map((token, at, { length }): TermWord => {
      const { word } = token;
      if (part.endsWith('*') && at === length - 1) return { word, stem: word, match: 'start' };
      return { word, stem: token.stem, match: part.startsWith('=') ? 'exact' : 'stem' };
    }),
  );
}

/** Reads one term as the table writes it: `encryption key`, `=keys`, `encrypt*`, `密钥`. */
export function parseTerm(source: string): Term {
  if (hasUnspaced(source)) return foldChinese(source);
  const words = parseWords(source);
  return words.length === 1 && !articles.includes(source)
    ? words
    : words.filter(({ word }, at) => !(at === 0 ? articles.includes(word) : skipped.has(word)));
}

function parseCombination(source: string): Part[] {
  return source.split('+').map((part) => {
    const concept = /\[(.+)\]/.exec(part)?.[1];
    return concept ? { concept } : { stem: tokenize(part)[0]?.stem ?? '' };
  });
}

const levelLabels = ['touched in', 'spoken of in', 'answered in'];
const kinds: Readonly<Record<string, Partial<Concept>>> = {
  'not in the FAQ': { outOfScope: true },
  'who or what': { general: true },
  filler: { general: true, filler: true },
  'what is asked': { toldOf: new Set() },
};
const languages: readonly string[] = ['English:', '中文:'];
const otherLanguages = 'other languages:';

function newConcept(name: string, file: string, line: number) {
  return {
    name,
    levels: new Map<string, number>(),
    terms: [] as Term[],
    foreignTerms: [] as Term[],
    combinations: [] as Part[][],
    outOfScope: false,
    general: false,
    filler: false,
    toldOf: undefined as ReadonlySet<string> | undefined,
    gap: undefined as string | undefined,
    source: {
      file,
      line,
      termLines: [] as number[],
      foreignTermLines: [] as number[],
      combinationLines: [] as number[],
      unread: [] as { line: number; text: string }[],
    },
  };
}

/** Reads a `label: value` line; false where it is none that the table knows. */
function readProperty(concept: ReturnType<typeof newConcept>, label: string, value: string): boolean {
  const level = levelLabels.indexOf(label) + 1;
  for (const id of level > 0 ? value.split(' ') : []) concept.levels.set(id, level);
  if (label === 'told of') concept.toldOf = new Set(value.split(' '));
  if (label === 'names the gap') concept.gap = value;
  const kind = label === 'kind' && Object.hasOwn(kinds, value) ? kinds[value] : undefined;
  Object.assign(concept, kind);
  return level > 0 || ['told of', 'names the gap'].includes(label) || kind !== undefined;
}

/** Reads a file of the table; concepts/README.md says how it is written. Never throws: faults are `unread` lines. */
export function parseConcepts({ file, text }: ConceptText): TableConcept[] {
  const concepts: ReturnType<typeof newConcept>[] = [];
  let foreign = false;
  for (const [at, raw] of text.split('\n').entries()) {
    const written = raw.trim();
    const line = at + 1;
    if (written === '' || written.startsWith('#')) continue;
    const name = /^\[([^\]]*)\]$/.exec(written)?.[1];
    const concept = concepts.at(-1);
    const [label = '', value] = written.split(': ');
    if (name !== undefined || !concept) {
      foreign = false;
      const started = newConcept(name ?? '', file, line);
      if (name === undefined) started.source.unread.push({ line, text: written });
      concepts.push(started);
    } else if (languages.includes(written)) foreign = false;
    else if (written === otherLanguages) foreign = true;
    else if (value !== undefined || written.endsWith(':')) {
      if (!readProperty(concept, label, value ?? '')) concept.source.unread.push({ line, text: written });
    } else if (written.includes('[')) {
      concept.combinations.push(parseCombination(written));
      concept.source.combinationLines.push(line);
    } else {
      (foreign ? concept.foreignTerms : concept.terms).push(parseTerm(written));
      (foreign ? concept.source.foreignTermLines : concept.source.termLines).push(line);
    }
  }
  return concepts;
}

/** The table of this package. */
export function readConcepts(): readonly TableConcept[] {
  return conceptTexts.flatMap(parseConcepts);
}

import { isCombination } from './combination-line';
import { type ConceptText, conceptTexts } from './concept-texts';
import { parseTerm, type Term } from './terms';
import { tokenize } from './tokenize';

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
  /** Entry id → beginnings of the sentences that tell it; of an entry without any, all that mention it do. */
  readonly saidBy: ReadonlyMap<string, readonly string[]>;
  /** What a mention of it says of an access: that it is one, by whom, or to what. */
  readonly standsFor: string | undefined;
  /** Whose access to what it means, where it does. */
  readonly accesses: readonly Access[];
}

/** `anyone` and `anything` need no mention. */
interface Access {
  readonly actor: string;
  readonly object: string;
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
  saidBy: new Map(),
  standsFor: undefined,
  accesses: [],
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
    saidBy: new Map<string, string[]>(),
    standsFor: undefined as string | undefined,
    accesses: [] as Access[],
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
  if (label === 'stands for') concept.standsFor = value;
  const [, entry, beginning] = label === 'says' ? (/^(\S+) (.+)$/.exec(value) ?? []) : [];
  if (entry && beginning) concept.saidBy.set(entry, [...(concept.saidBy.get(entry) ?? []), beginning]);
  const [actor = '', object] = label === 'access' ? value.split(' to ') : [];
  if (object !== undefined) concept.accesses.push({ actor, object });
  const kind = label === 'kind' && Object.hasOwn(kinds, value) ? kinds[value] : undefined;
  Object.assign(concept, kind);
  const named = ['told of', 'names the gap', 'stands for'].includes(label);
  return level > 0 || named || [kind, object, beginning].some((found) => found !== undefined);
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
    } else if (isCombination(written)) {
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

import type { Part, TableConcept } from './concepts';
import { shortestBeginning } from './lexicon';
import type { Term, TermWord } from './terms';
import { hasUnspaced } from './tokenize';

const marks = {
  stem: (word: string) => word,
  start: (word: string) => `${word}*`,
  exact: (word: string) => `=${word}`,
};

function written(term: Term): string {
  return typeof term === 'string' ? term : term.map(({ word, match }) => marks[match](word)).join(' ');
}

/** What two terms that find the same have in common. */
function keyOf(term: Term): string {
  return typeof term === 'string'
    ? term
    : term.map(({ word, stem, match }) => marks[match](match === 'exact' ? word : stem)).join(' ');
}

interface PlacedTerm {
  readonly concept: TableConcept;
  readonly term: Term;
  readonly line: number;
}

function termsOf(concept: TableConcept): readonly PlacedTerm[] {
  const { termLines, foreignTermLines } = concept.source;
  const placed = (terms: readonly Term[], lines: readonly number[]) =>
    terms.map((term, at) => ({ concept, term, line: lines[at] ?? 0 }));
  return [...placed(concept.terms, termLines), ...placed(concept.foreignTerms, foreignTermLines)];
}

function onlyWord({ term }: PlacedTerm): TermWord | undefined {
  return typeof term !== 'string' && term.length === 1 ? term[0] : undefined;
}

function at({ source }: TableConcept, line = source.line): string {
  return `${source.file}:${line}`;
}

function duplicates(placed: readonly PlacedTerm[]): string[] {
  const owners = new Map<string, PlacedTerm>();
  return placed.flatMap((one) => {
    const other = owners.get(keyOf(one.term));
    if (!other) owners.set(keyOf(one.term), one);
    return other
      ? [
          `${at(one.concept, one.line)} “${written(one.term)}” stands at ${at(other.concept, other.line)} already`,
        ]
      : [];
  });
}

function shadows(placed: readonly PlacedTerm[]): string[] {
  const beginnings = placed.filter((one) => onlyWord(one)?.match === 'start');
  return placed.flatMap((one) => {
    const word = onlyWord(one);
    if (!word || word.match === 'exact') return [];
    return beginnings
      .filter((other) => {
        const beginning = onlyWord(other)?.stem ?? '';
        return word.word.startsWith(beginning) && !(word.match === 'start' && word.stem === beginning);
      })
      .map(
        (other) =>
          `${at(one.concept, one.line)} “${written(one.term)}” is found by “${written(other.term)}” at ${at(other.concept, other.line)}`,
      );
  });
}

function faultOf(term: Term): string | undefined {
  const mixed = typeof term === 'string' && /\s|[a-z0-9]/i.test(term);
  if (term.length === 0 || mixed) return 'can never be found';
  const short =
    typeof term !== 'string' &&
    term.some(({ word, match }) => match === 'start' && word.length < shortestBeginning);
  return short ? 'is too short a beginning' : undefined;
}

function faultyTerms(placed: readonly PlacedTerm[]): string[] {
  return placed.flatMap(({ concept, term, line }) => {
    const fault = faultOf(term);
    return fault ? [`${at(concept, line)} “${written(term)}” ${fault}`] : [];
  });
}

function faultyCombinations(concepts: readonly TableConcept[]): string[] {
  const names = new Set(concepts.map(({ name }) => name));
  const waiting = new Set(concepts.filter((one) => one.combinations.length > 0).map(({ name }) => name));
  const faultOfPart = ({ concept, stem }: Part) => {
    if (concept === undefined)
      return !stem || hasUnspaced(stem) ? 'a part of a combination is no word' : undefined;
    if (!names.has(concept)) return `there is no concept “${concept}”`;
    return waiting.has(concept)
      ? `“${concept}” has combinations of its own and must stand further up`
      : undefined;
  };
  return concepts.flatMap((concept) => {
    const found = concept.combinations.flatMap((parts, index) =>
      parts.flatMap((part) => {
        const fault = faultOfPart(part);
        return fault ? [`${at(concept, concept.source.combinationLines[index])} ${fault}`] : [];
      }),
    );
    waiting.delete(concept.name);
    return found;
  });
}

function faultyConcepts(concepts: readonly TableConcept[], entryIds: ReadonlySet<string>): string[] {
  const first = new Map<string, TableConcept>();
  const names = new Set(concepts.map(({ name }) => name));
  return concepts.flatMap((concept) => {
    const { name, levels, source, toldOf = new Set() } = concept;
    const other = first.get(name);
    if (!other) first.set(name, concept);
    return [
      ...source.unread.map(
        ({ line, text }) => `${at(concept, line)} “${text}” is no line that the table knows`,
      ),
      ...(name === '' ? [`${at(concept)} a concept has no name`] : []),
      ...(other ? [`${at(concept)} the concept “${name}” stands at ${at(other)} already`] : []),
      ...[...levels.keys()]
        .filter((id) => !entryIds.has(id))
        .map((id) => `${at(concept)} there is no entry ${id}`),
      ...[...toldOf]
        .filter((subject) => !names.has(subject))
        .map((subject) => `${at(concept)} there is no concept “${subject}”`),
    ];
  });
}

/** Accesses by or to something that no concept stands for. */
function unmentionable(concepts: readonly TableConcept[]): string[] {
  const known = new Set(['anyone', 'anything', ...concepts.map(({ standsFor }) => standsFor)]);
  return concepts.flatMap((concept) =>
    concept.accesses
      .flatMap(({ actor, object }) => [actor, object])
      .filter((part) => !known.has(part))
      .map((part) => `${at(concept)} no concept stands for “${part}”`),
  );
}

/**
 * Checks the table for what a reader would not notice: lines that are misspelt, names and terms that stand twice, terms
 * that can never be found, beginnings (`word*`) that swallow a word of another line, combinations of unknown concepts,
 * accesses that nothing stands for, entries that do not exist.
 * What may be asked and what is named are read apart: a term may stand in both. Gives one sentence per problem, `file:line` first; none when the table is sound.
 */
export function checkConcepts(
  concepts: readonly TableConcept[],
  entryIds: ReadonlySet<string>,
): readonly string[] {
  const placed = concepts.flatMap(termsOf);
  const asked = placed.filter(({ concept }) => concept.toldOf);
  const named = placed.filter(({ concept }) => !concept.toldOf);
  return [
    ...faultyConcepts(concepts, entryIds),
    ...duplicates(named),
    ...duplicates(asked),
    ...shadows(named),
    ...shadows(asked),
    ...faultyTerms(placed),
    ...faultyCombinations(concepts),
    ...unmentionable(concepts),
  ];
}

import type { Concept, Term, TermWord } from './concepts';
import { shortestBeginning } from './lexicon';
import { hasUnspaced } from './tokenize';

const levels = [1, 2, 3];

const marks = {
  stem: (word: string) => word,
  start: (word: string) => `${word}*`,
  exact: (word: string) => `=${word}`,
};

function written(term: Term): string {
  return typeof term === 'string' ? term : term.map(({ word, match }) => marks[match](word)).join(' ');
}

function keyOf(term: Term): string {
  return typeof term === 'string'
    ? term
    : term.map(({ word, stem, match }) => marks[match](match === 'exact' ? word : stem)).join(' ');
}

function termsOf(concept: Concept): readonly Term[] {
  return [...concept.terms, ...concept.foreignTerms];
}

function isOpen(term: Term): term is readonly [TermWord] {
  return typeof term !== 'string' && term.length === 1 && term[0]?.match === 'start';
}

function duplicates(concepts: readonly Concept[]): string[] {
  const owners = new Map<string, { readonly concept: Concept; readonly term: Term }>();
  const found: string[] = [];
  for (const concept of concepts) {
    for (const term of termsOf(concept)) {
      const other = owners.get(keyOf(term));
      if (!other) owners.set(keyOf(term), { concept, term });
      else if (other.concept === concept) {
        found.push(`${concept.name}: “${written(term)}” says the same as “${written(other.term)}”`);
      } else {
        found.push(`“${written(term)}” stands in both ${other.concept.name} and ${concept.name}`);
      }
    }
  }
  return found;
}

function shadows(concepts: readonly Concept[]): string[] {
  const found: string[] = [];
  const beginnings = concepts.flatMap((concept) =>
    termsOf(concept)
      .filter(isOpen)
      .map((term) => ({ concept, stem: term[0].stem })),
  );
  for (const concept of concepts) {
    for (const term of termsOf(concept)) {
      const only = typeof term !== 'string' && term.length === 1 ? term[0] : undefined;
      if (!only) continue;
      for (const beginning of beginnings) {
        const same = only.match === 'start' && only.stem === beginning.stem;
        if (same || only.match === 'exact' || !only.word.startsWith(beginning.stem)) continue;
        found.push(
          `${beginning.concept.name}: “${beginning.stem}*” shadows “${written(term)}” of ${concept.name}`,
        );
      }
    }
  }
  return found;
}

function deadTerms(concepts: readonly Concept[]): string[] {
  return concepts.flatMap((concept) =>
    termsOf(concept)
      .filter((term) => term.length === 0 || (typeof term === 'string' && /\s|[a-z0-9]/i.test(term)))
      .map((term) => `${concept.name}: “${written(term)}” can never be found`),
  );
}

function shortBeginnings(concepts: readonly Concept[]): string[] {
  return concepts.flatMap((concept) =>
    termsOf(concept)
      .filter(
        (term) =>
          typeof term !== 'string' &&
          term.some(({ word, match }) => match === 'start' && word.length < shortestBeginning),
      )
      .map((term) => `${concept.name}: “${written(term)}” is too short a beginning`),
  );
}

function deadCombinations(concepts: readonly Concept[]): string[] {
  const before = new Set<string>();
  const combined = new Set(
    concepts.filter(({ combinations }) => combinations.length > 0).map(({ name }) => name),
  );
  const names = new Set(concepts.map(({ name }) => name));
  const found: string[] = [];
  for (const { name, combinations } of concepts) {
    for (const part of combinations.flat()) {
      if (part.concept === undefined) {
        if (!part.stem || hasUnspaced(part.stem)) found.push(`${name}: a part of a combination is no word`);
      } else if (!names.has(part.concept)) found.push(`${name}: there is no concept “${part.concept}”`);
      else if (combined.has(part.concept) && !before.has(part.concept)) {
        found.push(`${name}: “${part.concept}” has combinations of its own and must stand further up`);
      }
    }
    before.add(name);
  }
  return found;
}

function wrongLevels(concepts: readonly Concept[], entryIds: ReadonlySet<string>): string[] {
  return concepts.flatMap(({ name, levels: given }) =>
    [...given].flatMap(([id, level]) => [
      ...(entryIds.has(id) ? [] : [`${name}: there is no entry ${id}`]),
      ...(levels.includes(level) ? [] : [`${name}: ${id} has ${level}; the level is 1, 2 or 3`]),
    ]),
  );
}

/**
 * Checks the table for what a reader would not notice: names and terms that stand twice, terms that can never be
 * found, beginnings (`word*`) that swallow a word of their own or another line, combinations of unknown concepts,
 * entries that do not exist. Gives one sentence per problem; none when the table is sound.
 */
export function checkConcepts(concepts: readonly Concept[], entryIds: ReadonlySet<string>): string[] {
  const names = concepts.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...twice.map((name) => `the concept “${name}” stands twice`),
    ...concepts.filter(({ name }) => name === '').map(() => 'a concept has no name'),
    ...duplicates(concepts),
    ...shadows(concepts),
    ...deadTerms(concepts),
    ...shortBeginnings(concepts),
    ...deadCombinations(concepts),
    ...wrongLevels(concepts, entryIds),
  ];
}

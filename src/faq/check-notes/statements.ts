/** Checks the statements, and every note that names one. */
import type { Entry } from '../model';
import type { Notes, Statement } from '../notes/model';
import { checkClause } from './clauses';
import { type NoteProblem, repeated } from './problem';
import { checkWords } from './words';

/** Takes the official entries and our notes; gives each statement that does not match them. */
export function checkStatements(
  entries: readonly Entry[],
  { statements, regionStatements }: Notes,
): readonly NoteProblem[] {
  const ids = statements.map(({ id }) => id);
  return [
    ...statements.flatMap((statement, at) => checkStatement(entries, statement, statements[at - 1])),
    ...repeated(ids).map((id) => ({ note: name(id), problem: 'two have this id: give one another' })),
    ...Object.entries(regionStatements).flatMap(([kind, named]) =>
      unknownStatements(`region statements, ${kind}`, named, ids),
    ),
    ...entries
      .filter(({ id }) => !statements.some(({ entry }) => entry === id))
      .map(({ id }) => ({
        note: `entry ${id}`,
        problem: 'no statement speaks of it, so no page shows it: add one to src/faq/notes/statements',
      })),
  ];
}

/** Gives the ids that no statement has. */
export function unknownStatements(
  note: string,
  named: readonly string[],
  ids: readonly string[],
): readonly NoteProblem[] {
  return named
    .filter((id) => !ids.includes(id))
    .map((id) => ({ note, problem: `there is no statement "${id}": name one of src/faq/notes/statements` }));
}

/** Gives those of the ids whose statements are about other services than the product. */
export function saidOfOthers(
  named: readonly string[],
  product: string,
  statements: readonly Statement[],
): readonly string[] {
  return statements
    .filter(({ id, only }) => named.includes(id) && only && !only.some((one) => one === product))
    .map(({ id }) => id);
}

function checkStatement(
  entries: readonly Entry[],
  statement: Statement,
  before: Statement | undefined,
): readonly NoteProblem[] {
  const { id, entry, words, topics } = statement;
  const note = name(id);
  const official = entries.find((each) => each.id === entry);
  const problems = [...checkWords(entries, note, entry, words)];
  if (Object.keys(topics).length === 0)
    problems.push({ note, problem: 'has no topic, so no page shows it: say what it speaks of' });
  if (problems.length === 0 && before && standsBefore(entries, { entry, words }, before))
    problems.push({ note, problem: `the text says it before "${before.id}": move it up` });
  if (problems.length === 0 && official) problems.push(...checkClause(note, statement, official));
  return problems;
}

function standsBefore(
  entries: readonly Entry[],
  one: Pick<Statement, 'entry' | 'words'>,
  other: Pick<Statement, 'entry' | 'words'>,
): boolean {
  const entryAt = (statement: typeof one) => entries.findIndex(({ id }) => id === statement.entry);
  const wordsAt = (statement: typeof one) =>
    entries[entryAt(statement)]?.answer.indexOf(statement.words[0] ?? '') ?? 0;
  return entryAt(one) - entryAt(other) < 0 || (one.entry === other.entry && wordsAt(one) < wordsAt(other));
}

function name(id: string): string {
  return `statement "${id}"`;
}

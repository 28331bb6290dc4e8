/** Checks what we say of each service and of its pages. */
import type { Entry } from '../model';
import { namesAny } from '../names-any';
import type { Notes, ServiceNotes, Statement } from '../notes/model';
import { type NoteProblem, repeated } from './problem';
import { saidOfOthers, unknownStatements } from './statements';

/** Takes the official entries and our notes; gives what does not match them, service by service. */
export function checkServices(
  entries: readonly Entry[],
  { services, statements }: Notes,
): readonly NoteProblem[] {
  return Object.entries(services).flatMap(([product, service]) => [
    ...checkNames(entries, `service "${product}"`, service),
    ...checkPages(`service "${product}"`, product, service, statements),
  ]);
}

function checkNames(
  entries: readonly Entry[],
  note: string,
  { names, namedIn, unnamed }: ServiceNotes,
): readonly NoteProblem[] {
  const found = entries.filter(({ answer }) => namesAny(answer, names)).map(({ id }) => id);
  const problems = names
    .filter((name) => !entries.some(({ answer }) => namesAny(answer, [name])))
    .map((name) => `the text does not name “${name}”: delete this name`);
  if (found.join() !== namedIn.join())
    problems.push(`is named in ${list(found)}, not in ${list(namedIn)}: correct namedIn`);
  if ((names.length === 0) !== (unnamed !== undefined))
    problems.push('must have either names or, where the text does not name it, a sentence that says so');
  return problems.map((problem) => ({ note, problem }));
}

function list(ids: readonly string[]): string {
  return ids.join(', ') || 'no entry';
}

function checkPages(
  note: string,
  product: string,
  { always, topics, keyPassages, pages }: ServiceNotes,
  statements: readonly Statement[],
): readonly NoteProblem[] {
  const ids = statements.map(({ id }) => id);
  const groups = [{ tasks: ['pages of no known task'], topics, keyPassages }, ...pages];
  return [
    ...unknownStatements(`${note}, always`, always, ids),
    ...groups.flatMap((group) => {
      const page = `${note}, ${group.tasks[0]}`;
      const foreign = saidOfOthers(group.keyPassages, product, statements).map(
        (id) => `its key passage "${id}" is said of other services only: choose another`,
      );
      const count = group.keyPassages.length;
      return [
        ...unknownStatements(page, group.keyPassages, ids),
        ...foreign.map((problem) => ({ note: page, problem })),
        ...(count === 1 || count === 2
          ? []
          : [{ note: page, problem: `has ${count} key passages: choose one, or two` }]),
        ...(Object.keys(group.topics).length > 0
          ? []
          : [{ note: page, problem: 'has no topic: say what these pages are about' }]),
      ];
    }),
    ...repeated(pages.flatMap(({ tasks }) => tasks)).map((task) => ({
      note,
      problem: `the task "${task}" stands in two groups of pages: leave it in one`,
    })),
  ];
}

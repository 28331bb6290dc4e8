/** Checks what the pages of each console are answered with. */
import type { Gap, Notes, PageAnswer, ServiceNotes, Statement } from '../notes/model';
import { type NoteProblem, repeated } from './problem';
import { saidOfOthers, unknownStatements } from './statements';

/** The row that holds for every page without one of its own. */
const ofTheService = 'overview';

/** Takes our notes; gives each answer that names what is not there, and each known task without an answer. */
export function checkAnswers({ services, statements, gaps }: Notes): readonly NoteProblem[] {
  return Object.entries(services).flatMap(([product, service]) => [
    ...service.answers.flatMap((answer) => checkAnswer(product, answer, statements, gaps)),
    ...checkTasks(product, service),
  ]);
}

function checkAnswer(
  product: string,
  answer: PageAnswer,
  statements: readonly Statement[],
  gaps: readonly Gap[],
): readonly NoteProblem[] {
  const note = `answer of ${product}, ${answer.tasks[0]}`;
  const sides = ['yours', 'theirs'] as const;
  const named = [...answer.yours, ...answer.theirs];
  const problems = [
    ...sides
      .filter((side) => answer[side].length < 1 || answer[side].length > 2)
      .map((side) => `has ${answer[side].length} statements under ${side}: choose one, or two`),
    ...sides.flatMap((side) =>
      statements
        .filter(({ id, owner }) => answer[side].includes(id) && owner !== side)
        .map(({ id }) => `"${id}" does not tell the part under ${side}: choose another`),
    ),
    ...saidOfOthers(named, product, statements).map(
      (id) => `"${id}" is said of other services only: choose another`,
    ),
    ...(answer.silent ?? [])
      .filter((silent) => !gaps.some(({ id }) => id === silent))
      .map((silent) => `there is no gap "${silent}": name one of src/faq/notes/gaps`),
  ];
  const ids = statements.map(({ id }) => id);
  return [...unknownStatements(note, named, ids), ...problems.map((problem) => ({ note, problem }))];
}

function checkTasks(product: string, { pages, answers }: ServiceNotes): readonly NoteProblem[] {
  const note = `answers of ${product}`;
  const answered = answers.flatMap(({ tasks }) => tasks);
  const tasks = new Set([ofTheService, ...pages.flatMap((page) => page.tasks)]);
  return [
    ...[...tasks]
      .filter((task) => !answered.includes(task))
      .map((task) => `the task "${task}" has none: name it in src/faq/notes/answers/${product}.ts`),
    ...repeated(answered).map((task) => `the task "${task}" has two: leave it in one`),
  ].map((problem) => ({ note, problem }));
}

import type { KitProblem } from '../model';

const headings: Readonly<Record<KitProblem['severity'], string>> = {
  error: 'Errors (what they name is not used)',
  warning: 'Warnings',
  look: 'Look here (it may be quite right)',
};

/** More of one kind nobody reads to the end. */
const mostListed = 200;

/** Of places where the same is wrong. */
const mostLines = 20;

/** The problems in words, grouped by how grave they are: `file:line: what`, and below it what to do. */
export function problemList(problems: readonly KitProblem[]): string {
  const groups = Object.entries(headings).flatMap(([severity, heading]) => {
    const own = problems.filter((problem) => problem.severity === severity);
    if (own.length === 0) return [];
    const alike = inSameWords(own);
    const rest = alike.slice(mostListed).flat().length;
    const more = rest > 0 ? [`… and ${rest} more.`] : [];
    return [[`${heading}:`, ...alike.slice(0, mostListed).map(describe), ...more].join('\n')];
  });
  return groups.join('\n\n');
}

function inSameWords(problems: readonly KitProblem[]): readonly (readonly KitProblem[])[] {
  const groups = new Map<string, KitProblem[]>();
  for (const problem of problems) {
    const words = [problem.file, problem.what, problem.mend].join('\0');
    const group = groups.get(words);
    if (group) group.push(problem);
    else groups.set(words, [problem]);
  }
  return [...groups.values()];
}

/** What is wrong in the same words in several places of one file. */
function describe([first, ...rest]: readonly KitProblem[]): string {
  if (!first) return '';
  const { file, line, what, mend } = first;
  const lines = rest.flatMap((one) => (one.line === undefined ? [] : [one.line]));
  const shown = lines.slice(0, mostLines).join(', ');
  const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
  const same =
    shown === '' ? '' : `\n    The same on ${lines.length === 1 ? 'line' : 'lines'} ${shown}${more}.`;
  return `${line === undefined ? file : `${file}:${line}`}: ${what}\n    ${mend}${same}`;
}

/** `12 entries, 1 error, 2 warnings, nothing to look at`. */
export function problemSummary(entries: number, problems: readonly KitProblem[]): string {
  const count = (severity: KitProblem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings, looks] = [count('error'), count('warning'), count('look')];
  return [
    entries === 1 ? '1 entry' : `${entries} entries`,
    errors === 1 ? '1 error' : `${errors || 'no'} errors`,
    warnings === 1 ? '1 warning' : `${warnings || 'no'} warnings`,
    looks === 0 ? 'nothing to look at' : `${looks} to look at`,
  ].join(', ');
}

import type { KitProblem } from '../model';

const headings: Readonly<Record<KitProblem['severity'], string>> = {
  error: 'Errors (what they name is not used)',
  warning: 'Warnings',
  look: 'Look here (it may be quite right)',
};

/** More of one kind nobody reads to the end. */
const mostListed = 200;

/** The problems in words, grouped by how grave they are: `file:line: what`, and below it what to do. */
export function problemList(problems: readonly KitProblem[]): string {
  const groups = Object.entries(headings).flatMap(([severity, heading]) => {
    const own = problems.filter((problem) => problem.severity === severity);
    if (own.length === 0) return [];
    const lines = own.slice(0, mostListed).map(({ file, line, what, mend }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return `${place}: ${what}\n    ${mend}`;
    });
    const more = own.length > mostListed ? [`… and ${own.length - mostListed} more.`] : [];
    return [[`${heading}:`, ...lines, ...more].join('\n')];
  });
  return groups.join('\n\n');
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

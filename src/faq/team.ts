/**
 * A team's own entries: what an administrator wrote, checked, and laid beside the official text.
 * They never become part of it: `Faq.entries` stays as it is, the team's stand in `Faq.team`.
 */
import { collectProblems } from '../values/problem';
import { partContext, readList } from '../values/read';
import { pathTo } from '../values/value';
import type { Entry, Faq } from './model';
import { parseEntry } from './team/parse-entry';
import type { TeamProblem, TeamProblemParams, TeamReport } from './team/problem';
import type { Comparison } from './team/rules';

export { links } from './team/links';
export { namesAlibabaCloud } from './team/official-name';
export { describeTeamProblem } from './team/problem-words';
export { overdue } from './team/review';
export type { Comparison, Vocabulary } from './team/rules';

/** Entries a policy can carry. */
export const mostEntries = 200;
/** UTF-16 units of all questions and answers of a policy together. */
export const largestPack = 500_000;

/** How much is read; what is more is reported and left out. */
export interface TeamLimits {
  readonly entries: number;
  /** UTF-16 units of all questions and answers together. */
  readonly characters: number;
}

const policyLimits: TeamLimits = { entries: mostEntries, characters: largestPack };

/** What can be used of a team's entries, and what is wrong with the rest. */
export interface ParsedTeamEntries {
  readonly entries: readonly Entry[];
  readonly errors: readonly TeamProblem[];
}

/**
 * Takes whatever a policy holds under `teamEntries`: a list of
 * `{ id, question, answer, rules?, comments?, owner?, reviewedOn?, reviewBy? }`.
 * Gives the usable entries in the team's order and what is wrong with the rest. Never throws.
 * @param options.path how paths begin; `teamEntries` unless told.
 * @param options.limits those of a policy unless told.
 * @param options.vocabulary the tasks and regions of this build, to point out rules that can never apply.
 * @param options.today ISO date, to point out reviews in a future that was hardly meant.
 */
export function parseTeamEntries(
  value: unknown,
  {
    path = 'teamEntries',
    limits = policyLimits,
    ...against
  }: { readonly path?: string; readonly limits?: TeamLimits } & Comparison = {},
): ParsedTeamEntries {
  const { report, problems } = collectProblems<TeamProblemParams>(path);
  const context = { path, report, impact: 'setting' } as const;
  const items = value === undefined ? [] : (readList(value, limits.entries, 'entry', context) ?? []);
  const parsed = items.flatMap((item, index) => {
    const at = partContext(context, index, 'entry');
    const entry = parseEntry(item, at, against);
    return entry ? [{ entry, at: at.path }] : [];
  });
  const entries = withinSize(withoutDuplicates(parsed, report), limits.characters, report);
  return { entries: entries.map(({ entry }) => entry), errors: problems() };
}

/** The FAQ with a team's entries beside the official ones, which are the very same objects as before. */
export function mergeTeam(faq: Faq, teamEntries: readonly Entry[]): Faq {
  const official = new Set(faq.entries.map((entry) => entry.id));
  return { ...faq, team: teamEntries.filter((entry) => entry.team && !official.has(entry.id)) };
}

interface Placed {
  readonly entry: Entry;
  readonly at: string;
}

/** Case does not tell two ids apart for a reader: `VPN` and `vpn` are one. */
function withoutDuplicates(parsed: readonly Placed[], report: TeamReport): readonly Placed[] {
  const first = new Map<string, string>();
  return parsed.filter(({ entry, at }) => {
    const key = entry.id.toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else {
      const params = { id: entry.id, first: before };
      report({ path: pathTo(at, 'id'), code: 'duplicate-id', params, impact: 'entry' });
    }
    return before === undefined;
  });
}

function withinSize(parsed: readonly Placed[], limit: number, report: TeamReport): readonly Placed[] {
  let size = 0;
  return parsed.filter(({ entry, at }) => {
    const fits = size + entry.question.length + entry.answer.length <= limit;
    if (fits) size += entry.question.length + entry.answer.length;
    else report({ path: at, code: 'too-large', params: { limit }, impact: 'entry' });
    return fits;
  });
}

/** Holds what was read to what the extension takes: the same reader, its paths made files and lines again. */

import type { Entry } from '../../faq/model';
import { type Comparison, describeTeamProblem, parseTeamEntries } from '../../faq/team';
import type { TeamProblem } from '../../faq/team/problem';
import { libraryLimits } from '../limits';
import type { KitProblem, SourcedEntry } from '../model';
import type { Draft } from './draft';
import type { EntryField } from './field-names';
import { ruleOf, rulesOfCells, severalIn } from './rule-texts';

/** @param against vocabulary and today's date, see `parseTeamEntries`. Never throws. */
export function validate(
  drafts: readonly Draft[],
  against: Comparison,
): { readonly entries: readonly SourcedEntry[]; readonly problems: readonly KitProblem[] } {
  const problems: KitProblem[] = [];
  const values = drafts.map((draft) => draftValue(draft, problems));
  const parsed = parseTeamEntries(values, { ...against, path: root, limits: libraryLimits });
  // Of two with one id the second is used where the first cannot be.
  const leftOut = new Set(
    parsed.errors.filter(({ impact }) => impact === 'entry').map(({ path }) => pathShape.exec(path)?.[1]),
  );
  const at = new Map<string, Draft>();
  for (const [index, draft] of drafts.entries()) {
    if (leftOut.has(String(index))) continue;
    const id = String(values[index]?.id ?? '').toLowerCase();
    if (!at.has(id)) at.set(id, draft);
  }
  const entries = parsed.entries.flatMap((entry): SourcedEntry[] => {
    const draft = at.get(entry.id.toLowerCase());
    return draft ? [{ value: plainEntry(entry), file: draft.file, line: draft.line }] : [];
  });
  return { entries, problems: [...problems, ...parsed.errors.map((problem) => placed(problem, drafts))] };
}

const root = 'entries';

function draftValue(
  { file, line, place = '', fields, rules = [] }: Draft,
  problems: KitProblem[],
): Record<string, unknown> {
  const text = (field: EntryField) => fields.get(field)?.text;
  const cells = { product: text('product'), task: text('task'), region: text('region'), site: text('site') };
  const columns = rulesOfCells(cells);
  if (!columns) {
    problems.push({
      file,
      line: fields.get('task')?.line ?? line,
      severity: 'error',
      what: `${place}The products “${cells.product}” and the tasks “${cells.task}” cannot be paired.`,
      mend: 'Name as many products as tasks in the same order, or a single product, or pages such as “ecs/security-groups”.',
    });
  }
  const all = [...rules, ...severalIn(text('rules') ?? '').map(ruleOf), ...(columns ?? [])];
  const plain = ['id', 'question', 'answer', 'comments', 'owner', 'reviewedOn', 'reviewBy'] as const;
  return {
    ...Object.fromEntries(plain.flatMap((field) => (fields.has(field) ? [[field, text(field)]] : []))),
    ...(all.length > 0 && { rules: all }),
  };
}

/** The entry as a policy would carry it: what cannot be used is gone. */
function plainEntry({ id, question, answer, team }: Entry): SourcedEntry['value'] {
  const { rules = [], ...details } = team ?? {};
  return { id, question, answer, ...(rules.length > 0 && { rules }), ...details };
}

const pathShape = /^entries\[(\d+)\]\.?(.*)$/;

function placed(problem: TeamProblem, drafts: readonly Draft[]): KitProblem {
  const mend = mends[problem.code];
  const severity = problem.impact === 'nothing' ? 'warning' : 'error';
  const [, index, path = ''] = pathShape.exec(problem.path) ?? [];
  const draft = index === undefined ? undefined : drafts[Number(index)];
  if (!draft) return { file: root, severity, what: describeTeamProblem(problem).en, mend };
  const what = describeTeamProblem(withPlaces(problem, drafts)).en;
  const field = path === '' ? '' : `${path}: `;
  const place: Omit<KitProblem, 'what' | 'mend'> = {
    file: draft.file,
    line: lineOf(draft, path),
    severity,
  };
  if (problem.code === 'duplicate-id' && draft.hasMadeId) return { ...place, ...sameQuestion(draft, what) };
  const isProduct = problem.code === 'not-one-of' && path.endsWith('.product');
  return { ...place, what: (draft.place ?? '') + field + what, mend: isProduct ? otherProduct : mend };
}

const otherProduct =
  'Write one of these, or no product: the entry then stands beside no page, and staff find it by search.';

/** An id that nobody wrote tells nobody what is wrong. */
function sameQuestion({ place = '', fields }: Draft, what: string): Pick<KitProblem, 'what' | 'mend'> {
  return {
    what: `${place}“${fields.get('question')?.text ?? ''}” is asked before, and neither row has an id: ${what}`,
    mend: 'Remove one of the two, ask something else, or add a column “id” with names that stay.',
  };
}

/** Where the words name another entry by its path, they name its file. */
function withPlaces(problem: TeamProblem, drafts: readonly Draft[]): TeamProblem {
  if (problem.code !== 'duplicate-id') return problem;
  const first = drafts[Number(pathShape.exec(problem.params.first)?.[1])];
  if (!first) return problem;
  return { ...problem, params: { ...problem.params, first: `${first.file}:${first.line}` } };
}

function lineOf({ line, fields, ruleLines }: Draft, path: string): number {
  for (let part = path; part !== ''; part = part.replace(/(?:^|\.)[^.[]+$|\[\d+\]$/, '')) {
    const at = ruleLines?.get(part) ?? fields.get(part as EntryField)?.line;
    if (at !== undefined) return at;
  }
  return fields.get('rules')?.line ?? line;
}

const mends: { readonly [Code in TeamProblem['code']]: string } = {
  'wrong-type': 'Write it as text.',
  'too-long': 'Shorten it, or make two entries of it.',
  'too-many': 'Remove what is not needed any more.',
  'invisible-characters': 'Type the place anew instead of pasting it; nothing is wrong with the rest.',
  'not-one-of': 'Write one of these.',
  'more-problems': 'Mend those listed first.',
  empty: 'Write it, or remove the field.',
  missing: 'Add it.',
  'unknown-field': 'Correct its name, or remove it.',
  'too-large': 'Remove entries that are not needed any more.',
  'imitates-official': 'Give it a name of your own, and keep that name.',
  'id-shape': 'Give it a name of letters, digits and hyphens, and keep that name.',
  'reads-as-official': 'Name your own team.',
  'duplicate-id': 'Give one of the two another id.',
  'empty-rule': 'Name a product, a region or a site, or remove the rule.',
  'task-without-product': 'Name the product before it, as in “ecs/security-groups”.',
  'task-shape': 'Take a task from the list in docs/admin/reference.md.',
  'unknown-task': 'Take a task from the list in docs/admin/reference.md.',
  'region-shape': 'Write the region’s id as it stands in the console’s address.',
  'unknown-region': 'Write the region’s id as it stands in the console’s address.',
  'unknown-entry': 'Write the number of an official entry, or remove the field.',
  'not-a-date': 'Write dates as 2026-11-23.',
  'dates-reversed': 'Correct one of the two dates.',
  'reviewed-in-future': 'Correct the date, or the clock of this machine.',
  'review-far-off': 'Choose an earlier date.',
  'link-not-https': 'Write the whole https address.',
};

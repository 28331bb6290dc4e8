/** Where a team's entry applies. */
import { type ProductId, productIds, sites } from '../../console/page';
import { withNearest } from '../../values/nearest';
import { showText } from '../../values/plain-text';
import {
  partContext,
  type ReadContext,
  readChoice,
  readList,
  readRecord,
  wrongType,
} from '../../values/read';
import { type DataRecord, pathTo } from '../../values/value';
import type { TeamRule } from '../model';
import type { TeamProblem } from './problem';

/** Tasks and regions this build knows; without it only their shape is checked. */
export interface Vocabulary {
  readonly tasks: Readonly<Record<ProductId, readonly string[]>>;
  readonly regions: readonly string[];
}

/** What entries are compared with, to point out what was hardly meant; without it that is not looked at. */
export interface Comparison {
  readonly vocabulary?: Vocabulary | undefined;
  /** ISO date. */
  readonly today?: string | undefined;
}

/** Rules of one entry. */
export const mostRules = 50;

/** Where a part of an entry is read. */
export type TeamContext = ReadContext<TeamProblem>;

/** Tasks and regions are written in lower case with hyphens: `security-groups`, `eu-central-1`. */
const taskShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const regionShape = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
const longestName = 64;

/** One reader for each condition; `undefined` after reporting why it cannot be used. */
const readers: {
  readonly [Name in keyof Required<TeamRule>]: (
    value: unknown,
    at: TeamContext,
    rule: DataRecord,
  ) => TeamRule[Name] | undefined;
} = {
  product: (value, at) => readChoice(value, productIds, at),
  task: (value, at, rule) => {
    if (rule.product !== undefined) return readName(value, taskShape, 'task-shape', at);
    at.report({ path: at.path, code: 'task-without-product', params: {}, impact: at.impact });
    return undefined;
  },
  region: (value, at) => readName(value, regionShape, 'region-shape', at),
  site: (value, at) => readChoice(value, sites, at),
};

const conditions = Object.keys(readers) as readonly (keyof TeamRule)[];

/**
 * Takes a list of `{ product?, task?, region?, site? }`, or `undefined` for none.
 * @returns the rules that can be used; every other one is reported with its path.
 */
export function parseRules(
  value: unknown,
  context: TeamContext,
  vocabulary?: Vocabulary,
): readonly TeamRule[] {
  if (value === undefined) return [];
  const items = readList(value, mostRules, 'rule', context) ?? [];
  return items.flatMap(
    (item, index) => parseRule(item, partContext(context, index, 'rule'), vocabulary) ?? [],
  );
}

/** A rule with one bad condition is dropped whole: without that condition it would apply to more pages than meant. */
function parseRule(value: unknown, context: TeamContext, vocabulary?: Vocabulary): TeamRule | undefined {
  const record = readRecord(value, context);
  if (!record || !hasKnownConditions(record, context)) return undefined;
  const rule: Record<string, unknown> = {};
  for (const name of conditions.filter((condition) => Object.hasOwn(record, condition))) {
    rule[name] = readers[name](record[name], partContext(context, name, 'rule'), record);
    if (rule[name] === undefined) return undefined;
  }
  if (vocabulary) pointOutUnknown(rule, context, vocabulary);
  return rule;
}

function hasKnownConditions(record: DataRecord, { path, report, impact }: TeamContext): boolean {
  const keys = Object.keys(record);
  const unknown = keys.find((key) => !conditions.some((condition) => condition === key));
  if (unknown !== undefined) {
    const params = withNearest({ field: showText(unknown) }, unknown, conditions);
    report({ path: pathTo(path, unknown), code: 'unknown-field', params, impact });
  } else if (keys.length === 0) report({ path, code: 'empty-rule', params: {}, impact });
  return unknown === undefined && keys.length > 0;
}

/** A task or region of a newer or older build: kept, because the console's pages change more often than policies. */
function pointOutUnknown(
  { product, task, region }: TeamRule,
  { path, report }: TeamContext,
  known: Vocabulary,
): void {
  if (product !== undefined && task !== undefined && !known.tasks[product].includes(task)) {
    const params = withNearest({ product, task }, task, known.tasks[product]);
    report({ path: pathTo(path, 'task'), code: 'unknown-task', params, impact: 'nothing' });
  }
  if (region !== undefined && !known.regions.includes(region)) {
    const params = withNearest({ value: region }, region, known.regions);
    report({ path: pathTo(path, 'region'), code: 'unknown-region', params, impact: 'nothing' });
  }
}

function readName(
  value: unknown,
  shape: RegExp,
  code: 'task-shape' | 'region-shape',
  at: TeamContext,
): string | undefined {
  if (typeof value !== 'string') return wrongType(value, 'text', at);
  if (value.length <= longestName && shape.test(value)) return value;
  at.report({ path: at.path, code, params: { value: showText(value) }, impact: at.impact });
  return undefined;
}

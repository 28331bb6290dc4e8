/** Where a team's entry applies. */
import { type ProductId, productIds, sites } from '../../console/page';
import type { TeamRule } from '../model';
import { nearest } from './nearest';
import { showText } from './plain-text';
import type { Report, TeamProblemParams } from './problem';
import { asList, asRecord, kindOf, ownKeys, ownValue, pathTo } from './read-value';

/** Tasks and regions this build knows; without it only their shape is checked. */
export interface Vocabulary {
  readonly tasks: Readonly<Record<ProductId, readonly string[]>>;
  readonly regions: readonly string[];
}

export const mostRules = 50;

type TeamReport = Report<TeamProblemParams>;
type Texts = { readonly [Name in Condition]?: string };
type Check = (value: string, path: string, texts: Texts, report: TeamReport) => boolean;

const conditions = ['product', 'task', 'region', 'site'] as const;
type Condition = (typeof conditions)[number];

/** Each says whether the condition can be used, and reports it where not. */
const checks: Readonly<Record<Condition, Check>> = {
  product: (value, path, _, report) => isOneOf(value, productIds, path, report),
  site: (value, path, _, report) => isOneOf(value, sites, path, report),
  task: (value, path, { product }, report) => {
    if (product === undefined) report(path, 'task-without-product', {}, 'rule');
    else if (!isName(value)) report(path, 'task-shape', { value: showText(value) }, 'rule');
    return product !== undefined && isName(value);
  },
  region: (value, path, _, report) => {
    const usable = isName(value) && value.includes('-');
    if (!usable) report(path, 'region-shape', { value: showText(value) }, 'rule');
    return usable;
  },
};

/** @returns the rules that can be used; every other one is reported with its path. */
export function parseRules(
  value: unknown,
  path: string,
  report: TeamReport,
  vocabulary?: Vocabulary,
): readonly TeamRule[] {
  if (value === undefined) return [];
  const list = asList(value, mostRules);
  if (!list) {
    report(path, 'wrong-type', { expected: 'list', found: kindOf(value) }, 'field');
    return [];
  }
  if (list.count > mostRules) {
    report(pathTo(path, mostRules), 'too-many', { limit: mostRules, count: list.count }, 'rule');
  }
  return list.items.flatMap((item, index) => parseRule(item, pathTo(path, index), report, vocabulary) ?? []);
}

/** A rule with one bad condition is dropped whole: without that condition it would apply to more pages than meant. */
function parseRule(
  value: unknown,
  path: string,
  report: TeamReport,
  vocabulary?: Vocabulary,
): TeamRule | undefined {
  const texts = readConditions(value, path, report);
  if (!texts) return undefined;
  for (const name of conditions) {
    const text = texts[name];
    if (text !== undefined && !checks[name](text, pathTo(path, name), texts, report)) return undefined;
  }
  const rule = texts as TeamRule;
  if (vocabulary) pointOutUnknown(rule, path, report, vocabulary);
  return rule;
}

function readConditions(value: unknown, path: string, report: TeamReport): Texts | undefined {
  const record = asRecord(value);
  if (!record) {
    report(path, 'wrong-type', { expected: 'object', found: kindOf(value) }, 'rule');
    return undefined;
  }
  const texts: { [Name in Condition]?: string } = {};
  for (const key of ownKeys(record)) {
    const name = conditions.find((condition) => condition === key);
    const text = ownValue(record, key);
    if (name === undefined) {
      report(pathTo(path, key), 'unknown-field', guess({ field: showText(key) }, key, conditions), 'rule');
      return undefined;
    }
    if (typeof text !== 'string') {
      report(pathTo(path, key), 'wrong-type', { expected: 'text', found: kindOf(text) }, 'rule');
      return undefined;
    }
    texts[name] = text;
  }
  if (Object.keys(texts).length > 0) return texts;
  report(path, 'empty-rule', {}, 'rule');
  return undefined;
}

/** A task or region of a newer or older build: kept, because the console's pages change more often than policies. */
function pointOutUnknown(rule: TeamRule, path: string, report: TeamReport, known: Vocabulary): void {
  const { product, task, region } = rule;
  if (product !== undefined && task !== undefined && !known.tasks[product].includes(task)) {
    const params = guess({ product, task }, task, known.tasks[product]);
    report(pathTo(path, 'task'), 'unknown-task', params, 'nothing');
  }
  if (region !== undefined && !known.regions.includes(region)) {
    const params = guess({ value: region }, region, known.regions);
    report(pathTo(path, 'region'), 'unknown-region', params, 'nothing');
  }
}

function isOneOf(value: string, allowed: readonly string[], path: string, report: TeamReport): boolean {
  const usable = allowed.includes(value);
  if (!usable) report(path, 'not-one-of', choiceOf(value, allowed), 'rule');
  return usable;
}

/** Parameters of `not-one-of`. */
export function choiceOf(value: string, allowed: readonly string[]): TeamProblemParams['not-one-of'] {
  return guess({ value: showText(value), allowed: allowed.join(', ') }, value, allowed);
}

/** Adds the nearest known name, where there is one. */
export function guess<Params extends object>(
  params: Params,
  name: string,
  known: readonly string[],
): Params & { readonly nearest?: string } {
  const near = nearest(name, known);
  return near === undefined ? params : { ...params, nearest: near };
}

/** Tasks and regions are written in lower case with hyphens: `security-groups`, `eu-central-1`. */
function isName(value: string): boolean {
  return value.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

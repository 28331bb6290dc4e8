/**
 * Readers of values nobody vouches for: each gives the usable value, or reports what is wrong with it and gives
 * `undefined`. None throws and none recurses, so nothing can be too deep.
 */
import { withNearest } from './nearest';
import { cleanText, showText } from './plain-text';
import { type Impact, moreProblems, type Report, type ValueProblem } from './problem';
import { asRecord, type DataRecord, kindOf, pathTo, type ValueKind } from './value';

/** The value's path in messages, where problems go, and what is not used if the value is not. */
export interface ReadContext<OfProblem = ValueProblem> {
  readonly path: string;
  readonly report: Report<OfProblem>;
  readonly impact: Impact;
}

/** The context of a part. */
export function partContext<OfProblem>(
  { path, report }: ReadContext<OfProblem>,
  part: string | number,
  impact: Impact,
): ReadContext<OfProblem> {
  return { path: pathTo(path, part), report, impact };
}

/** An object; its properties are still to be read. */
export function readRecord(value: unknown, context: ReadContext): DataRecord | undefined {
  return asRecord(value) ?? wrongType(value, 'object', context);
}

/**
 * A list's first items, still to be read; that there are more is reported at the first one left out.
 * @param itemImpact what is not used where an item is not.
 */
export function readList(
  value: unknown,
  limit: number,
  itemImpact: Impact,
  context: ReadContext,
): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return wrongType(value, 'list', context);
  const count = value.length;
  if (count > limit) {
    const { path, report, impact } = partContext(context, limit, itemImpact);
    report({ path, code: 'too-many', params: { limit, count }, impact });
  }
  return value.slice(0, limit);
}

/** Text exactly as it stands. `limit` counts UTF-16 units. */
export function readString(value: unknown, limit: number, context: ReadContext): string | undefined {
  if (typeof value !== 'string') return wrongType(value, 'text', context);
  if (value.length <= limit) return value;
  const { path, report, impact } = context;
  report({ path, code: 'too-long', params: { limit, length: value.length }, impact });
  return undefined;
}

/** Plain text for people, see `cleanText`; may be empty. `limit` counts UTF-16 units as written. */
export function readText(value: unknown, limit: number, context: ReadContext): string | undefined {
  const written = readString(value, limit, context);
  if (written === undefined) return undefined;
  const { text, removed } = cleanText(written);
  if (removed !== '') {
    const { path, report } = context;
    report({ path, code: 'invisible-characters', params: { characters: removed }, impact: 'nothing' });
  }
  return text;
}

/** One of the names allowed, exactly as they are written. */
export function readChoice<Name extends string>(
  value: unknown,
  allowed: readonly Name[],
  context: ReadContext,
): Name | undefined {
  const found = allowed.find((name) => name === value);
  if (found !== undefined) return found;
  if (typeof value !== 'string') return wrongType(value, 'text', context);
  const { path, report, impact } = context;
  const params = withNearest({ value: showText(value), allowed: allowed.join(', ') }, value, allowed);
  report({ path, code: 'not-one-of', params, impact });
  return undefined;
}

/** Has every key told that is not known, with its path; those beyond `limit` are counted only. */
export function reportUnknownKeys(
  record: DataRecord,
  known: readonly string[],
  limit: number,
  { path, report }: Pick<ReadContext, 'path' | 'report'>,
  tell: (key: string, path: string) => void,
): void {
  const unknown = Object.keys(record).filter((key) => !known.includes(key));
  for (const key of unknown.slice(0, limit)) tell(key, pathTo(path, key));
  if (unknown.length > limit) report(moreProblems(path, unknown.length - limit));
}

/** For readers of other kinds: reports that a value is not of the kind expected. */
export function wrongType(
  value: unknown,
  expected: ValueKind,
  { path, report, impact }: ReadContext,
): undefined {
  report({ path, code: 'wrong-type', params: { expected, found: kindOf(value) }, impact });
}

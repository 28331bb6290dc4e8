import { withNearest } from '../../values/nearest';
import { showText } from '../../values/plain-text';
import type { Impact } from '../../values/problem';
import { partContext, readRecord, readString, readText, reportUnknownKeys } from '../../values/read';
import { type DataRecord, pathTo } from '../../values/value';
import type { Entry, TeamDetails } from '../model';
import { officialFaq } from '../official';
import { createTeamEntry } from './entry';
import { refusedLink } from './links';
import { namesAlibabaCloud } from './official-name';
import { imitatesOfficial, isOwnId, longestId } from './own-id';
import { isDate, mostYearsToReview, yearsAfter } from './review';
import { type Comparison, parseRules, type TeamContext } from './rules';

/** UTF-16 units; the longest official question has 134, the longest official answer some 2,400. */
export const longestQuestion = 300;
export const longestAnswer = 8_000;
export const longestOwner = 100;

/** The fields without which an entry is left out. */
export const requiredFields = ['id', 'question', 'answer'] as const;

/** All fields an entry may have. */
export const entryFields = [
  ...requiredFields,
  ...(['rules', 'comments', 'owner', 'reviewedOn', 'reviewBy'] as const),
] as const;

const mostUnentryFields = 10;

/** Marks and blanks alone are nothing to read. */
const saysSomething = /[^\s\p{M}]/u;

/**
 * Reads one entry; what cannot be used is reported under its own path.
 * @returns the entry, its optional fields as far as they are usable; `undefined` if a required one is not.
 */
export function parseEntry(
  value: unknown,
  context: TeamContext,
  against: Comparison = {},
): Entry | undefined {
  const record = readRecord(value, context);
  if (!record) return undefined;
  reportUnknownKeys(record, entryFields, mostUnentryFields, context, (field, at) => {
    const params = withNearest({ field: showText(field) }, field, entryFields);
    context.report({ path: at, code: 'unknown-field', params, impact: 'field' });
  });
  reportMissing(record, context);
  const id = readId(record, context);
  const question = readField('question', longestQuestion, 'entry', record, context);
  const answer = readField('answer', longestAnswer, 'entry', record, context);
  if (id === undefined || question === undefined || answer === undefined) return undefined;
  reportRefusedLink(answer, context);
  return createTeamEntry({
    id,
    question: onOneLine(question),
    answer,
    team: readDetails(record, context, against),
  });
}

function reportMissing(record: DataRecord, { path, report }: TeamContext): void {
  for (const field of requiredFields) {
    if (record[field] !== undefined) continue;
    report({ path: pathTo(path, field), code: 'missing', params: { field }, impact: 'entry' });
  }
}

function readId(record: DataRecord, context: TeamContext): string | undefined {
  const at = partContext(context, 'id', 'entry');
  if (record.id === undefined) return undefined;
  const id = readString(record.id, longestId, at);
  if (id === undefined || isOwnId(id)) return id;
  const { path, report, impact } = at;
  const code = imitatesOfficial(id) ? 'imitates-official' : 'id-shape';
  report({ path, code, params: { id: showText(id) }, impact });
  return undefined;
}

/** A field of plain text that says something; absent is nothing to report. */
function readField(
  field: string,
  limit: number,
  impact: Impact,
  record: DataRecord,
  context: TeamContext,
): string | undefined {
  if (record[field] === undefined) return undefined;
  const at = partContext(context, field, impact);
  const text = readText(record[field], limit, at);
  if (text === undefined || saysSomething.test(text)) return text;
  at.report({ path: at.path, code: 'empty', params: {}, impact });
  return undefined;
}

function reportRefusedLink(answer: string, { path, report }: TeamContext): void {
  const link = refusedLink(answer);
  if (link === undefined) return;
  const params = { link: showText(link) };
  report({ path: pathTo(path, 'answer'), code: 'link-not-https', params, impact: 'nothing' });
}

function readDetails(
  record: DataRecord,
  context: TeamContext,
  { vocabulary, today }: Comparison,
): TeamDetails {
  const rules = parseRules(record.rules, partContext(context, 'rules', 'field'), vocabulary);
  const comments = readComments(record, context);
  const owner = readOwner(record, context);
  const reviewedOn = readDate('reviewedOn', record, context);
  const reviewBy = readDate('reviewBy', record, context);
  remarkOnReview({ reviewedOn, reviewBy }, today, context);
  return {
    rules,
    ...(comments !== undefined && { comments }),
    ...(owner !== undefined && { owner }),
    ...(reviewedOn !== undefined && { reviewedOn }),
    ...(reviewBy !== undefined && { reviewBy }),
  };
}

function readOwner(record: DataRecord, context: TeamContext): string | undefined {
  const owner = readField('owner', longestOwner, 'field', record, context);
  if (owner === undefined) return undefined;
  if (!namesAlibabaCloud(owner)) return onOneLine(owner);
  const path = pathTo(context.path, 'owner');
  context.report({ path, code: 'reads-as-official', params: { name: showText(owner) }, impact: 'field' });
  return undefined;
}

function remarkOnReview(
  {
    reviewedOn,
    reviewBy,
  }: { readonly reviewedOn: string | undefined; readonly reviewBy: string | undefined },
  today: string | undefined,
  { path, report }: TeamContext,
): void {
  const impact = 'nothing';
  if (reviewedOn !== undefined && today !== undefined && reviewedOn > today) {
    const params = { reviewedOn, today };
    report({ path: pathTo(path, 'reviewedOn'), code: 'reviewed-in-future', params, impact });
  }
  if (reviewBy === undefined) return;
  const at = pathTo(path, 'reviewBy');
  if (reviewedOn !== undefined && reviewBy < reviewedOn) {
    report({ path: at, code: 'dates-reversed', params: { reviewedOn, reviewBy }, impact });
  }
  if (today !== undefined && reviewBy > yearsAfter(today, mostYearsToReview)) {
    report({ path: at, code: 'review-far-off', params: { reviewBy, years: mostYearsToReview }, impact });
  }
}

function readComments(record: DataRecord, context: TeamContext): string | undefined {
  const value = readField('comments', longestId, 'field', record, context);
  if (value === undefined) return undefined;
  const known = officialFaq.entries.map((entry) => entry.id);
  if (known.includes(value)) return value;
  const params = { value: showText(value), known: known.join(', ') };
  const path = pathTo(context.path, 'comments');
  context.report({ path, code: 'unknown-entry', params, impact: 'field' });
  return undefined;
}

function readDate(field: string, record: DataRecord, context: TeamContext): string | undefined {
  const value = readField(field, longestId, 'field', record, context);
  if (value === undefined || isDate(value)) return value;
  const path = pathTo(context.path, field);
  context.report({ path, code: 'not-a-date', params: { value: showText(value) }, impact: 'field' });
  return undefined;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

import type { Entry, TeamDetails } from '../model';
import { officialFaq } from '../official';
import { splitSentences } from '../sentences';
import { imitatesOfficial, isOwnId, longestId } from './own-id';
import { cleanText, showText } from './plain-text';
import type { Loss, Report, TeamProblemParams } from './problem';
import { asRecord, kindOf, ownKeys, ownValue, pathTo } from './read-value';
import { isDate } from './review';
import { guess, parseRules, type Vocabulary } from './rules';

/** UTF-16 units; the longest official question has 134, the longest official answer some 2,400. */
export const longestQuestion = 300;
export const longestAnswer = 8_000;
export const longestOwner = 100;

const required = ['id', 'question', 'answer'];
const fields = [...required, 'rules', 'comments', 'owner', 'reviewedOn', 'reviewBy'];
const mostStrangers = 10;

type TeamReport = Report<TeamProblemParams>;

/** Reads the fields of one entry; what cannot be used is reported under its own path. */
interface FieldReader {
  readonly record: object;
  readonly path: string;
  readonly report: TeamReport;
}

/** @returns the entry, its optional fields as far as they are usable; `undefined` if a required one is not. */
export function parseEntry(
  value: unknown,
  path: string,
  report: TeamReport,
  vocabulary?: Vocabulary,
): Entry | undefined {
  const record = asRecord(value);
  if (!record) {
    report(path, 'wrong-type', { expected: 'object', found: kindOf(value) }, 'entry');
    return undefined;
  }
  const reader: FieldReader = { record, path, report };
  reportStrangers(reader);
  const id = readId(reader);
  const question = readText(reader, 'question', longestQuestion, 'entry');
  const answer = readText(reader, 'answer', longestAnswer, 'entry');
  if (id === undefined || question === undefined || answer === undefined) return undefined;
  reportPlainHttp(answer, reader);
  return {
    id,
    label: id,
    question: question.replace(/\s+/g, ' '),
    section: 'team',
    answer,
    sentences: splitSentences(answer),
    team: readDetails(reader, vocabulary),
  };
}

function reportStrangers({ record, path, report }: FieldReader): void {
  const strangers = ownKeys(record).filter((key) => !fields.includes(key));
  for (const key of strangers.slice(0, mostStrangers)) {
    report(pathTo(path, key), 'unknown-field', guess({ field: showText(key) }, key, fields), 'field');
  }
  const more = strangers.length - mostStrangers;
  if (more > 0) report(path, 'more-problems', { count: more }, 'nothing');
}

function readId({ record, path, report }: FieldReader): string | undefined {
  const value = ownValue(record, 'id');
  const at = pathTo(path, 'id');
  if (value === undefined) report(at, 'missing', { field: 'id' }, 'entry');
  else if (typeof value !== 'string') {
    report(at, 'wrong-type', { expected: 'text', found: kindOf(value) }, 'entry');
  } else if (value.length > longestId) {
    report(at, 'too-long', { limit: longestId, length: value.length }, 'entry');
  } else if (imitatesOfficial(value)) report(at, 'imitates-official', { id: showText(value) }, 'entry');
  else if (!isOwnId(value)) report(at, 'id-shape', { id: showText(value) }, 'entry');
  else return value;
  return undefined;
}

function readText(
  { record, path, report }: FieldReader,
  field: string,
  limit: number,
  lost: Loss,
): string | undefined {
  const value = ownValue(record, field);
  const at = pathTo(path, field);
  if (value === undefined) {
    if (required.includes(field)) report(at, 'missing', { field }, lost);
    return undefined;
  }
  if (typeof value !== 'string') {
    report(at, 'wrong-type', { expected: 'text', found: kindOf(value) }, lost);
    return undefined;
  }
  if (value.length > limit) {
    report(at, 'too-long', { limit, length: value.length }, lost);
    return undefined;
  }
  const { text, removed } = cleanText(value);
  if (removed !== '') report(at, 'invisible-characters', { characters: removed }, 'nothing');
  if (text !== '') return text;
  report(at, 'empty', {}, lost);
  return undefined;
}

function reportPlainHttp(answer: string, { path, report }: FieldReader): void {
  const [link] = answer.match(/\bhttp:\/\/[^\s<>"]+/i) ?? [];
  if (link) report(pathTo(path, 'answer'), 'link-not-https', { link: showText(link) }, 'nothing');
}

function readDetails(reader: FieldReader, vocabulary: Vocabulary | undefined): TeamDetails {
  const { record, path, report } = reader;
  const rules = parseRules(ownValue(record, 'rules'), pathTo(path, 'rules'), report, vocabulary);
  const comments = readComments(reader);
  const owner = readText(reader, 'owner', longestOwner, 'field')?.replace(/\s+/g, ' ');
  const reviewedOn = readDate(reader, 'reviewedOn');
  const reviewBy = readDate(reader, 'reviewBy');
  if (reviewedOn !== undefined && reviewBy !== undefined && reviewBy < reviewedOn) {
    report(pathTo(path, 'reviewBy'), 'dates-reversed', { reviewedOn, reviewBy }, 'nothing');
  }
  return {
    rules,
    ...(comments !== undefined && { comments }),
    ...(owner !== undefined && { owner }),
    ...(reviewedOn !== undefined && { reviewedOn }),
    ...(reviewBy !== undefined && { reviewBy }),
  };
}

function readComments(reader: FieldReader): string | undefined {
  const value = readText(reader, 'comments', longestId, 'field');
  if (value === undefined) return undefined;
  const known = officialFaq.entries.map((entry) => entry.id);
  if (known.includes(value)) return value;
  const params = { value: showText(value), known: known.join(', ') };
  reader.report(pathTo(reader.path, 'comments'), 'unknown-entry', params, 'field');
  return undefined;
}

function readDate(reader: FieldReader, field: string): string | undefined {
  const value = readText(reader, field, longestId, 'field');
  if (value === undefined || isDate(value)) return value;
  reader.report(pathTo(reader.path, field), 'not-a-date', { value: showText(value) }, 'field');
  return undefined;
}

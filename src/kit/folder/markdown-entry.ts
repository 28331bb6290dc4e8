/** One entry a file: front matter, then the answer. */
import type { KitProblem } from '../model';
import { type Draft, type FieldText, type ReadEntries, unread } from './draft';
import { ownIdOf, slug } from './entry-ids';
import { type EntryField, fieldNamed, nearestField } from './field-names';
import { type FrontValue, readFrontMatter } from './front-matter';
import { plainMarkdown } from './markdown-text';
import { ruleOf, severalIn } from './rule-texts';

/** UTF-16 units: many times what an entry may have, and little enough to be read at once whatever stands in it. */
const longestFile = 100_000;

/**
 * @param text of the file. Its question may stand as a heading above the answer, its id in the file's name.
 * Never throws.
 */
export function readMarkdownEntry(file: string, text: string): ReadEntries {
  if (text.length > longestFile) {
    const what = `The file has ${text.length.toLocaleString('en-US')} characters; an entry has at most 8,000.`;
    return unread({ file, severity: 'error', what, mend: 'Make several entries of it, a file each.' });
  }
  const lines = text.replace(/\r\n?/g, '\n');
  const front = readFrontMatter(lines);
  const problems: KitProblem[] = front.faults.map((fault) => ({ file, severity: 'error', ...fault }));
  // What the fields say is not known: the answer alone is no entry.
  if (problems.length > 0) return { drafts: [], problems };
  const fields = new Map<EntryField, FieldText>();
  const read = readValues(file, front.values, fields, problems);
  const body = plainMarkdown(front.body);
  for (const { what, line } of body.leftOut) {
    problems.push({
      file,
      line: front.bodyLine + line - 1,
      severity: 'look',
      what: `Answers are plain text: ${what} is left out.`,
      mend: 'Say it in words, or give an https address.',
    });
  }
  const bodyLine = front.bodyLine + linesBefore(front.body);
  let answer = body.text;
  if (body.heading !== undefined) {
    const question = fields.get('question');
    if (!question) fields.set('question', { text: body.heading, line: bodyLine });
    else if (question.text.trim() !== body.heading) answer = `${body.heading}\n\n${answer}`;
  }
  if (answer.trim() !== '') {
    if (fields.has('answer')) {
      const what = 'There are two answers: one in the front matter, one below it.';
      problems.push({ file, line: bodyLine, severity: 'error', what, mend: 'Keep one of them.' });
    }
    fields.set('answer', { text: answer, line: bodyLine });
  }
  const name = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  if (!fields.has('id')) fields.set('id', { text: ownIdOf(slug(name), file), line: 1 });
  const draft: Draft = { file, line: 1, fields, ...read };
  return { drafts: [draft], problems };
}

/** Empty lines above the answer. */
function linesBefore(body: string): number {
  return body.slice(0, body.search(/\S|$/)).split('\n').length - 1;
}

function readValues(
  file: string,
  values: readonly FrontValue[],
  fields: Map<EntryField, FieldText>,
  problems: KitProblem[],
): Pick<Draft, 'rules' | 'ruleLines'> {
  const unused: FrontValue[] = [];
  let read: Pick<Draft, 'rules' | 'ruleLines'> = {};
  for (const front of values) {
    const { name, line, value } = front;
    const field = fieldNamed(name);
    if (field === undefined || (fields.has(field) && name !== field)) unused.push(front);
    else if (field === 'rules' && typeof value !== 'string') read = listedRules(front);
    else if (typeof value === 'string') {
      if (value.trim() !== '') fields.set(field, { text: value, line });
    } else if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
      fields.set(field, { text: value.join('; '), line });
    } else {
      const mend = `Write it as text, as in “${field}: …”.`;
      problems.push({ file, line, severity: 'error', what: `“${name}” holds a list of fields.`, mend });
    }
  }
  for (const { name, line } of unused) {
    const near = nearestField(name);
    const meant = near !== undefined && !fields.has(near) ? ` Did you mean “${near}”?` : '';
    problems.push({
      file,
      line,
      severity: meant ? 'warning' : 'look',
      what: `The field “${name.slice(0, 60)}” is not read.${meant}`,
      mend: 'Nothing, if staff need not see it; the fields are id, question, rules, comments, owner, reviewedOn, reviewBy.',
    });
  }
  return read;
}

/** A list may hold `ecs/security-groups` beside `{ product: ecs, region: eu-central-1 }`. */
function listedRules({ value, line, lines }: FrontValue): Pick<Draft, 'rules' | 'ruleLines'> {
  const items = Array.isArray(value) ? value : [value];
  const ruleLines = new Map([['rules', line]]);
  for (const [path, at] of lines)
    ruleLines.set(Array.isArray(value) ? `rules${path}` : `rules[0].${path}`, at);
  const rules = items.map((item) => {
    if (typeof item !== 'string') return item;
    const [rule = ''] = severalIn(item);
    return ruleOf(rule);
  });
  return { rules, ruleLines };
}

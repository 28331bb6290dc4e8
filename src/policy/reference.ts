/** The reference of keys for the administrator's guide, from the declarations. */

import { productLabel, taskLabel } from '../console/labels';
import { productIds, sites } from '../console/page';
import { vocabulary } from '../console/vocabulary';
import { longestId } from '../faq/team/own-id';
import {
  entryFields,
  longestAnswer,
  longestOwner,
  longestQuestion,
  requiredFields,
} from '../faq/team/parse-entry';
import { mostRules } from '../faq/team/rules';
import { declarations, settingKeys, userMayChange } from './schema';
import type { SettingType } from './setting-type';

/** Markdown: one table of keys, one of the fields of a team entry. */
export function settingsReference(): string {
  const keys = settingKeys.map((key) => {
    const { type, default: value, description, lockable, example } = declarations[key];
    const set = lockable ? 'locked or default' : 'locked';
    return row(`\`${key}\``, typeWords(type), code(value), set, description.en, oneLine(example));
  });
  const { key, type, description, example } = userMayChange;
  keys.push(row(`\`${key}\``, typeWords(type), code([]), '–', description.en, oneLine(example)));
  return [
    row('key', 'type', 'default', 'a policy’s value is', 'meaning', 'example'),
    row(...Array(6).fill('---')),
    ...keys,
    '',
    'Fields of an entry in `teamEntries`:',
    '',
    row('field', 'needed', 'what it holds'),
    row('---', '---', '---'),
    ...entryFields.map((field) =>
      row(`\`${field}\``, requiredFields.some((name) => name === field) ? 'yes' : 'no', fieldWords[field]),
    ),
  ].join('\n');
}

/** Markdown: what a rule can name under `task`, a row a product. */
export function taskReference(): string {
  const rows = productIds.map((product) => {
    const tasks = vocabulary.tasks[product].map((task) => `\`${task}\` ${taskLabel(product, task, 'en')}`);
    return row(`\`${product}\``, productLabel(product).en, tasks.join(' · '));
  });
  return [row('product', 'console', 'tasks'), row('---', '---', '---'), ...rows].join('\n');
}

/** Markdown: what a rule can name under `region`. */
export function regionReference(): string {
  return vocabulary.regions.map((region) => `\`${region}\``).join(', ');
}

const fieldWords: Readonly<Record<(typeof entryFields)[number], string>> = {
  id: `Your own id, such as \`vpn-access\`: letters a–z, digits, single hyphens, a letter first, at most ${longestId} characters. Nothing that could be read as an official number, such as \`faq-1-2\`.`,
  question: `Plain text, at most ${longestQuestion} characters.`,
  answer: `Plain text, at most ${longestAnswer.toLocaleString('en-US')} characters; an empty line separates paragraphs; \`https\` addresses that lead to the host one reads become links; markup stays text.`,
  rules: `Where it is shown: a list of at most ${mostRules} objects with one or more of \`product\` (${productIds.join(', ')}), \`task\` (needs \`product\`), \`region\` (\`eu-central-1\`), \`site\` (${sites.join(', ')}). Any one rule is enough; within a rule all must hold. Without rules the entry is found by search and browsing.`,
  comments:
    'The number of the official entry it comments on, such as `1.2`; it is then shown after that entry.',
  owner: `Who answers for it, at most ${longestOwner} characters; Alibaba Cloud’s own name is refused.`,
  reviewedOn: 'The day it was last reviewed, `2026-11-23`; one in the future is pointed out.',
  reviewBy:
    'The day by which it must be reviewed again; after it the entry is shown as overdue. More than five years away is pointed out.',
};

function typeWords({ kind, choices }: SettingType<unknown>): string {
  const words = {
    text: 'text',
    address: 'https or mailto address',
    mail: 'mail address',
    choice: 'one of',
    switch: 'true or false',
    list: 'list of',
    entries: 'list of entries',
  }[kind];
  return choices ? `${words} ${choices.map(({ value }) => `\`${value}\``).join(', ')}` : words;
}

/** Long examples stand in a file beside the guide. */
function oneLine(example: unknown): string {
  return Array.isArray(example) && typeof example[0] === 'object'
    ? 'see [settings.json](settings.json)'
    : code(example);
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

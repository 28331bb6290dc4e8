/** The words for what is wrong with a team's entries, in both languages of the interface. */
import type { Locale } from '../../locales/locale';
import type { Localized } from '../../locales/localized';
import { localize } from '../../locales/localized';
import type { Loss, TeamProblem, TeamProblemParams, ValueKind } from './problem';

export type Words<Params> = {
  readonly [Code in keyof Params]: (params: Params[Code]) => Localized;
};

const kinds: Readonly<Record<ValueKind, Localized>> = {
  text: { en: 'text', 'zh-CN': '文本' },
  number: { en: 'a number', 'zh-CN': '数字' },
  switch: { en: 'true or false', 'zh-CN': 'true 或 false' },
  list: { en: 'a list', 'zh-CN': '列表' },
  object: { en: 'an object', 'zh-CN': '对象' },
  nothing: { en: 'nothing', 'zh-CN': '空值' },
  unreadable: { en: 'something that is not data', 'zh-CN': '无法读取的内容' },
};

const losses: Readonly<Record<Loss, Localized>> = {
  setting: { en: 'The key is ignored.', 'zh-CN': '该键被忽略。' },
  entry: { en: 'The entry is left out; the others work.', 'zh-CN': '该条目被略去，其余条目照常可用。' },
  rule: { en: 'The rule is left out; the entry stays.', 'zh-CN': '该规则被略去，条目保留。' },
  field: { en: 'The field is ignored; the rest stays.', 'zh-CN': '该字段被忽略，其余保留。' },
  item: { en: 'The item is ignored; the rest stays.', 'zh-CN': '该项被忽略，其余保留。' },
  nothing: { en: '', 'zh-CN': '' },
};

/** Thousands are grouped alike in both languages. */
const number = (value: number): string => value.toLocaleString('en-US');

const meant = (near: string | undefined): Localized =>
  near === undefined
    ? { en: '', 'zh-CN': '' }
    : { en: ` Did you mean “${near}”?`, 'zh-CN': `是否想写“${near}”？` };

export const teamProblemWords: Words<TeamProblemParams> = {
  'wrong-type': ({ expected, found }) => ({
    en: `This is ${kinds[found].en}; expected ${kinds[expected].en}.`,
    'zh-CN': `此处为${kinds[found]['zh-CN']}，应为${kinds[expected]['zh-CN']}。`,
  }),
  empty: () => ({ en: 'This is empty.', 'zh-CN': '此处为空。' }),
  missing: ({ field }) => ({ en: `“${field}” is missing.`, 'zh-CN': `缺少“${field}”。` }),
  'unknown-field': ({ field, nearest }) => ({
    en: `“${field}” is not a known field.${meant(nearest).en}`,
    'zh-CN': `“${field}”不是已知字段。${meant(nearest)['zh-CN']}`,
  }),
  'too-long': ({ limit, length }) => ({
    en: `${number(length)} characters; at most ${number(limit)} are allowed.`,
    'zh-CN': `共 ${number(length)} 个字符，最多允许 ${number(limit)} 个。`,
  }),
  'too-many': ({ limit, count }) => ({
    en: `There are ${number(count)}; the first ${number(limit)} are read, those from here on are not.`,
    'zh-CN': `共 ${number(count)} 项，只读取前 ${number(limit)} 项，从此处起不再读取。`,
  }),
  'too-large': ({ limit }) => ({
    en: `With this entry the questions and answers exceed ${number(limit)} characters in all.`,
    'zh-CN': `加上该条目，问题与答案合计超过 ${number(limit)} 个字符。`,
  }),
  'invisible-characters': ({ characters }) => ({
    en: `Invisible or direction-changing characters were taken out: ${characters}.`,
    'zh-CN': `已去除不可见字符或改变文字方向的字符：${characters}。`,
  }),
  'imitates-official': ({ id }) => ({
    en: `“${id}” could be taken for the number of an official entry. Use an id such as “vpn-access”.`,
    'zh-CN': `“${id}”可能被误认为官方条目的编号。请使用“vpn-access”这样的编号。`,
  }),
  'id-shape': ({ id }) => ({
    en: `“${id}” is not an id: letters a–z, digits and single hyphens, a letter first, as in “vpn-access”.`,
    'zh-CN': `“${id}”不是有效编号：只用字母 a–z、数字和单个连字符，以字母开头，例如“vpn-access”。`,
  }),
  'duplicate-id': ({ id, first }) => ({
    en: `“${id}” is already the id of ${first}; that one is used.`,
    'zh-CN': `“${id}”已是 ${first} 的编号，使用先出现的条目。`,
  }),
  'not-one-of': ({ value, allowed, nearest }) => ({
    en: `“${value}” is not one of: ${allowed}.${meant(nearest).en}`,
    'zh-CN': `“${value}”不在可选值之内：${allowed}。${meant(nearest)['zh-CN']}`,
  }),
  'empty-rule': () => ({
    en: 'A rule needs at least one of product, task, region, site.',
    'zh-CN': '规则至少需要 product、task、region、site 之一。',
  }),
  'task-without-product': () => ({
    en: 'A task belongs to a product; name the product too.',
    'zh-CN': 'task 属于某个产品，请同时写明 product。',
  }),
  'task-shape': ({ value }) => ({
    en: `“${value}” is not a task such as “security-groups”.`,
    'zh-CN': `“${value}”不是“security-groups”这样的任务名。`,
  }),
  'unknown-task': ({ product, task, nearest }) => ({
    en: `This version knows no task “${task}” of ${product}; the rule waits for one that does.${meant(nearest).en}`,
    'zh-CN': `此版本不认识 ${product} 的任务“${task}”，该规则暂不生效。${meant(nearest)['zh-CN']}`,
  }),
  'region-shape': ({ value }) => ({
    en: `“${value}” is not a region id such as “eu-central-1”.`,
    'zh-CN': `“${value}”不是“eu-central-1”这样的地域 ID。`,
  }),
  'unknown-region': ({ value, nearest }) => ({
    en: `This version knows no region “${value}”; the rule is kept.${meant(nearest).en}`,
    'zh-CN': `此版本不认识地域“${value}”，规则保留。${meant(nearest)['zh-CN']}`,
  }),
  'unknown-entry': ({ value, known }) => ({
    en: `The official text has no entry “${value}”; it has ${known}.`,
    'zh-CN': `官方文本没有条目“${value}”，现有条目：${known}。`,
  }),
  'not-a-date': ({ value }) => ({
    en: `“${value}” is not a date written as 2026-11-23.`,
    'zh-CN': `“${value}”不是 2026-11-23 这样的日期。`,
  }),
  'dates-reversed': ({ reviewedOn, reviewBy }) => ({
    en: `The next review (${reviewBy}) lies before the last one (${reviewedOn}).`,
    'zh-CN': `下次审阅日期（${reviewBy}）早于上次审阅日期（${reviewedOn}）。`,
  }),
  'link-not-https': ({ link }) => ({
    en: `“${link}” stays plain text; only https addresses become links.`,
    'zh-CN': `“${link}”仅显示为文本，只有 https 地址会成为链接。`,
  }),
  'more-problems': ({ count }) => ({
    en: `${number(count)} more problems of this kind are not listed.`,
    'zh-CN': `另有 ${number(count)} 个问题未逐一列出。`,
  }),
};

/** What follows from a problem: `The entry is left out; the others work.`; empty where nothing is lost. */
function describeLoss(lost: Loss, locale: Locale): string {
  return localize(losses[lost], locale);
}

/** One or two sentences: what is wrong, and what is not used because of it. Plain text, no markup. */
export function describeTeamProblem(problem: TeamProblem, locale: Locale): string {
  return describeWith(teamProblemWords, problem, locale);
}

const betweenSentences: Localized = { en: ' ', 'zh-CN': '' };

/** The same for any table of words. */
export function describeWith<Params, Code extends keyof Params>(
  words: Words<Params>,
  problem: { readonly code: Code; readonly params: Params[Code]; readonly lost: Loss },
  locale: Locale,
): string {
  const what = localize(words[problem.code](problem.params), locale);
  return [what, describeLoss(problem.lost, locale)].filter(Boolean).join(localize(betweenSentences, locale));
}

/** The words for what is wrong with a team's entries, in the languages of the interface. */
import type { Localized } from '../../locales/localized';
import { describeWith, didYouMean, grouped, valueProblemWords, type Words } from '../../values/problem-words';
import type { TeamProblem, TeamProblemParams } from './problem';

/** A sentence for each code; policies add theirs. */
export const teamProblemWords: Words<TeamProblemParams> = {
  ...valueProblemWords,
  empty: () => ({ en: 'This is empty.', 'zh-CN': '此处为空。' }),
  missing: ({ field }) => ({ en: `“${field}” is missing.`, 'zh-CN': `缺少“${field}”。` }),
  'unknown-field': ({ field, nearest }) => ({
    en: `“${field}” is not a known field.${didYouMean(nearest).en}`,
    'zh-CN': `“${field}”不是已知字段。${didYouMean(nearest)['zh-CN']}`,
  }),
  'too-large': ({ limit }) => ({
    en: `With this entry the questions and answers exceed ${grouped(limit)} characters in all.`,
    'zh-CN': `加上该条目，问题与答案合计超过 ${grouped(limit)} 个字符。`,
  }),
  'imitates-official': ({ id }) => ({
    en: `“${id}” could be taken for the number of an official entry. Use an id such as “vpn-access”.`,
    'zh-CN': `“${id}”可能被误认为官方条目的编号。请使用“vpn-access”这样的编号。`,
  }),
  'id-shape': ({ id }) => ({
    en: `“${id}” is not an id: letters a–z, digits and single hyphens, a letter first, as in “vpn-access”.`,
    'zh-CN': `“${id}”不是有效编号：只用字母 a–z、数字和单个连字符，以字母开头，例如“vpn-access”。`,
  }),
  'reads-as-official': ({ name }) => ({
    en: `“${name}” is Alibaba Cloud’s name; what a team says must not read as Alibaba Cloud’s word.`,
    'zh-CN': `“${name}”是阿里云的名称；团队的内容不得让人误以为出自阿里云。`,
  }),
  'duplicate-id': ({ id, first }) => ({
    en: `“${id}” is already the id of ${first}; that one is used.`,
    'zh-CN': `“${id}”已是 ${first} 的编号，使用先出现的条目。`,
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
    en: `This version knows no task “${task}” of ${product}; the rule waits for one that does.${didYouMean(nearest).en}`,
    'zh-CN': `此版本不认识 ${product} 的任务“${task}”，该规则暂不生效。${didYouMean(nearest)['zh-CN']}`,
  }),
  'region-shape': ({ value }) => ({
    en: `“${value}” is not a region id such as “eu-central-1”.`,
    'zh-CN': `“${value}”不是“eu-central-1”这样的地域 ID。`,
  }),
  'unknown-region': ({ value, nearest }) => ({
    en: `This version knows no region “${value}”; the rule is kept.${didYouMean(nearest).en}`,
    'zh-CN': `此版本不认识地域“${value}”，规则保留。${didYouMean(nearest)['zh-CN']}`,
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
  'reviewed-in-future': ({ reviewedOn, today }) => ({
    en: `The last review (${reviewedOn}) lies in the future; today is ${today}.`,
    'zh-CN': `上次审阅日期（${reviewedOn}）晚于今天（${today}）。`,
  }),
  'review-far-off': ({ reviewBy, years }) => ({
    en: `The next review (${reviewBy}) is more than ${years} years away.`,
    'zh-CN': `下次审阅日期（${reviewBy}）在 ${years} 年之后，时间过远。`,
  }),
  'link-not-https': ({ link }) => ({
    en: `“${link}” stays plain text; only https addresses that lead to the host one reads become links.`,
    'zh-CN': `“${link}”仅显示为文本；只有实际指向与所见主机一致的 https 地址才会成为链接。`,
  }),
};

/** One or two sentences: what is wrong, and what is not used because of it. Plain text, no markup. */
export function describeTeamProblem(problem: TeamProblem): Localized {
  return describeWith(teamProblemWords, problem);
}

/** Our words in what is exported. */
import type { Localized } from '../../locales/localized';
import type { Decision } from '../model';

export const columnTitles = {
  id: { en: 'No.', 'zh-CN': '编号' },
  section: { en: 'Section', 'zh-CN': '章节' },
  question: { en: 'Question', 'zh-CN': '问题' },
  verdict: { en: 'Verdict', 'zh-CN': '结论' },
  answer: { en: 'Answer, verbatim', 'zh-CN': '答复（原文）' },
  note: { en: 'Our note', 'zh-CN': '我们的说明' },
  citation: { en: 'Source', 'zh-CN': '出处' },
  edition: { en: 'Edition of the text', 'zh-CN': '文本版本' },
} satisfies Record<string, Localized>;

/** Of the column before them, where there are several sheets. */
export const sheetTitle: Localized = { en: 'Sheet', 'zh-CN': '工作表' };

const verdicts = {
  official: { en: 'Answered', 'zh-CN': '已答复' },
  team: { en: 'Answered by our team’s note, not by Alibaba Cloud', 'zh-CN': '由团队说明答复，非阿里云内容' },
  'not-said': { en: 'Not in this FAQ', 'zh-CN': '本 FAQ 未涉及' },
  open: { en: 'Open', 'zh-CN': '待定' },
} satisfies Record<string, Localized>;

/** What was decided; a question without a decision is open. */
export function verdictWords(decision: Decision | undefined): Localized {
  if (decision?.outcome !== 'accepted') return verdicts[decision?.outcome ?? 'open'];
  return verdicts[decision.quotations.some(({ entry }) => !entry.team) ? 'official' : 'team'];
}

export const documentTitle: Localized = { en: 'Answers to the questionnaire', 'zh-CN': '问卷答复' };

export const documentNote: Localized = {
  en: 'Quotations are Alibaba Cloud’s own words, each with its source. What is marked as our note or as a team’s note is not.',
  'zh-CN': '引文为阿里云官方原文，并注明出处；标为“我们的说明”或“团队说明”的内容并非阿里云内容。',
};

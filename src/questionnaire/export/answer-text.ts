import { cite } from '../../faq/citation';
import { gapSentence } from '../../faq/gap-sentence';
import type { Locale } from '../../locales/locale';
import { type Localized, localize } from '../../locales/localized';
import type { Decision } from '../model';
import type { AnswerSheet } from './answer-sheet';

const notSaid: Localized = { en: 'Not in this FAQ.', 'zh-CN': '本 FAQ 未涉及。' };
const ours: Localized = { en: 'Our note: ', 'zh-CN': '我们的说明：' };

/** Our sentence for what the text does not say, with its name where it has one; undefined where something was accepted. */
export function notSaidText({ outcome, gap }: Decision, locale: Locale): string | undefined {
  if (outcome !== 'not-said') return undefined;
  return localize(gap ? gapSentence(gap) : notSaid, locale);
}

/** What is ours in an answer, marked: what the text does not say, then the person's note. Empty where there is neither. */
export function ourText(decision: Decision, locale: Locale): string {
  const words = [notSaidText(decision, locale), decision.note?.trim()].filter(Boolean);
  return words.length > 0 ? `${localize(ours, locale)}${words.join('\n')}` : '';
}

/** One answer as plain text: every quotation with its citation, then what is ours. Empty where nothing was decided or noted. */
export function answerText(
  decision: Decision | undefined,
  { faq, locale }: Pick<AnswerSheet, 'faq' | 'locale'>,
): string {
  if (!decision) return '';
  const quotations = decision.quotations.map((quotation) => cite(quotation, 'plain', locale, faq));
  return [...quotations, ourText(decision, locale)].filter((part) => part !== '').join('\n\n');
}

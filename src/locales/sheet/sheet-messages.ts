import type { Locale } from '../locale';
import { en, type SheetMessages } from './en';
import { zhCN } from './zh-CN';

/** The languages that the questionnaire sheet speaks, one line each; the others read it in English. */
const messages: Partial<Record<Locale, SheetMessages>> = { en, 'zh-CN': zhCN };

/** Every word of the questionnaire sheet in this language. */
export function sheetMessagesFor(locale: Locale): SheetMessages {
  return messages[locale] ?? en;
}

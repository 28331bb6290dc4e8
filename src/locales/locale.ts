import { en, type Messages } from './en';
import { zhCN } from './zh-CN';

export type Locale = 'en' | 'zh-CN';

const messages: Record<Locale, Messages> = { en, 'zh-CN': zhCN };

export function messagesFor(locale: Locale): Messages {
  return messages[locale];
}

/**
 * @param wish the user's or the team's choice.
 * @param browserLanguage a BCP 47 tag such as `zh-TW`; every Chinese gets the Simplified interface.
 */
export function chooseLocale(wish: Locale | 'auto', browserLanguage: string): Locale {
  if (wish !== 'auto') return wish;
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
}

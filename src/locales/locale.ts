import { en, type Messages } from './en';
import { zhCN } from './zh-CN';

/** The languages of the interface, by their BCP 47 tag: one line each. English is the fallback of all. */
const messages = { en, 'zh-CN': zhCN } satisfies Record<string, Messages>;

export type Locale = keyof typeof messages;

export const locales = Object.keys(messages) as readonly Locale[];

/** Every word the interface says, in this language. */
export function messagesFor(locale: Locale): Messages {
  return messages[locale];
}

/**
 * @param wish the user's or the team's choice.
 * @param browserLanguage a BCP 47 tag; `zh-TW` gets the only Chinese there is, a language we have not gets English.
 */
export function chooseLocale(wish: Locale | 'auto', browserLanguage: string): Locale {
  if (wish !== 'auto') return wish;
  const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0];
  const exact = locales.find((locale) => locale.toLowerCase() === browserLanguage.toLowerCase());
  return exact ?? locales.find((locale) => primary(locale) === primary(browserLanguage)) ?? 'en';
}

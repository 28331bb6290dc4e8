import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Messages } from '../locales/en';
import type { Locale } from '../locales/locale';
import { type Localized, languageOf } from '../locales/localized';

/** The language of a surface and its words, everywhere below. */
export interface LocaleValue {
  readonly locale: Locale;
  readonly t: Messages;
}

export const LocaleContext = createContext<LocaleValue>({ locale: 'en', t: en });

export function useLocale(): LocaleValue {
  return useContext(LocaleContext);
}

/** For the attribute `lang`: English where our words are not translated, else nothing. */
export function langOf(text: Localized, locale: Locale): Locale | undefined {
  const language = languageOf(text, locale);
  return language === locale ? undefined : language;
}

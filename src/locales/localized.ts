import type { Locale } from './locale';

/** Words of ours in the languages of the interface: always in English, in the others as far as translated. */
export type Localized = Readonly<{ en: string } & Partial<Record<Exclude<Locale, 'en'>, string>>>;

/** @returns the words in this language, in English where they are not translated. */
export function localize(text: Localized, locale: Locale): string {
  return text[locale] ?? text.en;
}

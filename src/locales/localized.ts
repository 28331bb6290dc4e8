import type { Locale } from './locale';

/** Words of ours in the languages of the interface: always in English, in the others as far as translated. */
export type Localized = Readonly<{ en: string } & Partial<Record<Exclude<Locale, 'en'>, string>>>;

/** @returns the words in this language, in English where they are not translated. */
export function localize(text: Localized, locale: Locale): string {
  return text[languageOf(text, locale)] ?? text.en;
}

/** The same words, changed in each language that has them. */
export function mapLocalized(
  text: Localized,
  change: (words: string, language: Locale) => string,
): Localized {
  const languages = Object.keys(text) as Locale[];
  const changed = languages.map((language) => [language, change(localize(text, language), language)]);
  return Object.fromEntries(changed) as Localized;
}

/** @returns the language that `localize` answers in: the one asked for, or English. */
export function languageOf(text: Localized, locale: Locale): Locale {
  return text[locale] === undefined ? 'en' : locale;
}

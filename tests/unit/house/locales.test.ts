import { describe, expect, it } from 'vitest';
import { chooseLocale, locales, messagesFor } from '../../../src/locales/locale';

function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

/** Every word; a function's with `x` for whatever it is given, which stands for a list where it joins one. */
function words(value: unknown): string[] {
  if (typeof value === 'function') return [String(value(...Array(value.length).fill(['x'])))];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(words);
}

const characters = (text: string) => [...text].length;

describe.each(locales)('the interface in %s', (locale) => {
  const messages = messagesFor(locale);

  it('has the same words as in English, with the same parameters', () => {
    expect(shape(messages)).toEqual(shape(messagesFor('en')));
  });

  it('leaves nothing empty', () => {
    expect(words(messages).filter((text) => !text.trim())).toEqual([]);
  });

  it('has a name and a description that the stores take', () => {
    expect(characters(messages.manifest.name)).toBeLessThanOrEqual(50);
    expect(characters(messages.manifest.description)).toBeLessThanOrEqual(132);
  });

  it('uses fullwidth punctuation between Chinese characters, where it has any', () => {
    expect(
      words(messages).filter((text) => /\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });

  it('is named by a tag that has its canonical form', () => {
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
  });
});

describe('the language of the interface', () => {
  it.each([
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'tlh', 'en'],
    ['auto', 'zha', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('%s in a %s browser gives %s', (wish, browserLanguage, locale) => {
    expect(chooseLocale(wish, browserLanguage)).toBe(locale);
  });
});

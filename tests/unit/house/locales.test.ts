import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en';
import { chooseLocale } from '../../../src/locales/locale';
import { zhCN } from '../../../src/locales/zh-CN';

function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

function words(value: unknown): string[] {
  if (typeof value === 'function') return [String(value(...Array(value.length).fill('x')))];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(words);
}

describe('the languages of the interface', () => {
  it('have the same keys with the same parameters', () => {
    expect(shape(zhCN)).toEqual(shape(en));
  });

  it('leave nothing empty', () => {
    expect([...words(en), ...words(zhCN)].filter((text) => !text.trim())).toEqual([]);
  });

  it('use fullwidth punctuation between Chinese characters', () => {
    expect(
      words(zhCN).filter((text) => /\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });

  it.each([
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'de-DE', 'en'],
    ['auto', 'zha', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('%s in a %s browser gives %s', (wish, browserLanguage, locale) => {
    expect(chooseLocale(wish, browserLanguage)).toBe(locale);
  });
});

import { describe, expect, it } from 'vitest';
import { localize } from '../../../src/locales/localized';
import type { Impact, ValueProblemParams } from '../../../src/values/problem';
import { describeWith, didYouMean, kindNames, valueProblemWords } from '../../../src/values/problem-words';

function words<Code extends keyof ValueProblemParams>(
  code: Code,
  params: ValueProblemParams[Code],
  impact: Impact = 'nothing',
): string[] {
  const said = describeWith(valueProblemWords, { code, params, impact });
  return (['en', 'zh-CN'] as const).map((locale) => localize(said, locale));
}

describe('the words for a problem', () => {
  it.each<[en: string, zh: string, said: () => string[]]>([
    [
      'This is true or false; expected a list.',
      '此处为true 或 false，应为列表。',
      () => words('wrong-type', { expected: 'list', found: 'switch' }),
    ],
    [
      '12,345 characters; at most 1,000 are allowed.',
      '共 12,345 个字符，最多允许 1,000 个。',
      () => words('too-long', { limit: 1_000, length: 12_345 }),
    ],
    [
      'There are 10,000; the first 200 are read, those from here on are not.',
      '共 10,000 项，只读取前 200 项，从此处起不再读取。',
      () => words('too-many', { limit: 200, count: 10_000 }),
    ],
    [
      'Characters that are invisible, change the direction or pile up were taken out: U+202E.',
      '已去除不可见、改变文字方向或堆叠的字符：U+202E。',
      () => words('invisible-characters', { characters: 'U+202E' }),
    ],
    [
      '“esc” is not one of: ecs, oss. Did you mean “ecs”?',
      '“esc”不在可选值之内：ecs, oss。是否想写“ecs”？',
      () => words('not-one-of', { value: 'esc', allowed: 'ecs, oss', nearest: 'ecs' }),
    ],
    [
      '“x” is not one of: ecs.',
      '“x”不在可选值之内：ecs。',
      () => words('not-one-of', { value: 'x', allowed: 'ecs' }),
    ],
    [
      '9,500 more problems of this kind are not listed.',
      '另有 9,500 个问题未逐一列出。',
      () => words('more-problems', { count: 9_500 }),
    ],
  ])('%s', (en, zh, said) => {
    expect(said()).toEqual([en, zh]);
  });

  it.each<[impact: Impact, en: string, zh: string]>([
    ['setting', ' The key is ignored.', '该键被忽略。'],
    ['entry', ' The entry is left out; the others work.', '该条目被略去，其余条目照常可用。'],
    ['rule', ' The rule is left out; the entry stays.', '该规则被略去，条目保留。'],
    ['field', ' The field is ignored; the rest stays.', '该字段被忽略，其余保留。'],
    ['item', ' The item is ignored; the rest stays.', '该项被忽略，其余保留。'],
    ['nothing', '', ''],
  ])('end with what follows for the %s', (impact, en, zh) => {
    const [inEnglish, inChinese] = words('more-problems', { count: 1 });
    expect(words('more-problems', { count: 1 }, impact)).toEqual([`${inEnglish}${en}`, `${inChinese}${zh}`]);
  });

  it('tell kinds apart in each language, and suggest nothing where nothing is near', () => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const names = Object.values(kindNames).map((name) => name[locale]);
      expect(names.filter(Boolean)).toHaveLength(6);
      expect(new Set(names).size).toBe(6);
    }
    expect(didYouMean(undefined)).toEqual({ en: '', 'zh-CN': '' });
  });
});

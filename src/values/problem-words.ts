/** The words for what is wrong with a value, and for what follows. Plain text, no markup. */
import { type Localized, localize, mapLocalized } from '../locales/localized';
import type { Impact, ValueProblemParams } from './problem';
import type { ValueKind } from './value';

/** One sentence for each code, of what is wrong. */
export type Words<Params> = {
  readonly [Code in keyof Params]: (params: Params[Code]) => Localized;
};

/** How a sentence names a kind of value. */
export const kindNames: Readonly<Record<ValueKind, Localized>> = {
  text: { en: 'text', 'zh-CN': '文本' },
  number: { en: 'a number', 'zh-CN': '数字' },
  switch: { en: 'true or false', 'zh-CN': 'true 或 false' },
  list: { en: 'a list', 'zh-CN': '列表' },
  object: { en: 'an object', 'zh-CN': '对象' },
  nothing: { en: 'nothing', 'zh-CN': '空值' },
};

const impacts: Readonly<Record<Impact, Localized>> = {
  setting: { en: 'The key is ignored.', 'zh-CN': '该键被忽略。' },
  entry: { en: 'The entry is left out; the others work.', 'zh-CN': '该条目被略去，其余条目照常可用。' },
  rule: { en: 'The rule is left out; the entry stays.', 'zh-CN': '该规则被略去，条目保留。' },
  field: { en: 'The field is ignored; the rest stays.', 'zh-CN': '该字段被忽略，其余保留。' },
  item: { en: 'The item is ignored; the rest stays.', 'zh-CN': '该项被忽略，其余保留。' },
  nothing: { en: '', 'zh-CN': '' },
};

/** Thousands are grouped alike in every language. */
export const grouped = (value: number): string => value.toLocaleString('en-US');

/** What a sentence about a mistyped name ends with; nothing where no name is near. */
export const didYouMean = (near: string | undefined): Localized =>
  near === undefined
    ? { en: '', 'zh-CN': '' }
    : { en: ` Did you mean “${near}”?`, 'zh-CN': `是否想写“${near}”？` };

/** The words for the codes that every room shares. */
export const valueProblemWords: Words<ValueProblemParams> = {
  'wrong-type': ({ expected, found }) => ({
    en: `This is ${kindNames[found].en}; expected ${kindNames[expected].en}.`,
    'zh-CN': `此处为${kindNames[found]['zh-CN']}，应为${kindNames[expected]['zh-CN']}。`,
  }),
  'too-long': ({ limit, length }) => ({
    en: `${grouped(length)} characters; at most ${grouped(limit)} are allowed.`,
    'zh-CN': `共 ${grouped(length)} 个字符，最多允许 ${grouped(limit)} 个。`,
  }),
  'too-many': ({ limit, count }) => ({
    en: `There are ${grouped(count)}; the first ${grouped(limit)} are read, those from here on are not.`,
    'zh-CN': `共 ${grouped(count)} 项，只读取前 ${grouped(limit)} 项，从此处起不再读取。`,
  }),
  'invisible-characters': ({ characters }) => ({
    en: `Characters that are invisible, change the direction or pile up were taken out: ${characters}.`,
    'zh-CN': `已去除不可见、改变文字方向或堆叠的字符：${characters}。`,
  }),
  'not-one-of': ({ value, allowed, nearest }) => ({
    en: `“${value}” is not one of: ${allowed}.${didYouMean(nearest).en}`,
    'zh-CN': `“${value}”不在可选值之内：${allowed}。${didYouMean(nearest)['zh-CN']}`,
  }),
  'more-problems': ({ count }) => ({
    en: `${grouped(count)} more problems of this kind are not listed.`,
    'zh-CN': `另有 ${grouped(count)} 个问题未逐一列出。`,
  }),
};

const betweenSentences: Localized = { en: ' ', 'zh-CN': '' };

/** One or two sentences: what is wrong, and what is not used because of it. */
export function describeWith<Params, Code extends keyof Params>(
  words: Words<Params>,
  problem: { readonly code: Code; readonly params: Params[Code]; readonly impact: Impact },
): Localized {
  const then = impacts[problem.impact];
  return mapLocalized(words[problem.code](problem.params), (what, language) =>
    [what, localize(then, language)].filter(Boolean).join(localize(betweenSentences, language)),
  );
}

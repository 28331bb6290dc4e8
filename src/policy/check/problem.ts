/** What can be wrong with a policy as it is written down, beyond what can be wrong with a setting. */

import type { Localized } from '../../locales/localized';
import type { Problem, Report } from '../../values/problem';
import { describeWith, kindNames, type Words } from '../../values/problem-words';
import type { ValueKind } from '../../values/value';
import { type SettingProblemParams, settingProblemWords } from '../problem';
import type { JsonFault } from './json-scanner';

/** The codes beyond those of a setting, with what their words need to know. */
export interface CheckProblemParams extends SettingProblemParams {
  'json-syntax': { readonly fault: JsonFault; readonly found: string };
  'duplicate-key': { readonly key: string };
  'no-settings': object;
  'wrong-name': { readonly name: string; readonly expected: string };
  'other-id': { readonly found: string; readonly expected: string };
  'chromium-drops': { readonly path: string; readonly expected: ValueKind; readonly found: ValueKind };
  'install-mode': { readonly value: string; readonly allowed: string };
  'no-install-address': { readonly field: string };
  'never-updated': object;
}

/** `line` and `column` count from 1; absent where the text has no such place. */
export type CheckProblem = Problem<CheckProblemParams> & {
  readonly line?: number;
  readonly column?: number;
};

/** Takes the problems as they are found; their places in the text are added afterwards. */
export type CheckReport = Report<Problem<CheckProblemParams>>;

const faults: Readonly<Record<JsonFault, Localized>> = {
  value: { en: 'a value is expected here', 'zh-CN': '此处应为一个值' },
  key: { en: 'a key in double quotes is expected here', 'zh-CN': '此处应为双引号中的键' },
  colon: { en: 'a colon is expected after the key', 'zh-CN': '键之后应为冒号' },
  comma: { en: 'a comma or the closing bracket is expected here', 'zh-CN': '此处应为逗号或右括号' },
  'trailing-comma': {
    en: 'the last item must not be followed by a comma',
    'zh-CN': '最后一项之后不能有逗号',
  },
  comment: { en: 'JSON has no comments', 'zh-CN': 'JSON 不允许注释' },
  quotes: { en: 'only straight double quotes (") are quotes in JSON', 'zh-CN': 'JSON 只使用直双引号（"）' },
  'string-end': {
    en: 'the text is not closed by a double quote on its line',
    'zh-CN': '文本未在本行以双引号结束',
  },
  'string-character': { en: 'a control character must be escaped', 'zh-CN': '控制字符须转义' },
  escape: { en: 'a backslash must be doubled', 'zh-CN': '反斜杠须写成两个' },
  number: { en: 'this is not a number as JSON writes it', 'zh-CN': '此数字不符合 JSON 写法' },
  end: { en: 'the text ends too early; a closing bracket is missing', 'zh-CN': '文本过早结束，缺少右括号' },
  'after-end': { en: 'something follows after the last bracket', 'zh-CN': '最后一个括号之后还有内容' },
  depth: { en: 'this is nested too deep', 'zh-CN': '嵌套过深' },
};

const jsonKinds: typeof kindNames = { ...kindNames, nothing: { en: 'null', 'zh-CN': 'null' } };

const words: Words<CheckProblemParams> = {
  ...settingProblemWords,
  'json-syntax': ({ fault, found }) => ({
    en: `Not JSON: ${faults[fault].en}${found === '' ? '' : ` (found “${found}”)`}.`,
    'zh-CN': `不是有效的 JSON：${faults[fault]['zh-CN']}${found === '' ? '' : `（此处为“${found}”）`}。`,
  }),
  'duplicate-key': ({ key }) => ({
    en: `“${key}” occurs twice in the same object; browsers use the last one.`,
    'zh-CN': `“${key}”在同一对象中出现两次，浏览器使用最后一个。`,
  }),
  'no-settings': () => ({
    en: 'No settings of this extension are found here.',
    'zh-CN': '此处未找到此扩展的设置。',
  }),
  'wrong-name': ({ name, expected }) => ({
    en: `“${name}” must be written “${expected}” here, or the browser does not read it.`,
    'zh-CN': `此处的“${name}”须写作“${expected}”，否则浏览器不会读取。`,
  }),
  'other-id': ({ found, expected }) => ({
    en: `These settings are for the extension “${found}”; this one is “${expected}”.`,
    'zh-CN': `这些设置属于扩展“${found}”，当前扩展是“${expected}”。`,
  }),
  'chromium-drops': ({ path, expected, found }) => ({
    en: `Chrome, Edge and Chromium drop this whole key without a word, because ${path} is ${jsonKinds[found].en} and not ${jsonKinds[expected].en}.`,
    'zh-CN': `由于 ${path} 是${jsonKinds[found]['zh-CN']}而不是${jsonKinds[expected]['zh-CN']}，Chrome、Edge 和 Chromium 会不作提示地丢弃整个键。`,
  }),
  'install-mode': ({ value, allowed }) => ({
    en: `“${value}” is not one of: ${allowed}. The browser then rejects the whole of ExtensionSettings.`,
    'zh-CN': `“${value}”不在可选值之内：${allowed}。浏览器会因此拒绝整个 ExtensionSettings。`,
  }),
  'no-install-address': ({ field }) => ({
    en: `Without “${field}” the browser does not know where to get the extension.`,
    'zh-CN': `缺少“${field}”，浏览器不知道从何处获取扩展。`,
  }),
  'never-updated': () => ({
    en: 'Self-hosted, and “override_update_url” is not true: it installs once and is updated only if its manifest names an update address.',
    'zh-CN':
      '自行托管但“override_update_url”不是 true：只会安装一次，除非扩展清单写明更新地址，否则不会更新。',
  }),
};

/** One or two sentences: what is wrong, and what is not used because of it. Plain text, no markup. */
export function describeCheckProblem(problem: CheckProblem): Localized {
  return describeWith(words, problem);
}

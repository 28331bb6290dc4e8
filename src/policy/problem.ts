/** What can be wrong with a setting, wherever it comes from: what can be wrong in a team's entries, and more. */

import type { TeamProblemParams } from '../faq/team/problem';
import { teamProblemWords } from '../faq/team/problem-words';
import type { Localized } from '../locales/localized';
import type { Problem } from '../values/problem';
import { describeWith, didYouMean, type Words } from '../values/problem-words';

/** The codes beyond those of a team's entries, with what their words need to know. */
export interface SettingProblemParams extends TeamProblemParams {
  'unknown-key': { readonly key: string; readonly nearest?: string };
  'policy-only': { readonly key: string };
  'not-an-address': { readonly value: string };
  'not-a-mail-address': { readonly value: string };
  'not-json-text': object;
  'newer-version': { readonly found: number; readonly known: number };
}

/** One problem of a setting. */
export type SettingProblem = Problem<SettingProblemParams>;

/** A sentence for each code; the policy checker adds its own. */
export const settingProblemWords: Words<SettingProblemParams> = {
  ...teamProblemWords,
  'unknown-key': ({ key, nearest }) => ({
    en: `“${key}” is not a key of this extension.${didYouMean(nearest).en}`,
    'zh-CN': `“${key}”不是此扩展的键。${didYouMean(nearest)['zh-CN']}`,
  }),
  'policy-only': ({ key }) => ({
    en: `“${key}” can be set by policy only.`,
    'zh-CN': `“${key}”只能由策略设置。`,
  }),
  'not-an-address': ({ value }) => ({
    en: `“${value}” is not an https or mailto address.`,
    'zh-CN': `“${value}”不是 https 或 mailto 地址。`,
  }),
  'not-a-mail-address': ({ value }) => ({
    en: `“${value}” is not a mail address such as “compliance@example.com”.`,
    'zh-CN': `“${value}”不是“compliance@example.com”这样的邮件地址。`,
  }),
  'not-json-text': () => ({
    en: 'This is text; expected a list, or a list written as JSON text.',
    'zh-CN': '此处为文本，应为列表，或以 JSON 文本写成的列表。',
  }),
  'newer-version': ({ found, known }) => ({
    en: `These settings were saved by a newer version (format ${found}; this one knows ${known}). They are kept; what is understood is used.`,
    'zh-CN': `这些设置由较新版本保存（格式 ${found}，此版本支持 ${known}）。设置会保留，能识别的部分继续使用。`,
  }),
};

/** One or two sentences: what is wrong, and what is not used because of it. Plain text, no markup. */
export function describeProblem(problem: SettingProblem): Localized {
  return describeWith(settingProblemWords, problem);
}

import { type Localized, localize } from '../locales/localized';
import type { Gap } from './notes/model';

/** “Not in this FAQ: certifications.”, in the languages that have words for it. Whom to ask is the reader's to be told beside it. */
export function gapSentence({ topic }: Gap): Localized {
  const chinese = topic['zh-CN'];
  return {
    en: `Not in this FAQ: ${topic.en}.`,
    ...(chinese !== undefined && { 'zh-CN': `本 FAQ 未涉及：${chinese}。` }),
  };
}

/** “The FAQ does not speak of OSS or backups.”, for a page that is about them; `gaps` are one at least. */
export function silenceSentence(gaps: readonly Gap[]): Localized {
  const topics = (locale: 'en' | 'zh-CN') => gaps.map(({ topic }) => localize(topic, locale));
  return {
    en: `The FAQ does not speak of ${topics('en').join(' or ')}.`,
    'zh-CN': `FAQ 未提及${topics('zh-CN').join('或')}。`.replace(
      /(?<=\p{Script=Han})(?=[A-Za-z])|(?<=[A-Za-z])(?=\p{Script=Han})/gu,
      ' ',
    ),
  };
}

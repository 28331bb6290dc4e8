import type { Localized } from '../locales/localized';
import type { Gap } from './notes/model';

/** “Not in this FAQ: certifications. Ask the Trust Center.”, in the languages that have words for both parts. */
export function gapSentence({ topic }: Gap): Localized {
  const chinese = topic['zh-CN'];
  return {
    en: `Not in this FAQ: ${topic.en}. Ask the Trust Center.`,
    ...(chinese !== undefined && { 'zh-CN': `本 FAQ 未涉及：${chinese}。请咨询信任中心（Trust Center）。` }),
  };
}

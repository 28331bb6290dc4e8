/** The known gaps of the text, in words. */
import type { Localized } from '../locales/localized';
import type { Gap } from './notes/gaps';

/** The gap's terms that the text uses: English ones as whole words, plural or not, in any case; Chinese ones anywhere. */
export function gapTermsIn(text: string, { terms }: Gap): readonly string[] {
  const lower = text.toLowerCase();
  const words = ` ${lower.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const asWord = (term: string) => words.includes(` ${term} `) || words.includes(` ${term}s `);
  return [...terms.en.filter(asWord), ...terms.zh.filter((term) => lower.includes(term))];
}

/** “Not in this FAQ: certifications. Ask the Trust Center.” */
export function gapSentence({ topic }: Gap): Localized {
  return {
    en: `Not in this FAQ: ${topic.en}. Ask the Trust Center.`,
    'zh-CN': `本 FAQ 未涉及：${topic['zh-CN']}。请咨询信任中心（Trust Center）。`,
  };
}

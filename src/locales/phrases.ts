/** Where a line of Chinese may end: between words, which are written without spaces. */
import type { Locale } from './locale';

/** Of one character, and never at the beginning of a line: they belong to the word before. */
const closing = '的和与或及等之后前中上下内外间时地于侧组墙区域层性化';

/** Of one character, and never at the end of a line: they belong to the word after. */
const opening = '在以由从对将为不未可并且仅应使您其每单强多向经按';

let segmenter: Intl.Segmenter | undefined;

/**
 * The dictionary knows few words of a trade: 密钥 are two words to it, so single characters stay with their neighbours.
 * @returns the pieces between which a line may end, besides where spaces and punctuation let it; together they are the
 *   text. One piece for a language with spaces.
 */
export function phrases(text: string, locale: Locale): readonly string[] {
  if (!locale.startsWith('zh')) return [text];
  segmenter ??= new Intl.Segmenter(locale, { granularity: 'word' });
  const pieces: string[] = [];
  let isEnd = false;
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    const isAlone = segment.length === 1;
    const isStart = isAlone ? opening.includes(segment) : !belongsBefore(segment);
    if (pieces.length === 0 || (isEnd && isWordLike && isStart)) pieces.push(segment);
    else pieces.push(`${pieces.pop()}${segment}`);
    isEnd = isWordLike && (!isAlone || closing.includes(segment));
  }
  return pieces;
}

/** Also what the dictionary takes for one word across two: 名和 of 用户名和. */
const belongsBefore = (word: string) =>
  [...word].every((one) => closing.includes(one)) || /^.[和或]$/u.test(word);

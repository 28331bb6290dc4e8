import { remember } from '../values/remember';
import { foldChinese } from './simplified';
import { stem } from './stem';

/** One word as it stands in the text: `start` and `end` are UTF-16 offsets, `word` is folded, `stem` its stem. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** A run of Chinese or Japanese characters, in which nothing marks the words. */
  readonly unspaced: boolean;
}

const unspacedLetters = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
const run = new RegExp(`([${unspacedLetters}]+)|[[\\p{L}\\p{M}\\p{N}]--[${unspacedLetters}]]+`, 'gv');
const anyUnspaced = new RegExp(`[${unspacedLetters}]`, 'v');
const plain = /^[a-z0-9]+$/;

/** Lower case, compatibility forms and accents folded. The length may change: take no offsets from the result. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** True where the text has Chinese or Japanese characters. */
export function hasUnspaced(text: string): boolean {
  return anyUnspaced.test(text);
}

/** Words come again and again, folding and stemming take their time; so many are remembered. */
const remembered = 20_000;

const readWord = remember(remembered, (written: string): Pick<Token, 'word' | 'stem'> => {
  const word = fold(written);
  return { word, stem: stem(word) };
});

/** Every word of a text in order, with its offsets; a run of Chinese characters is one token. Takes any string. */
export function tokenize(text: string): Token[] {
  if (plain.test(text))
    return [{ word: text, stem: stem(text), start: 0, end: text.length, unspaced: false }];
  return Array.from(text.matchAll(run), (match) => {
    const [written, unspaced] = match;
    const start = match.index;
    const end = start + written.length;
    if (unspaced !== undefined) {
      const word = foldChinese(written);
      return { word, stem: word, start, end, unspaced: true };
    }
    const { word, stem: ofWord } = readWord(written);
    return { word, stem: ofWord, start, end, unspaced: false };
  });
}

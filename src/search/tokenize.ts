import { stem } from './stem';

/** One word as it stands in the text: `start` and `end` are UTF-16 offsets, `term` its folded stem. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case, compatibility forms and accents folded. Length may change: never take offsets from the result. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every word of a text in order, with its offsets. Takes any string. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => ({
    term: stem(fold(match[0])),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How much of a quotation tells the matter at once. */
import type { Range } from '../faq/model';
import type { Quote } from './model';

/** What is shown of a sentence at first; between and around the ranges something is cut. */
export interface TellingPart {
  /** Offsets into the quotation's text, in its order, at least one. */
  readonly ranges: readonly Range[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters; three lines of a narrow panel. A shorter quotation needs no cut. */
const longestWhole = 110;

/** Characters of all ranges together; the first is kept however long it is. */
const longestPart = 110;

/** A part of more than this share of the quotation saves nobody anything. */
const mostOfIt = 0.8;

/** What ends a sentence: it stays with the words before it. */
const closing = /^[.?!)”]*$/u;

/** @returns the emphasized words, to the sentence's end where they reach it; undefined for what is better shown whole. */
export function tellingPart({ text, emphasis }: Pick<Quote, 'text' | 'emphasis'>): TellingPart | undefined {
  if (text.length <= longestWhole || emphasis.length === 0) return undefined;
  const sorted = [...emphasis].sort((a, b) => a.start - b.start);
  const ranges: Range[] = [];
  let length = 0;
  for (const { start, end } of sorted) {
    if (ranges.length > 0 && length + end - start > longestPart) break;
    length += end - start;
    ranges.push({ start, end: closing.test(text.slice(end)) ? text.length : end });
  }
  if (length > mostOfIt * text.length) return undefined;
  return {
    ranges,
    cutBefore: (ranges[0]?.start ?? 0) > 0,
    cutAfter: (ranges.at(-1)?.end ?? 0) < text.length,
  };
}

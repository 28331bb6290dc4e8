/** Splits prose into sentences, each with its place in the text. */
import type { Sentence } from './model';

/** Latin sentences end in a stop followed by space; Chinese ones in a stop of their own, space or not. */
const stop = /[.!?][)\]"'”’]*(?=\s)|[。！？]+[”’）]*/gu;

/** A stop after these ends no sentence, nor does one after initials (`U.S. law`). */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|No|Art|Inc|Ltd|Co|[A-Z](?:\.[A-Z])+)\.$/u;
const longestAbbreviation = 10;

/**
 * Takes a text whose paragraphs are separated by an empty line. Gives its sentences in order; their
 * offsets are UTF-16 units into that text, and between two sentences there is nothing but white space.
 */
export function splitSentences(answer: string): readonly Sentence[] {
  return paragraphRanges(answer).flatMap(([first, last], paragraph) =>
    sentenceRanges(answer.slice(first, last)).map(([start, end]) => {
      const [from, to] = [first + start, first + end];
      return { text: answer.slice(from, to), start: from, end: to, paragraph };
    }),
  );
}

/** Without the white space around them. */
function paragraphRanges(text: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (const { 0: gap, index } of [...text.matchAll(/\n[^\S\n]*\n|$/gu)]) {
    const block = text.slice(from, index);
    const start = from + block.length - block.trimStart().length;
    if (block.trim() !== '') ranges.push([start, from + block.trimEnd().length]);
    from = index + gap.length;
  }
  return ranges;
}

function sentenceRanges(block: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const match of block.matchAll(stop)) {
    const end = match.index + match[0].length;
    const next = nextWord(block, end);
    const goesOn = /\p{Ll}/u.test(block.charAt(next));
    const last = block.slice(Math.max(start, end - longestAbbreviation), end);
    if (next === block.length || goesOn || abbreviation.test(last)) continue;
    ranges.push([start, end]);
    start = next;
  }
  ranges.push([start, block.length]);
  return ranges;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (/\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Splits prose into sentences, each with its place in the text. */
import type { Sentence } from './model';

/** Latin sentences end in a stop followed by space; Chinese ones in a stop of their own, space or not. */
const stop = /[.!?]+[)\]"'”’]*(?=\s)|[。！？]+[”’）]*/gu;

/** A stop after these ends no sentence, nor does one after initials (`U.S. law`). */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|No|Art|Inc|Ltd|Co|[A-Z](?:\.[A-Z])+)\.$/u;
const longestAbbreviation = 10;

/**
 * Takes a text whose paragraphs are separated by an empty line. Gives its sentences in order; their
 * offsets are UTF-16 units into that text, and between two sentences there is nothing but white space.
 */
export function splitSentences(answer: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of answer.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/gu)) {
    for (const [start, end] of sentenceRanges(block[0].trimEnd())) {
      const from = block.index + start;
      const to = block.index + end;
      sentences.push({ text: answer.slice(from, to), start: from, end: to, paragraph });
    }
    paragraph += 1;
  }
  return sentences;
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
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

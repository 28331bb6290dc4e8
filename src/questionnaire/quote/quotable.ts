import type { Entry, Passage } from '../../faq/model';
import { foldBoth } from './fold';

/** Where words stand: whole sentences of an entry's answer, or its question. */
export interface QuoteSource {
  readonly entry: Entry;
  /** Absent where it is the question. */
  readonly passage?: Passage;
}

/** An entry as it is compared: its text folded, and where in that each sentence begins. */
export interface Quotable {
  readonly entry: Entry;
  readonly question: string;
  /** The sentences, folded, one blank between two. */
  readonly answer: string;
  /** Offset into `answer` of each sentence. */
  readonly starts: readonly number[];
}

export function quotable(entry: Entry): Quotable {
  const starts: number[] = [];
  let answer = '';
  for (const { text } of entry.sentences) {
    if (answer !== '') answer += ' ';
    starts.push(answer.length);
    answer += foldBoth(text);
  }
  return { entry, question: foldBoth(entry.question), answer, starts };
}

/** Half-open offsets into a folded answer. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The whole sentences around a span. */
export function sentencesAround({ starts }: Quotable, { start, end }: Span): Passage {
  const from = starts.findLastIndex((at) => at <= start);
  const next = starts.findIndex((at) => at >= end);
  return { from: Math.max(0, from), to: next < 0 ? starts.length : next };
}

/** Whether these words, folded, stand one after the other in a folded text, whatever stands between; undefined where not. */
export function findInOrder(text: string, fragments: readonly string[]): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (const fragment of fragments) {
    const at = indexOfWords(text, fragment, end);
    if (at < 0) return undefined;
    start ??= at;
    end = at + fragment.length;
  }
  return start === undefined ? undefined : { start, end };
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Where the words begin in the text, not in the middle of one of its words. */
function indexOfWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutsBefore = isInside(text, at);
    const cutsAfter = isInside(text, end);
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}

function isInside(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  const han = /\p{Script=Han}/u;
  return wordCharacter.test(before) && wordCharacter.test(after) && !han.test(before) && !han.test(after);
}

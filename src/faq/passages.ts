/** From exact words to the whole sentences that hold them. */
import type { Entry, Passage, Range } from './model';

/** Whole sentences of one entry; `emphasis` (ours) are offsets into `text`. */
export interface QuotedWords {
  readonly entry: Entry;
  readonly passage: Passage;
  readonly text: string;
  readonly emphasis: readonly Range[];
}

/** The passage's text as it stands in the answer, paragraph breaks included; empty for an empty passage. */
export function passageText(entry: Entry, { from, to }: Passage): string {
  const first = entry.sentences[from];
  const last = entry.sentences[to - 1];
  return first && last ? entry.answer.slice(first.start, last.end) : '';
}

/** All sentences of the entry. */
export function wholeAnswer(entry: Entry): Passage {
  return { from: 0, to: entry.sentences.length };
}

/** The sentences that hold these words, which may run over several; undefined where the answer lacks them. */
export function findPassage(entry: Entry, words: string): Passage | undefined {
  const start = entry.answer.indexOf(words);
  if (start < 0) return undefined;
  const end = start + words.length;
  const from = entry.sentences.findIndex((sentence) => sentence.end > start);
  const to = entry.sentences.findLastIndex((sentence) => sentence.start < end) + 1;
  return from >= 0 && from < to ? { from, to } : undefined;
}

/**
 * Quotes the whole sentences from the first of these words to the last, with the words emphasised.
 * Gives undefined where one of them does not stand in the answer, exactly as printed.
 */
export function quoteWords(entry: Entry, words: readonly string[]): QuotedWords | undefined {
  const passages = words.map((phrase) => findPassage(entry, phrase));
  if (passages.length === 0 || !passages.every((found) => found !== undefined)) return undefined;
  const passage = {
    from: Math.min(...passages.map(({ from }) => from)),
    to: Math.max(...passages.map(({ to }) => to)),
  };
  const text = passageText(entry, passage);
  const emphasis = words.map((phrase) => {
    const start = text.indexOf(phrase);
    return { start, end: start + phrase.length };
  });
  return { entry, passage, text, emphasis };
}

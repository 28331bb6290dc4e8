import type { Range } from '../faq/model';

/** What is shown of a passage in a list: `text` is a run of its own characters, cut only between words. */
export interface Excerpt {
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters kept before the first mark of a passage that is too long. */
const before = 60;

/**
 * @param marks offsets into `text`; the first one is kept in sight.
 * @param longest characters; a shorter text is kept whole.
 */
export function excerpt(text: string, marks: readonly Range[], longest = 240): Excerpt {
  if (text.length <= longest) return { text, cutBefore: false, cutAfter: false };
  const first = marks.reduce((least, { start }) => Math.min(least, start), text.length);
  const wanted = first < longest - before || first === text.length ? 0 : first - before;
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = from + longest >= text.length ? text.length : text.lastIndexOf(' ', from + longest);
  return { text: text.slice(from, end), cutBefore: from > 0, cutAfter: end < text.length };
}

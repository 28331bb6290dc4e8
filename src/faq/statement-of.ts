import type { Entry, Passage, Range } from './model';
import { officialNotes } from './notes';
import type { Notes, Statement } from './notes/model';
import { quoteWords } from './passages';

/**
 * What our notes say of a passage: the statement whose quoted sentences all lie in it. Of several, the one whose words
 * hold most of what was asked for, and at a tie the first in the text's order. Undefined where our notes say nothing of
 * the passage, as of a team's.
 * @param marks what was asked for, as offsets into the answer.
 */
export function statementOf(
  entry: Entry,
  passage: Passage,
  marks: readonly Range[] = [],
  { statements }: Pick<Notes, 'statements'> = officialNotes,
): Statement | undefined {
  if (entry.team) return undefined;
  let best: { readonly statement: Statement; readonly asked: number } | undefined;
  for (const statement of statements) {
    const quote = statement.entry === entry.id ? quoteWords(entry, statement.words) : undefined;
    if (!quote || quote.passage.from < passage.from || quote.passage.to > passage.to) continue;
    const start = entry.sentences[quote.passage.from]?.start ?? 0;
    const asked = quote.emphasis.reduce(
      (sum, words) => sum + markedIn({ start: start + words.start, end: start + words.end }, marks),
      0,
    );
    if (!best || asked > best.asked) best = { statement, asked };
  }
  return best?.statement;
}

/** Characters of a range that are marked. */
function markedIn({ start, end }: Range, marks: readonly Range[]): number {
  return marks.reduce(
    (sum, mark) => sum + Math.max(0, Math.min(end, mark.end) - Math.max(start, mark.start)),
    0,
  );
}

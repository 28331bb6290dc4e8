import type { Entry, Passage, Range } from './model';
import { officialNotes } from './notes';
import type { Notes, Statement } from './notes/model';
import { quoteWords } from './passages';

/**
 * What our notes say of a passage: the statement whose quoted sentences all lie in it. Of several, the one whose words
 * hold most of what was asked for, and at a tie the first in the text's order. Undefined where our notes say nothing of
 * the passage, as of a team's.
 * @param marks what was asked for of a text, as offsets into it; asked of the answer only where notes may speak of it.
 */
export function statementOf(
  entry: Entry,
  passage: Passage,
  marks: (text: string) => readonly Range[] = () => [],
  { statements }: Pick<Notes, 'statements'> = officialNotes,
): Statement | undefined {
  if (entry.team) return undefined;
  const asked = marks(entry.answer);
  let best: { readonly statement: Statement; readonly held: number } | undefined;
  for (const statement of statements) {
    const quote = statement.entry === entry.id ? quoteWords(entry, statement.words) : undefined;
    if (!quote || quote.passage.from < passage.from || quote.passage.to > passage.to) continue;
    const start = entry.sentences[quote.passage.from]?.start ?? 0;
    const held = quote.emphasis.reduce(
      (sum, words) => sum + markedIn({ start: start + words.start, end: start + words.end }, asked),
      0,
    );
    if (!best || held > best.held) best = { statement, held };
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

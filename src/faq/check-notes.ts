/**
 * Holds our notes against the text they speak of. Run by the tests, and by `npm run faq:update` before a newer text
 * is taken.
 */
import { checkAnswers } from './check-notes/answers';
import { checkEntries } from './check-notes/entries';
import { checkGaps } from './check-notes/gaps';
import type { NoteProblem } from './check-notes/problem';
import { checkServices } from './check-notes/services';
import { checkStatements } from './check-notes/statements';
import type { Faq } from './model';
import { officialNotes } from './notes';
import { askedGaps } from './notes/asked-gaps';
import type { AskedGap, Notes } from './notes/model';

export type { NoteProblem } from './check-notes/problem';

/** Our notes as they are written: the gaps with the words that ask for them. */
export const writtenNotes: Notes<AskedGap> = { ...officialNotes, gaps: askedGaps };

/** Takes the official entries; gives every note that does not match them, and nothing where all do. */
export function checkNotes(
  { entries }: Pick<Faq, 'entries'>,
  notes: Notes<AskedGap> = writtenNotes,
): readonly NoteProblem[] {
  return [
    ...checkStatements(entries, notes),
    ...checkEntries(entries, notes),
    ...checkServices(entries, notes),
    ...checkAnswers(notes),
    ...checkGaps(entries, notes),
  ];
}

/** Checks what we say of single entries: summaries, and notes on dated references. */
import type { Entry } from '../model';
import type { Notes } from '../notes/model';
import { splitSentences } from '../sentences';
import type { NoteProblem } from './problem';
import { checkWords, unknownEntry } from './words';

/** Takes the official entries and our notes; gives each summary and dated reference that does not match them. */
export function checkEntries(
  entries: readonly Entry[],
  { summaries, datedReferences }: Notes,
): readonly NoteProblem[] {
  const ids = entries.map(({ id }) => id);
  return [
    ...Object.entries(summaries).flatMap(([id, summary]) => {
      const note = `summary of ${id}`;
      if (!ids.includes(id)) return [{ note, problem: unknownEntry(entries, id) }];
      return Object.entries(summary).flatMap(([locale, text]) =>
        checkSummary(`${note}, ${locale}`, text, entries),
      );
    }),
    ...ids
      .filter((id) => !Object.hasOwn(summaries, id))
      .map((id) => ({
        note: `summary of ${id}`,
        problem: 'is missing: add it to src/faq/notes/summaries.ts',
      })),
    ...datedReferences.flatMap(({ entry, words }) =>
      checkWords(entries, `dated reference in ${entry}`, entry, [words]),
    ),
  ];
}

function checkSummary(note: string, text: string, entries: readonly Entry[]): readonly NoteProblem[] {
  const sentences = splitSentences(text).length;
  const problems: NoteProblem[] = [];
  if (sentences !== 1) problems.push({ note, problem: `is ${sentences} sentences: make it one` });
  if (entries.some(({ answer }) => answer.includes(text)))
    problems.push({ note, problem: 'is the official text’s own words: say it in ours' });
  return problems;
}

/** Holds our notes against the text they speak of. Run by the tests and before a newer text is taken. */

import { gapSentence, gapTermsIn } from './gap-words';
import type { Entry, Faq } from './model';
import { namesAny } from './names-any';
import { datedReferences, gaps, services, statements, summaries } from './notes';
import { quoteWords } from './passages';

export interface NoteProblem {
  /** Which note: `statement "kms-for-keys"`. */
  readonly note: string;
  readonly problem: string;
}

/** Takes the official entries; gives every note that does not match them, and nothing where all do. */
export function checkNotes({ entries }: Pick<Faq, 'entries'>): readonly NoteProblem[] {
  return [
    ...statements.flatMap(({ id, entry, words }) => missing(entries, `statement "${id}"`, entry, words)),
    ...datedReferences.flatMap(({ entry, words }) =>
      missing(entries, `dated reference in ${entry}`, entry, [words]),
    ),
    ...checkSummaries(entries),
    ...checkServices(entries),
    ...checkGaps(entries),
    ...checkUnread(entries),
  ];
}

function missing(
  entries: readonly Entry[],
  note: string,
  id: string,
  words: readonly string[],
): NoteProblem[] {
  const entry = entries.find((each) => each.id === id);
  if (!entry) return [{ note, problem: `there is no entry ${id}` }];
  const wrong = words.flatMap((phrase) => {
    const times = entry.answer.split(phrase).length - 1;
    return times === 1 ? [] : [{ note, problem: `“${phrase}” stands ${times} times in ${id}, not once` }];
  });
  const unordered = wrong.length === 0 && !inOrder(entry, words);
  return unordered ? [{ note, problem: `its words stand in another order in ${id}` }] : wrong;
}

function inOrder(entry: Entry, words: readonly string[]): boolean {
  const starts = quoteWords(entry, words)?.emphasis.map(({ start }) => start) ?? [];
  return starts.every((start, at) => at === 0 || start > (starts[at - 1] ?? 0));
}

function checkSummaries(entries: readonly Entry[]): NoteProblem[] {
  const ids = entries.map(({ id }) => id);
  const unknown = Object.keys(summaries).filter((id) => !ids.includes(id));
  const absent = ids.filter((id) => !Object.hasOwn(summaries, id));
  return [
    ...unknown.map((id) => ({ note: `summary of ${id}`, problem: `there is no entry ${id}` })),
    ...absent.map((id) => ({ note: `summary of ${id}`, problem: 'is missing' })),
  ];
}

function checkServices(entries: readonly Entry[]): NoteProblem[] {
  return Object.entries(services).flatMap(([product, { names, namedIn, line }]) => {
    const note = `service "${product}"`;
    const found = entries.filter(({ answer }) => namesAny(answer, names)).map(({ id }) => id);
    const problems: NoteProblem[] = names
      .filter((name) => !entries.some(({ answer }) => namesAny(answer, [name])))
      .map((name) => ({ note, problem: `the text does not name “${name}”` }));
    if (found.join() !== namedIn.join()) {
      problems.push({
        note,
        problem: `named in ${found.join(', ') || 'no entry'}, not in ${namedIn.join(', ')}`,
      });
    }
    const gone = line.entries.filter((id) => !entries.some((entry) => entry.id === id));
    return [
      ...problems,
      ...gone.map((id) => ({ note, problem: `its line rests on entry ${id}, which is gone` })),
    ];
  });
}

function checkGaps(entries: readonly Entry[]): NoteProblem[] {
  return gaps.flatMap((gap) =>
    entries.flatMap(({ id, question, answer }) =>
      gapTermsIn(`${question} ${answer}`, gap).map((term) => ({
        note: `gap "${gap.id}"`,
        problem: `entry ${id} uses its term “${term}”: “${gapSentence(gap).en}” is no longer true`,
      })),
    ),
  );
}

/** An entry nobody has read for our notes would never be shown on a page. */
function checkUnread(entries: readonly Entry[]): NoteProblem[] {
  return entries
    .filter(({ id }) => !statements.some(({ entry }) => entry === id))
    .map(({ id }) => ({ note: `entry ${id}`, problem: 'no statement in our notes speaks of it' }));
}

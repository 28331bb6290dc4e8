/** Whether words of a note stand in the text exactly as they are quoted. */
import type { Entry } from '../model';
import type { NoteProblem } from './problem';

/** In UTF-16 units: a shared beginning shorter than this stands there by chance. */
const leastBeginning = 8;
/** In UTF-16 units. */
const shownAfter = 24;

/** Takes words that must stand in the entry of this id, each once and in this order. */
export function checkWords(
  entries: readonly Entry[],
  note: string,
  id: string,
  words: readonly string[],
): readonly NoteProblem[] {
  const entry = entries.find((each) => each.id === id);
  if (!entry) return [{ note, problem: unknownEntry(entries, id) }];
  if (words.length === 0) return [{ note, problem: `quotes no words: copy those that matter from ${id}` }];
  const wrong = words.flatMap((phrase) => phraseProblem(entry, phrase) ?? []);
  const starts = words.map((phrase) => entry.answer.indexOf(phrase));
  if (wrong.length === 0 && starts.some((start, at) => start < (starts[at - 1] ?? 0)))
    wrong.push(`its words stand in another order in ${id}: quote them in the text’s order`);
  return wrong.map((problem) => ({ note, problem }));
}

/** What is wrong with a note on an entry that the text does not have. */
export function unknownEntry(entries: readonly Entry[], id: string): string {
  return `there is no entry ${id}: name one of ${entries.map((entry) => entry.id).join(', ')}, or delete the note`;
}

function phraseProblem({ id, answer }: Entry, phrase: string): string | undefined {
  const times = phrase === '' ? 0 : answer.split(phrase).length - 1;
  if (times === 1) return undefined;
  if (times > 1)
    return `“${phrase}” stands ${times} times in ${id}: quote more words, so that they stand once`;
  return `“${phrase}” does not stand in ${id}${nearest(answer, phrase)}: copy the words exactly as printed`;
}

/** How the text goes on where it begins as the words do. */
function nearest(answer: string, phrase: string): string {
  for (let length = phrase.length - 1; length >= leastBeginning; length -= 1) {
    const start = answer.indexOf(phrase.slice(0, length));
    if (start >= 0) return `, which has “${answer.slice(start, start + length + shownAfter)}…”`;
  }
  return '';
}

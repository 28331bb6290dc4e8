/** Tells a person what a newer text would change. */
import type { FaqUpdate } from './update';

/** Takes the comparison; gives lines for a terminal: the text's changes first, then our notes that no longer match. */
export function reportUpdate({ frame, entries, problems, reread }: FaqUpdate): string {
  const changed = frame.removed.length + frame.added.length + entries.length > 0;
  return [
    ...(changed ? [] : ['The text is the same.']),
    ...block('Titles and closing words', frame.removed, frame.added),
    ...entries.flatMap(({ id, kind, removed, added }) => block(`Entry ${id}: ${kind}`, removed, added)),
    '',
    problems.length === 0
      ? 'All of our notes match this text.'
      : `${problems.length} of our notes do not match this text; mend them in src/faq/notes:`,
    ...problems.map(({ note, problem }) => `  ${note}: ${problem}`),
    ...(reread.length === 0 ? [] : ['', 'Read these again, the sentences around their words have changed:']),
    ...reread.map((id) => `  statement "${id}"`),
  ].join('\n');
}

function block(title: string, removed: readonly string[], added: readonly string[]): readonly string[] {
  if (removed.length + added.length === 0) return [];
  return ['', title, ...removed.map((line) => `  - ${line}`), ...added.map((line) => `  + ${line}`)];
}

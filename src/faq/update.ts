/** Compares a newer text with the one we have, entry by entry and sentence by sentence. */
import { checkNotes, type NoteProblem, writtenNotes } from './check-notes';
import type { Entry } from './model';
import type { AskedGap, Notes } from './notes/model';
import { type ParsedFaq, parseFaq } from './parse';
import { quoteWords } from './passages';

/** The file is not a text that could be taken. */
export class FaqFileError extends Error {
  override readonly name = 'FaqFileError';
}

interface EntryChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What was said and is not any more, and what is said now, in order; headings first. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface FaqUpdate {
  /** Title, subtitle, section titles, closing words. */
  readonly frame: { readonly removed: readonly string[]; readonly added: readonly string[] };
  readonly entries: readonly EntryChange[];
  /** Our notes that do not match the newer text. */
  readonly problems: readonly NoteProblem[];
  /** Ids of the statements whose words still stand, in sentences that read otherwise now. */
  readonly reread: readonly string[];
}

/**
 * Takes the bytes of a file; gives its text unchanged.
 * @throws {FaqFileError} where they are no UTF-8 text, empty, or begin with a byte order mark.
 */
export function decodeFaq(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FaqFileError('The file is not UTF-8 text. Save the page’s words as plain text in UTF-8.');
  }
  if (text.trim() === '') throw new FaqFileError('The file is empty.');
  if (text.startsWith('\uFEFF'))
    throw new FaqFileError('The file begins with a byte order mark. Save it without.');
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(text)) {
    throw new FaqFileError('The file is HTML. Save the page’s words as plain text.');
  }
  return text;
}

/**
 * Takes the present and the newer text. Gives what differs and which of our notes no longer match.
 * @throws {FaqTextError} where one of them does not have the shape the parser knows.
 */
export function compareFaq(present: string, newer: string, notes: Notes<AskedGap> = writtenNotes): FaqUpdate {
  const before = parseFaq(present);
  const after = parseFaq(newer);
  const [entriesBefore, entriesAfter] = [entriesOf(before), entriesOf(after)];
  const ids = [...new Set([...entriesBefore, ...entriesAfter].map(({ id }) => id))];
  return {
    frame: difference(frameOf(before), frameOf(after)),
    entries: ids.flatMap((id) => changeOf(id, byId(entriesBefore, id), byId(entriesAfter, id))),
    problems: checkNotes({ entries: entriesAfter }, notes),
    reread: notes.statements
      .filter(({ entry, words }) => {
        const [was, is] = [entriesBefore, entriesAfter].map((entries) => quoted(byId(entries, entry), words));
        return was !== undefined && is !== undefined && was !== is;
      })
      .map(({ id }) => id),
  };
}

function entriesOf({ sections }: ParsedFaq): readonly Entry[] {
  return sections.flatMap(({ entries }) => entries);
}

function byId(entries: readonly Entry[], id: string): Entry | undefined {
  return entries.find((entry) => entry.id === id);
}

function quoted(entry: Entry | undefined, words: readonly string[]): string | undefined {
  return entry && quoteWords(entry, words)?.text;
}

function frameOf({ title, subtitle, sections, closing }: ParsedFaq): readonly string[] {
  return [title, subtitle, ...sections.map((section) => `${section.id} ${section.title}`), ...closing];
}

function changeOf(id: string, before: Entry | undefined, after: Entry | undefined): readonly EntryChange[] {
  const { removed, added } = difference(linesOf(before), linesOf(after));
  if (removed.length === 0 && added.length === 0) return [];
  return [{ id, kind: !before ? 'added' : after ? 'changed' : 'removed', removed, added }];
}

/** Heading and sentences; a paragraph's first sentence is marked, so that a moved break shows as a change. */
function linesOf(entry: Entry | undefined): readonly string[] {
  if (!entry) return [];
  const sentences = entry.sentences.map(({ text, paragraph }, at) =>
    paragraph === entry.sentences[at - 1]?.paragraph ? text : `¶ ${text}`,
  );
  return [`${entry.label} ${entry.question}`, ...sentences];
}

/** The lines outside a longest common subsequence. */
function difference(
  before: readonly string[],
  after: readonly string[],
): { readonly removed: readonly string[]; readonly added: readonly string[] } {
  const common = longestCommon(before, after);
  return { removed: without(before, common), added: without(after, common) };
}

function longestCommon(before: readonly string[], after: readonly string[]): readonly string[] {
  let row: readonly (readonly string[])[] = [];
  for (const line of before) {
    const next: (readonly string[])[] = [[]];
    for (const [at, other] of after.entries()) {
      const above = row[at + 1] ?? [];
      const left = next[at] ?? [];
      const longer = above.length >= left.length ? above : left;
      next.push(line === other ? [...(row[at] ?? []), line] : longer);
    }
    row = next;
  }
  return row.at(-1) ?? [];
}

function without(lines: readonly string[], common: readonly string[]): readonly string[] {
  let at = 0;
  return lines.filter((line) => {
    if (line !== common[at]) return true;
    at += 1;
    return false;
  });
}

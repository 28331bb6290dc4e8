/** How lists, links and line breaks are written where everything is plain text. */

/** Between two paragraphs. */
export const apart = '\n\n';

/** What stands before the next item of the innermost list; a list with a number counts on. */
export function markerOf(lists: readonly { next?: number }[]): string {
  const list = lists.at(-1);
  if (list?.next === undefined) return lists.length > 1 ? '– ' : '• ';
  const marker = `${list.next}. `;
  list.next += 1;
  return marker;
}

/** Whether an address says by itself where it leads. */
export function leadsOut(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(address);
}

/** The words and the address; one alone where the words are the same, or the address leads nowhere from here. */
export function linkText(words: string, address: string): string {
  if (!leadsOut(address)) return words;
  const bare = address.replace(/^mailto:/i, '');
  return words.trim() === '' || words === bare || words === address ? bare : `${words} (${bare})`;
}

/** A line that only ends in the source goes on with a blank, between Chinese characters without. */
export function joinLines(text: string): string {
  return text
    .split(apart)
    .map((part) => {
      const lines = part.split('\n').map((line) => line.trim());
      return lines.reduce((all, line) => all + (goesOn(all, line) ? '' : ' ') + line);
    })
    .join(apart);
}

function goesOn(before: string, after: string): boolean {
  return /[\p{Script=Han}，。、；：！？”）]$/u.test(before.slice(-2)) && /^[\p{Script=Han}“（]/u.test(after);
}

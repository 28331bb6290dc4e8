import { type Book, bookOf, inHand } from './book';
import { type SavedDecisions, type SavedList, saveDecisions, saveList } from './saved-work';

/** How much of a questionnaire is kept: every sheet, the one in hand, nothing. */
export type Extent = 'all' | 'one' | 'none';

/** A questionnaire in two parts: the list is large, and the same object for as long as it says the same. */
export interface Keepable {
  readonly extent: Extent;
  readonly list: SavedList;
  readonly decisions: () => SavedDecisions;
}

/** @returns what is worth keeping of a questionnaire, best first: every sheet, else the one in hand alone. */
export function createKeepables(): (book: Book) => readonly Keepable[] {
  const [whole, single] = [rememberList(), rememberList()];
  return (book) => {
    const alone = bookOf([inHand(book)]);
    const all: Keepable = { extent: 'all', list: whole(book), decisions: () => saveDecisions(book) };
    if (book.sheets.length === 1) return [all];
    return [all, { extent: 'one', list: single(alone), decisions: () => saveDecisions(alone) }];
  };
}

/** Makes a list anew only where a table, a correction or the name is another. */
function rememberList(): (book: Book) => SavedList {
  let last: { readonly of: Book; readonly list: SavedList } | undefined;
  return (book) => {
    const { sheets } = book;
    const isSame =
      last?.of.sheets.length === sheets.length &&
      last.of.sheets.every(({ name, table, corrections }, at) => {
        const now = sheets[at];
        return now?.table === table && now.corrections === corrections && now.name === name;
      });
    if (!last || !isSame) last = { of: book, list: saveList(book) };
    return last.list;
  };
}

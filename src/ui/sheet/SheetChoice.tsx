import type { Book } from '../../questionnaire/book';
import { tally } from '../../questionnaire/work';
import { useSheetWords } from './sheet-words';

interface Props {
  readonly book: Book;
  readonly onTurn: (at: number) => void;
}

/** The sheets of a workbook, each with how far it is; nothing where there is one. */
export function SheetChoice({ book, onTurn }: Props) {
  const { reading: words } = useSheetWords();
  if (book.sheets.length === 1) return null;
  return (
    <label class="sheet-choice">
      {words.sheet}{' '}
      <select value={book.at} onChange={(event) => onTurn(Number(event.currentTarget.value))}>
        {book.sheets.map((work, at) => {
          const { all, open } = tally(work);
          return (
            <option key={work.table.name} value={at}>
              {words.sheetProgress(work.table.name, all - open, all)}
            </option>
          );
        })}
      </select>
    </label>
  );
}

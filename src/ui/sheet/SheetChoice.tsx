import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Book } from '../../questionnaire/book';
import { tally } from '../../questionnaire/work';
import { useSheetWords } from './sheet-words';

interface Props {
  readonly book: Book;
  /** Whether the focus is here: where the arrows turn the sheets, one key must not be the last. */
  readonly focused: boolean;
  /** @param byArrows whether an arrow turned to it, which goes through the sheets one by one. */
  readonly onTurn: (at: number, byArrows: boolean) => void;
  /** The sheet that the arrows found is the one. */
  readonly onDone: () => void;
}

/** The sheets of a workbook, each with how far it is; nothing where there is one. */
export function SheetChoice({ book, focused, onTurn, onDone }: Props) {
  const { reading: words } = useSheetWords();
  const select = useRef<HTMLSelectElement>(null);
  const byArrows = useRef(false);
  useLayoutEffect(() => {
    if (focused) select.current?.focus();
  }, [focused]);
  if (book.sheets.length === 1) return null;
  const onKey = (event: KeyboardEvent) => {
    byArrows.current = event.key.startsWith('Arrow') && !event.altKey;
    if (event.key !== 'Enter' || !focused) return;
    event.preventDefault();
    onDone();
  };
  return (
    <label class="sheet-choice">
      {words.sheet}{' '}
      <select
        ref={select}
        value={book.at}
        onKeyDown={onKey}
        onPointerDown={() => {
          byArrows.current = false;
        }}
        onChange={(event) => onTurn(Number(event.currentTarget.value), byArrows.current)}
      >
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

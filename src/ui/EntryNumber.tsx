import type { Passage } from '../faq/model';
import { useLocale } from './locale-context';

/** Opens an entry, on a passage of it where one is given. */
export type OnOpen = (entryId: string, passage?: Passage) => void;

interface Props {
  readonly id: string;
  readonly passage?: Passage;
  readonly onOpen: OnOpen;
}

/** The number of the entry that something rests on; it opens the entry, on the passage where there is one. */
export function EntryNumber({ id, passage, onOpen }: Props) {
  const { t } = useLocale();
  return (
    <button type="button" class="number" aria-label={t.entry.open(id)} onClick={() => onOpen(id, passage)}>
      {id}
    </button>
  );
}

import type { Entry, Passage } from '../faq/model';
import { useLocale } from './locale-context';

/** Opens an entry, on a passage of it where one is given. */
export type OnOpen = (entryId: string, passage?: Passage) => void;

interface Props {
  /** Any `Quote` will do. */
  readonly of: { readonly entry: Entry; readonly passage: Passage };
  readonly onOpen: OnOpen;
}

/** The number of the entry that something rests on; it opens the entry right there. */
export function EntryNumber({ of: { entry, passage }, onOpen }: Props) {
  const { t } = useLocale();
  return (
    <button
      type="button"
      class="number"
      aria-label={t.entry.open(entry.id)}
      onClick={() => onOpen(entry.id, passage)}
    >
      {entry.id}
    </button>
  );
}

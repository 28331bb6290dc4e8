import type { Entry, Passage } from '../faq/model';
import { CopyButton, type OnCopy } from './CopyButton';
import { useLocale } from './locale-context';

interface Props {
  readonly entry: Entry;
  readonly passage?: Passage | undefined;
  readonly onCopy: OnCopy;
}

/** What somebody came for is copied first, the whole entry second. */
export function EntryActions({ entry, passage, onCopy }: Props) {
  const { t } = useLocale();
  const label = entry.id;
  return (
    <p class="entry-actions">
      {passage && (
        <CopyButton copied={{ entry, passage }} label={label} words={t.entry.copyPassage} onCopy={onCopy} />
      )}
      <CopyButton copied={{ entry }} label={label} words={t.entry.copyWhole} onCopy={onCopy} />
    </p>
  );
}

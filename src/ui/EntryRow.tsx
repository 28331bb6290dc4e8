import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry, Passage } from '../faq/model';
import type { EntryNotes } from '../faq/notes/model';
import type { Localized } from '../locales/localized';
import type { OnCopy } from './CopyButton';
import { EntryActions } from './EntryActions';
import { EntryBody } from './EntryBody';
import { EntrySummary } from './EntrySummary';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { TeamMark } from './TeamMark';
import { Sentence, Words } from './Words';

interface Props {
  readonly entry: Entry;
  readonly notes: EntryNotes;
  /** Why it is shown, in our words. */
  readonly because?: Localized;
  readonly passage?: Passage | undefined;
  /** ISO date. */
  readonly today: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onCopy: OnCopy;
}

/** Number, question and why it is shown; opens in place. */
export function EntryRow({ entry, notes, because, passage, today, open, onToggle, onCopy }: Props) {
  const { t } = useLocale();
  const details = useRef<HTMLDetailsElement>(null);
  // Before the paint: an effect after it would close again what a second key press opened in between.
  useLayoutEffect(() => {
    if (details.current) details.current.open = open;
  }, [open]);
  return (
    <details
      class="row"
      ref={details}
      onToggle={({ currentTarget }) => currentTarget.open !== open && onToggle(currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" />
        <span class="row-number">{entry.team ? <Icon name="note" /> : entry.id}</span>
        <span class="row-text">
          <EntrySummary notes={notes} />
          <span class="question" lang={entry.team ? undefined : 'en'}>
            {entry.question}
          </span>
          {entry.team && <TeamMark />}
          {because && (
            <span class="because">
              <Sentence around={t.entries.because}>
                <Words of={because} />
              </Sentence>
            </span>
          )}
        </span>
      </summary>
      {open && (
        <>
          <EntryBody entry={entry} notes={notes} passage={passage} today={today} />
          <EntryActions entry={entry} passage={passage} onCopy={onCopy} />
        </>
      )}
    </details>
  );
}

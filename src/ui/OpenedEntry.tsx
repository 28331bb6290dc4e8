import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry, Passage, Range } from '../faq/model';
import type { EntryNotes } from '../faq/notes/model';
import type { OnCopy } from './CopyButton';
import { EntryBody } from './EntryBody';
import { EntrySummary } from './EntrySummary';
import { Icon } from './Icon';
import { useLocale } from './locale-context';

interface Props {
  readonly entry: Entry;
  readonly notes: EntryNotes;
  readonly passage?: Passage | undefined;
  readonly marks: readonly Range[];
  /** ISO date. */
  readonly today: string;
  readonly action?: ComponentChildren;
  readonly onBack: () => void;
  readonly onCopy: OnCopy;
}

/** One entry on its own, opened from a result or a number; the way back is first. */
export function OpenedEntry({ entry, notes, passage, marks, today, action, onBack, onCopy }: Props) {
  const { t } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [entry]);
  return (
    <article class="opened">
      <button type="button" class="link back" onClick={onBack}>
        <Icon name="back" />
        {t.entry.back}
      </button>
      <h1 ref={heading} tabIndex={-1} lang={entry.team ? undefined : 'en'}>
        {!entry.team && <span class="row-number">{entry.id}</span>} {entry.question}
      </h1>
      <EntrySummary notes={notes} />
      <EntryBody
        entry={entry}
        notes={notes}
        passage={passage}
        marks={marks}
        scroll={passage !== undefined}
        today={today}
        onCopy={onCopy}
      />
      {action}
    </article>
  );
}

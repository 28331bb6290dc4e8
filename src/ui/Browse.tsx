import { useEffect, useRef } from 'preact/hooks';
import type { Faq } from '../faq/model';
import type { OnCopy } from './CopyButton';
import type { EntryNotes } from './EntryBody';
import { EntryRow } from './EntryRow';
import { Icon } from './Icon';
import { useLocale } from './locale-context';

interface Props {
  readonly faq: Faq;
  readonly notesOf: (entryId: string) => EntryNotes;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly openEntries: ReadonlySet<string>;
  readonly onToggleEntry: (entryId: string, open: boolean) => void;
  readonly onCopy: OnCopy;
}

/** All entries by section, as the text has them. */
export function Browse({ faq, notesOf, open, onToggle, openEntries, onToggleEntry, onCopy }: Props) {
  const { t } = useLocale();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current) details.current.open = open;
  }, [open]);
  return (
    <details
      class="browse"
      ref={details}
      onToggle={({ currentTarget }) => currentTarget.open !== open && onToggle(currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" />
        <h2>{t.browse.title(faq.entries.length)}</h2>
      </summary>
      {faq.sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h3 id={`section-${section.id}`} lang="en">
            {section.title}
          </h3>
          {section.entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              notes={notesOf(entry.id)}
              open={openEntries.has(entry.id)}
              onToggle={(isOpen) => onToggleEntry(entry.id, isOpen)}
              onCopy={onCopy}
            />
          ))}
        </section>
      ))}
    </details>
  );
}

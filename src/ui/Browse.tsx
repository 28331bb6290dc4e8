import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Faq, Section } from '../faq/model';
import type { EntryNotes } from '../faq/notes/model';
import type { OnCopy } from './CopyButton';
import { EntryRow } from './EntryRow';
import { Icon } from './Icon';
import { useLocale } from './locale-context';

interface Props {
  readonly faq: Faq;
  readonly notesOf: (entryId: string) => EntryNotes;
  /** ISO date. */
  readonly today: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly openEntries: ReadonlySet<string>;
  readonly onToggleEntry: (entryId: string, open: boolean) => void;
  readonly onCopy: OnCopy;
}

/** All entries by section, as the text has them. */
export function Browse({ faq, notesOf, today, open, onToggle, openEntries, onToggleEntry, onCopy }: Props) {
  const { t } = useLocale();
  const details = useRef<HTMLDetailsElement>(null);
  // Before the paint: an effect after it would close again what a second key press opened in between.
  useLayoutEffect(() => {
    if (details.current) details.current.open = open;
  }, [open]);
  const sections = [...faq.sections, ...teamSection(faq, t.team.section)];
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
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h3 id={`section-${section.id}`} lang={section.id === 'team' ? undefined : 'en'}>
            {section.title}
          </h3>
          {section.entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              notes={notesOf(entry.id)}
              today={today}
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

/** The team's own entries stand after Alibaba Cloud's sections and never among them. */
function teamSection({ team }: Faq, title: string): Section[] {
  return team.length > 0 ? [{ id: 'team', title, entries: team }] : [];
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Faq, Passage, Section } from '../faq/model';
import type { EntryNotes } from '../faq/notes/model';
import type { OnCopy } from './CopyButton';
import { EntryRow } from './EntryRow';
import { OursOnce } from './EntrySummary';
import { FoldedRow } from './FoldedRow';
import { useLocale } from './locale-context';

interface Props {
  readonly faq: Faq;
  /** How many entries of a team the package carries: too many for a list. */
  readonly librarySize?: number | undefined;
  readonly notesOf: (entryId: string) => EntryNotes;
  /** ISO date. */
  readonly today: string;
  /** Whether nothing else of the view has said yet that our summaries are ours. */
  readonly saysOurs: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly openEntries: ReadonlySet<string>;
  /** What an entry says most about the page in front: it is marked where the entry is opened. */
  readonly passageOf?: ((entryId: string) => Passage | undefined) | undefined;
  readonly onToggleEntry: (entryId: string, open: boolean) => void;
  readonly onCopy: OnCopy;
}

/** All entries by section, as the text has them. */
export function Browse({ saysOurs, librarySize = 0, open, onToggle, ...rows }: Props) {
  const { t } = useLocale();
  const [first] = rows.faq.entries;
  return (
    <FoldedRow name="browse" title={t.browse.title(rows.faq.entries.length)} open={open} onToggle={onToggle}>
      {first && saysOurs && <OursOnce notes={rows.notesOf(first.id)} />}
      {librarySize > 0 && <p class="ours">{t.browse.library(librarySize)}</p>}
      <Sections {...rows} />
    </FoldedRow>
  );
}

type RowsProps = Omit<Props, 'saysOurs' | 'librarySize' | 'open' | 'onToggle'>;

function Sections({ faq, notesOf, today, openEntries, passageOf, onToggleEntry, onCopy }: RowsProps) {
  const { t } = useLocale();
  const teamRows = useGrowing(faq.team.length);
  const marked = useMemo(
    () =>
      openEntries.size > 0 && passageOf
        ? new Map([...openEntries].map((id) => [id, passageOf(id)]))
        : nothing,
    [openEntries, passageOf],
  );
  // The very same elements while nothing of theirs changes: the page beside them moves often, and they may be hundreds.
  return useMemo(() => {
    const sections = [...faq.sections, ...teamSection(faq, t.team.section, teamRows)];
    return (
      <>
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
                passage={marked.get(entry.id)}
                open={openEntries.has(entry.id)}
                onToggle={(isOpen) => onToggleEntry(entry.id, isOpen)}
                onCopy={onCopy}
              />
            ))}
          </section>
        ))}
      </>
    );
  }, [faq, teamRows, notesOf, today, openEntries, marked, onToggleEntry, onCopy, t]);
}

/** Always the same one: what is closed has no part in where the page moves. */
const nothing: ReadonlyMap<string, Passage | undefined> = new Map();

/** As many as could be seen below the official ones on a tall panel. */
const firstTeamRows = 6;
const moreTeamRows = 64;

/** How many of so many rows are drawn: a first picture full, then the others, some at a time, as the paints allow. */
function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(firstTeamRows);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + moreTeamRows));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return Math.min(drawn, count);
}

/** The team's own entries stand after Alibaba Cloud's sections and never among them. */
function teamSection({ team }: Faq, title: string, most: number): Section[] {
  return team.length > 0 ? [{ id: 'team', title, entries: team.slice(0, most) }] : [];
}

import { useEffect, useState } from 'preact/hooks';
import type { EntryNotes } from '../faq/notes/model';
import { arrangeEntries, type Guidance, type GuidedEntry, type RegionGuidance } from '../guidance/model';
import type { Locale } from '../locales/locale';
import type { Localized } from '../locales/localized';
import type { OnCopy } from './CopyButton';
import { EntryRow } from './EntryRow';
import { Icon } from './Icon';
import { KeyPassage } from './KeyPassage';
import { useLocale } from './locale-context';
import { PageLine, type PageRegion } from './PageLine';
import { RegionCard } from './RegionCard';
import { ResponsibilitySplit } from './ResponsibilitySplit';
import { Words } from './Words';

export interface PageView {
  readonly kind: 'page';
  /** Changes with every page: what was opened on the last one is closed on the next. */
  readonly key: string;
  readonly label: string;
  /** Set where the label is not in the language of the interface. */
  readonly labelLang: Locale | undefined;
  readonly region?: PageRegion;
  readonly guidance: Guidance;
  /** Present where the address carries a region. */
  readonly regionGuidance?: RegionGuidance;
  /** Our line on a site of which the text does not say whether it covers it. */
  readonly siteNote?: Localized;
  readonly pinned: boolean;
}

interface Props {
  readonly view: PageView;
  readonly notesOf: (entryId: string) => EntryNotes;
  /** ISO date. */
  readonly today: string;
  readonly onOpen: (entryId: string) => void;
  readonly onCopy: OnCopy;
  readonly onPin: () => void;
}

/** Everything the FAQ says about this page, what matters most first. */
export function PageGuidance({ view, notesOf, today, onOpen, onCopy, onPin }: Props) {
  const { t } = useLocale();
  const { guidance } = view;
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setAll(false);
    setOpen(new Set());
  }, [view.key]);

  const { first, rest, notes: teamNotes } = arrangeEntries(guidance);
  const rows = all ? [...first, ...rest] : first;
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)));
  const row = (guided: GuidedEntry) => (
    <GuidedRow
      key={`${view.key} ${guided.entry.id}`}
      guided={guided}
      notes={notesOf(guided.entry.id)}
      open={open.has(guided.entry.id)}
      today={today}
      onToggle={(isOpen) => toggle(guided.entry.id, isOpen)}
      onCopy={onCopy}
    />
  );
  return (
    <>
      <PageLine
        label={view.label}
        labelLang={view.labelLang}
        {...(view.region ? { region: view.region } : {})}
        pinned={view.pinned}
        onPin={onPin}
      />
      {view.siteNote && (
        <p class="ours site-note">
          <Words of={view.siteNote} />
        </p>
      )}
      <KeyPassage quotes={guidance.keyPassages} onCopy={onCopy} onOpen={onOpen} />
      <ResponsibilitySplit guidance={guidance} onOpen={onOpen} />
      <section class="for-page" aria-labelledby="for-page-title">
        <h2 id="for-page-title">{t.entries.title}</h2>
        {rows.map(row)}
        {rest.length > 0 && (
          <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.entries.less : t.entries.more(rest.length)}
          </button>
        )}
        {teamNotes.length > 0 && (
          <details class="team-notes">
            <summary>
              <Icon name="chevron" />
              {t.team.notes(teamNotes.length)}
            </summary>
            {teamNotes.map(row)}
          </details>
        )}
      </section>
      {view.regionGuidance && view.region && (
        <RegionCard guidance={view.regionGuidance} region={view.region} onCopy={onCopy} onOpen={onOpen} />
      )}
    </>
  );
}

interface RowProps {
  readonly guided: GuidedEntry;
  readonly notes: EntryNotes;
  readonly today: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onCopy: OnCopy;
}

function GuidedRow({ guided, ...rest }: RowProps) {
  return (
    <EntryRow
      entry={guided.entry}
      because={guided.reason.because}
      passage={guided.keyPassage.passage}
      {...rest}
    />
  );
}

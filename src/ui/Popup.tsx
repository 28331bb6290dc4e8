import { useState } from 'preact/hooks';
import { arrangeEntries } from '../guidance/model';
import { localize } from '../locales/localized';
import { EntryRow } from './EntryRow';
import { Finder, type FinderProps } from './Finder';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import type { PageView } from './PageGuidance';

export interface PopupProps extends FinderProps {
  /** The page in front, where it is one we know. */
  readonly page: PageView | undefined;
  /** True once it is certain that there is no page we know. */
  readonly elsewhere: boolean;
  /** Opens the panel, on an entry where one is given. Absent where the browser has no panel. */
  readonly onOpenPanel?: (entryId?: string) => void;
}

/** The popup: search first; complete by itself where there is no panel. */
export function Popup({ page, elsewhere, onOpenPanel, ...finder }: PopupProps) {
  const { t, locale } = useLocale();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)));
  const panelButton = (words: string, entryId?: string) =>
    onOpenPanel && (
      <button type="button" class="small with-icon" onClick={() => onOpenPanel(entryId)}>
        <Icon name="panel" />
        {words}
      </button>
    );
  return (
    <Finder
      {...finder}
      surface="popup"
      autoFocus
      browsing={elsewhere}
      onOpenElsewhere={onOpenPanel}
      entryAction={(id) => panelButton(t.entry.openInPanel, id)}
      home={() => (
        <>
          <header class="page-line">
            <div class="page-name">
              <h1>{page?.label ?? t.appName}</h1>
            </div>
            {panelButton(t.popup.openPanel)}
          </header>
          {page && (
            <section class="for-page" aria-labelledby="for-page-title">
              <h2 id="for-page-title">{t.entries.title}</h2>
              {firstRows(page).map(({ entry, reason, telling }) => (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  notes={finder.notesOf(entry.id)}
                  today={finder.today}
                  because={localize(reason.because, locale)}
                  passage={telling.passage}
                  open={open.has(entry.id)}
                  onToggle={(isOpen) => toggle(entry.id, isOpen)}
                  onCopy={finder.onCopy}
                />
              ))}
            </section>
          )}
        </>
      )}
    />
  );
}

/** The first rows of the page, and after them what a team says of it. */
function firstRows({ guidance }: PageView) {
  const { first, notes } = arrangeEntries(guidance);
  return [...first, ...notes];
}

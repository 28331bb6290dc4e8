import type { Passage } from '../faq/model';
import { arrangeEntries } from '../guidance/model';
import { AnswerCard } from './AnswerCard';
import { EntryRow } from './EntryRow';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import type { PageView } from './PageGuidance';
import { isKeptFrom, type PageState, StatusHelp, StatusTitle, type WaysOut } from './PageStatus';
import { SearchView } from './SearchView';
import type { SearchViewProps } from './search-view-props';
import { useOpenSet } from './use-open-set';
import { usePassageOf } from './use-passage-of';

export interface PopupProps extends SearchViewProps {
  readonly page: PageState;
  readonly waysOut: WaysOut;
  /** Opens the panel, on an entry where one is given, a passage of it marked. Absent where the browser has no panel. */
  readonly onOpenPanel?: (entryId?: string, passage?: Passage) => void;
}

/** The popup: search first; complete by itself where there is no panel. */
export function Popup({ page, waysOut, onOpenPanel, ...view }: PopupProps) {
  const { t } = useLocale();
  const { open, toggle } = useOpenSet();
  const passageOf = usePassageOf(page);
  const panelButton = (words: string, entryId?: string, passage?: Passage) =>
    onOpenPanel && (
      <button type="button" class="small with-icon" onClick={() => onOpenPanel(entryId, passage)}>
        <Icon name="panel" />
        {words}
      </button>
    );
  const rows = page.kind === 'page' ? firstRows(page) : [];
  return (
    <SearchView
      {...view}
      surface="popup"
      autoFocus
      homeSaysOurs={page.kind === 'page'}
      browsing={page.kind !== 'page' && page.kind !== 'navigating'}
      passageOf={passageOf}
      onOpenElsewhere={onOpenPanel}
      entryAction={(id, passage) => panelButton(t.entry.openInPanel, id, passage)}
      home={(openEntry) => (
        <>
          <header class="page-line">
            <div class="page-name">
              {page.kind === 'page' ? (
                <h1 lang={page.labelLang}>{page.label}</h1>
              ) : (
                <h1>{isKeptFrom(page) ? <StatusTitle page={page} /> : t.appName}</h1>
              )}
            </div>
            {panelButton(t.popup.openPanel)}
          </header>
          {isKeptFrom(page) && (
            <section class="status-help">
              <StatusHelp page={page} waysOut={waysOut} />
            </section>
          )}
          {page.kind === 'page' && (
            <AnswerCard
              page={page.label}
              answer={page.guidance.answer}
              onOpen={openEntry}
              onCopy={view.onCopy}
            />
          )}
          {page.kind === 'page' && (
            <section class="for-page" aria-labelledby="for-page-title">
              <h2 id="for-page-title">{t.entries.title}</h2>
              {rows.map((guided) => (
                <EntryRow
                  key={guided.entry.id}
                  entry={guided.entry}
                  notes={view.notesOf(guided.entry.id)}
                  today={view.today}
                  because={guided.reason.because}
                  passage={open.has(guided.entry.id) ? guided.keyPassage.passage : undefined}
                  open={open.has(guided.entry.id)}
                  onToggle={(isOpen) => toggle(guided.entry.id, isOpen)}
                  onCopy={view.onCopy}
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

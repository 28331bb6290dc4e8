import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Faq, Range } from '../faq/model';
import { shownFirst } from '../guidance/model';
import type { Hit } from '../search/search';
import { Browse } from './Browse';
import type { OnCopy } from './CopyButton';
import type { EntryNotes } from './EntryBody';
import { EntryRow } from './EntryRow';
import { Footer } from './Footer';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { OpenedEntry } from './OpenedEntry';
import type { PageView } from './PageGuidance';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import { useStatus } from './Status';
import { useSearchBox } from './use-search-box';

export interface PopupProps {
  /** The page in front, where it is one we know. */
  readonly page: PageView | undefined;
  /** True once it is certain that there is no page we know. */
  readonly elsewhere: boolean;
  readonly faq: Faq;
  readonly search: (query: string) => readonly Hit[];
  readonly highlight: (query: string, text: string) => readonly Range[];
  readonly notesOf: (entryId: string) => EntryNotes;
  readonly onCopy: OnCopy;
  /** Opens the panel, on an entry where one is given. Absent where the browser has no panel. */
  readonly onOpenPanel?: (entryId?: string) => void;
  readonly onOptions: () => void;
}

/** The popup: search first; complete by itself where there is no panel. */
export function Popup(props: PopupProps) {
  const { page, elsewhere, faq, search, highlight, notesOf, onCopy, onOpenPanel, onOptions } = props;
  const { t, locale } = useLocale();
  const { say } = useStatus();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<Hit | undefined>();
  const [browsing, setBrowsing] = useState<boolean | undefined>();
  const [openEntries, setOpenEntries] = useState<ReadonlySet<string>>(new Set());

  const ask = (text: string) => {
    setQuery(text);
    setOpened(undefined);
  };
  const box = useSearchBox({
    search,
    query,
    onQuery: ask,
    onOpen: setOpened,
    ...(onOpenPanel ? { onOpenElsewhere: (hit: Hit) => onOpenPanel(hit.entry.id) } : {}),
    onCopyHit: (hit) =>
      void onCopy({ entry: hit.entry, passage: hit.passage }, 'plain').then(
        () => say(t.copy.done),
        () => say(t.copy.failed, 'problem'),
      ),
  });
  useEffect(() => box.input.current?.focus(), [box.input]);
  const sectionTitles = useMemo(() => new Map(faq.sections.map(({ id, title }) => [id, title])), [faq]);
  const toggle = (id: string, isOpen: boolean) =>
    setOpenEntries(
      (before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)),
    );
  const searching = query.trim() !== '' && !opened;

  return (
    <div class="surface popup">
      <div class="top">
        <SearchBox
          query={query}
          onQuery={ask}
          onKey={box.onKey}
          inputRef={box.input}
          listId={box.listId}
          expanded={searching && box.hits.length > 0}
          active={box.hits.length > 0 ? `${box.listId}-${box.active}` : undefined}
          onOptions={onOptions}
        />
      </div>
      <main>
        {opened && (
          <>
            <OpenedEntry
              entry={opened.entry}
              passage={opened.passage}
              notes={notesOf(opened.entry.id)}
              marks={highlight(query, opened.entry.answer)}
              onBack={() => {
                setOpened(undefined);
                box.input.current?.focus();
              }}
              onCopy={onCopy}
            />
            {onOpenPanel && (
              <button type="button" class="small with-icon" onClick={() => onOpenPanel(opened.entry.id)}>
                <Icon name="panel" />
                {t.entry.openInPanel}
              </button>
            )}
          </>
        )}
        {!opened && (
          <Results
            id={box.listId}
            query={query}
            hits={box.hits}
            active={box.active}
            sectionTitle={(id) => sectionTitles.get(id) ?? ''}
            marks={(text) => highlight(query, text)}
            onOpen={setOpened}
            onActive={box.setActive}
            contact={faq.contact}
          />
        )}
        {!opened && (!searching || box.hits.length === 0) && (
          <>
            {!searching && (
              <header class="page-line">
                <div class="page-name">
                  <h1>{page?.label ?? t.appName}</h1>
                </div>
                {onOpenPanel && (
                  <button type="button" class="small with-icon" onClick={() => onOpenPanel()}>
                    <Icon name="panel" />
                    {t.popup.openPanel}
                  </button>
                )}
              </header>
            )}
            {page && !searching && (
              <section class="for-page" aria-labelledby="for-page-title">
                <h2 id="for-page-title">{t.entries.title}</h2>
                {page.guidance.entries.slice(0, shownFirst).map(({ entry, reason, telling }) => (
                  <EntryRow
                    key={entry.id}
                    entry={entry}
                    notes={notesOf(entry.id)}
                    because={reason.because[locale]}
                    passage={telling.passage}
                    open={openEntries.has(entry.id)}
                    onToggle={(isOpen) => toggle(entry.id, isOpen)}
                    onCopy={onCopy}
                  />
                ))}
              </section>
            )}
            <Browse
              faq={faq}
              notesOf={notesOf}
              open={browsing ?? elsewhere}
              onToggle={setBrowsing}
              openEntries={openEntries}
              onToggleEntry={toggle}
              onCopy={onCopy}
            />
          </>
        )}
      </main>
      <Footer faq={faq} />
    </div>
  );
}

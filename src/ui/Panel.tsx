import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Faq, Range } from '../faq/model';
import type { Hit } from '../search/search';
import { Browse } from './Browse';
import type { OnCopy } from './CopyButton';
import type { EntryNotes } from './EntryBody';
import { Footer } from './Footer';
import { useLocale } from './locale-context';
import { OpenedEntry } from './OpenedEntry';
import { type OtherPlace, OtherPlaceView } from './OtherPlace';
import { PageGuidance, type PageView } from './PageGuidance';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import { useStatus } from './Status';
import { useSearchBox } from './use-search-box';

/** What the panel is about: a console page with its guidance, or a calm state. */
export type PanelPlace = PageView | OtherPlace;

export interface PanelProps {
  readonly place: PanelPlace;
  readonly faq: Faq;
  readonly search: (query: string) => readonly Hit[];
  /** The words of `text` that `query` matches. */
  readonly highlight: (query: string, text: string) => readonly Range[];
  readonly notesOf: (entryId: string) => EntryNotes;
  /** An entry or a query that another surface asked for; a new object asks again. */
  readonly wish?: { readonly entry?: string; readonly query?: string };
  readonly onCopy: OnCopy;
  readonly onPin: () => void;
  readonly onOptions: () => void;
  /** Present where the browser lets an extension ask for its sites. */
  readonly onAllow?: () => void;
}

/** The side panel: search always on top, then what this page is about. */
export function Panel(props: PanelProps) {
  const { place, faq, search, highlight, notesOf, wish, onCopy, onOptions } = props;
  const { t } = useLocale();
  const { say } = useStatus();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<Opened | undefined>();
  const [browsing, setBrowsing] = useState<boolean | undefined>();
  const [openEntries, setOpenEntries] = useState<ReadonlySet<string>>(new Set());
  const byId = useMemo(() => new Map([...faq.entries, ...faq.team].map((entry) => [entry.id, entry])), [faq]);

  const open = (id: string, from?: Hit) => {
    const entry = byId.get(id);
    if (entry) setOpened({ entry, ...(from ? { passage: from.passage } : {}) });
  };
  useEffect(() => {
    if (!wish) return;
    setQuery(wish.query ?? '');
    setOpened(undefined);
    if (wish.entry) open(wish.entry);
  }, [wish]);

  const ask = (text: string) => {
    setQuery(text);
    setOpened(undefined);
  };
  const copyHit = (hit: Hit) =>
    void onCopy({ entry: hit.entry, passage: hit.passage }, 'plain').then(
      () => say(t.copy.done),
      () => say(t.copy.failed, 'problem'),
    );
  const box = useSearchBox({
    search,
    query,
    onQuery: ask,
    onOpen: (hit) => open(hit.entry.id, hit),
    onCopyHit: copyHit,
  });
  const searching = query.trim() !== '' && !opened;
  const sectionTitle = (id: string) => faq.sections.find((section) => section.id === id)?.title ?? '';
  const toggleEntry = (id: string, isOpen: boolean) =>
    setOpenEntries((before) => {
      const after = new Set(before);
      if (isOpen) after.add(id);
      else after.delete(id);
      return after;
    });

  return (
    <div class="surface panel">
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
        {opened ? (
          <OpenedEntry
            {...opened}
            notes={notesOf(opened.entry.id)}
            marks={query ? highlight(query, opened.entry.answer) : []}
            onBack={() => {
              setOpened(undefined);
              if (query) box.input.current?.focus();
            }}
            onCopy={onCopy}
          />
        ) : (
          <>
            <Results
              id={box.listId}
              query={query}
              hits={box.hits}
              active={box.active}
              sectionTitle={sectionTitle}
              marks={(text) => highlight(query, text)}
              onOpen={(hit) => open(hit.entry.id, hit)}
              onActive={box.setActive}
              contact={faq.contact}
            />
            {(!searching || box.hits.length === 0) && (
              <>
                {searching ? null : place.kind === 'page' ? (
                  <PageGuidance
                    view={place}
                    notesOf={notesOf}
                    onOpen={open}
                    onCopy={onCopy}
                    onPin={props.onPin}
                  />
                ) : (
                  <OtherPlaceView place={place} onAllow={props.onAllow} />
                )}
                <Browse
                  faq={faq}
                  notesOf={notesOf}
                  open={browsing ?? place.kind === 'elsewhere'}
                  onToggle={setBrowsing}
                  openEntries={openEntries}
                  onToggleEntry={toggleEntry}
                  onCopy={onCopy}
                />
              </>
            )}
          </>
        )}
      </main>
      <Footer faq={faq} />
    </div>
  );
}

type Opened = Pick<Parameters<typeof OpenedEntry>[0], 'entry' | 'passage'>;

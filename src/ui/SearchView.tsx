import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Faq } from '../faq/model';
import type { EntryNotes } from '../faq/notes/model';
import { emptyAnswer, type Finder, type Hit } from '../search/finder';
import { Browse } from './Browse';
import type { OnCopy } from './CopyButton';
import { type ContactLink, Footer } from './Footer';
import { useLocale } from './locale-context';
import { OpenedEntry } from './OpenedEntry';
import { Recents } from './Recents';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import { useStatus } from './Status';
import { useEscape } from './use-escape';
import { useSearchBox } from './use-search-box';

/** Where somebody is in a surface: what was typed, and the entry that was opened. */
export interface ViewState {
  readonly query?: string;
  readonly entry?: string;
}

/** What popup and panel have in common. */
export interface SearchViewProps {
  readonly faq: Faq;
  readonly contacts: readonly ContactLink[];
  /** ISO date, to tell which team notes are overdue. */
  readonly today: string;
  readonly find: Finder;
  readonly notesOf: (entryId: string) => EntryNotes;
  readonly onCopy: OnCopy;
  readonly onOptions: () => void;
  /** Where to go: at the start, and again with every new object. */
  readonly navigation?: ViewState | undefined;
  readonly onNavigate?: (state: ViewState) => void;
  /** Newest first; empty where none are kept. */
  readonly recents: readonly string[];
  /** A query that led somewhere. */
  readonly onSearched: (query: string) => void;
  readonly onForgetRecents: () => void;
}

interface Props extends SearchViewProps {
  readonly surface: 'panel' | 'popup';
  readonly autoFocus?: boolean;
  readonly browsing: boolean;
  readonly onOpenElsewhere?: ((entryId: string) => void) | undefined;
  /** What stands there while nothing is searched. */
  readonly home: (open: (entryId: string) => void) => ComponentChildren;
  /** What can be done with an opened entry besides reading and copying it. */
  readonly entryAction?: (entryId: string) => ComponentChildren;
}

/** Search on top; below it the results, one opened entry, or the home of the surface with all entries to browse. */
export function SearchView(props: Props) {
  const { faq, find, notesOf, onCopy, navigation, onNavigate, onOpenElsewhere, today } = props;
  const { t } = useLocale();
  const { say } = useStatus();
  const [query, setQuery] = useState(navigation?.query ?? '');
  const [opened, setOpened] = useState<{ id: string; hit?: Hit } | undefined>(
    navigation?.entry ? { id: navigation.entry } : undefined,
  );
  const [browsing, setBrowsing] = useState<boolean | undefined>();
  const [openEntries, setOpenEntries] = useState<ReadonlySet<string>>(new Set());
  const byId = useMemo(() => new Map([...faq.entries, ...faq.team].map((entry) => [entry.id, entry])), [faq]);
  const sectionTitles = useMemo(() => new Map(faq.sections.map(({ id, title }) => [id, title])), [faq]);

  const [followed, setFollowed] = useState(navigation);
  if (navigation && navigation !== followed) {
    // While rendering: an effect after the paint would undo what is typed in between.
    setFollowed(navigation);
    setQuery(navigation.query ?? '');
    setOpened(navigation.entry ? { id: navigation.entry } : undefined);
  }
  useEffect(
    () => onNavigate?.({ query, ...(opened ? { entry: opened.id } : {}) }),
    [onNavigate, query, opened],
  );

  const ask = (text: string) => {
    setQuery(text);
    setOpened(undefined);
  };
  const openHit = (hit: Hit) => {
    props.onSearched(query);
    setOpened({ id: hit.entry.id, hit });
  };
  const searching = query.trim() !== '';
  const { hits, gaps, marks } = useMemo(
    () => (searching ? find(query) : emptyAnswer),
    [find, query, searching],
  );
  const box = useSearchBox({
    query,
    hits,
    onOpen: openHit,
    ...(onOpenElsewhere ? { onOpenElsewhere: (hit) => onOpenElsewhere(hit.entry.id) } : {}),
    onCopyHit: (hit) =>
      void onCopy({ entry: hit.entry, passage: hit.passage }, 'plain').then(
        () => say(t.copy.done),
        () => say(t.copy.failed, 'problem'),
      ),
  });
  useLayoutEffect(() => {
    if (props.autoFocus) box.input.current?.focus();
  }, [props.autoFocus, box.input]);

  const entry = opened && byId.get(opened.id);
  const goBack = () => {
    setOpened(undefined);
    box.input.current?.focus();
  };
  useEscape(query !== '' || entry !== undefined, () => {
    // In the box Esc first clears what was typed there.
    const isTyping = query !== '' && document.activeElement === box.input.current;
    if (!entry || isTyping) ask('');
    goBack();
  });
  const toPassage = opened?.hit !== undefined;
  useEffect(() => {
    // An entry opened from a result scrolls to its passage.
    if (!toPassage) scrollTo(0, 0);
  }, [searching, entry, toPassage]);
  const toggleEntry = useCallback(
    (id: string, isOpen: boolean) =>
      setOpenEntries(
        (before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id)),
      ),
    [],
  );

  return (
    <div class={`surface ${props.surface}`}>
      <div class="top">
        <SearchBox
          query={query}
          onQuery={ask}
          onKey={box.onKey}
          inputRef={box.input}
          listId={box.listId}
          expanded={searching && !entry && hits.length > 0}
          active={hits.length > 0 ? `${box.listId}-${box.active}` : undefined}
          onOptions={props.onOptions}
        />
      </div>
      <main>
        {entry ? (
          <OpenedEntry
            entry={entry}
            passage={opened.hit?.passage}
            notes={notesOf(entry.id)}
            today={today}
            marks={marks(entry.answer)}
            onBack={goBack}
            onCopy={onCopy}
            action={props.entryAction?.(entry.id)}
          />
        ) : (
          <>
            <Results
              id={box.listId}
              query={query}
              hits={hits}
              active={box.active}
              sectionTitle={(id) => sectionTitles.get(id) ?? ''}
              marks={marks}
              onOpen={openHit}
              onActive={box.setActive}
              contacts={props.contacts}
              gaps={gaps}
            />
            {!searching && <Recents queries={props.recents} onPick={ask} onForget={props.onForgetRecents} />}
            {!searching && props.home((id) => setOpened({ id }))}
            {hits.length === 0 && (
              <Browse
                faq={faq}
                notesOf={notesOf}
                today={today}
                open={browsing ?? (searching || props.browsing)}
                onToggle={setBrowsing}
                openEntries={openEntries}
                onToggleEntry={toggleEntry}
                onCopy={onCopy}
              />
            )}
          </>
        )}
      </main>
      <Footer faq={faq} contacts={props.contacts} />
    </div>
  );
}

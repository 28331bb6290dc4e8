import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Passage } from '../faq/model';
import { gapsOf } from '../faq/notes/gaps';
import { emptyAnswer, type Hit } from '../search/finder';
import { Browse } from './Browse';
import { useCopy } from './CopyButton';
import type { OnOpen } from './EntryNumber';
import { Footer } from './Footer';
import { Keys } from './Keys';
import { useLocale } from './locale-context';
import { MovedLine } from './MovedLine';
import { OpenedEntry } from './OpenedEntry';
import { Recents } from './Recents';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import type { SearchViewProps } from './search-view-props';
import { useEscape } from './use-escape';
import { focusHeading, type Here, useMoves } from './use-moves';
import { useOpenSet } from './use-open-set';
import { useOpenedEntry } from './use-opened-entry';
import type { Rows } from './use-rows';
import { useSearchBox } from './use-search-box';

interface Props extends SearchViewProps {
  readonly surface: 'panel' | 'popup';
  readonly autoFocus?: boolean;
  /** Whether all entries stand open at first. */
  readonly browsing: boolean;
  /** The row of all entries, where it is remembered. */
  readonly browse?: ReturnType<Rows['row']> | undefined;
  /** Whether the home says that our Chinese sentences are ours. */
  readonly homeSaysOurs: boolean;
  /** What the home is about. */
  readonly here?: Here | undefined;
  /** What an entry says most about the page, for one that is opened from nowhere in particular. */
  readonly passageOf?: ((entryId: string) => Passage | undefined) | undefined;
  readonly onOpenElsewhere?: OnOpen | undefined;
  /** What stands there while nothing is searched. */
  readonly home: (open: OnOpen) => ComponentChildren;
  /** What can be done with an opened entry besides reading and copying it. */
  readonly entryAction?: (entryId: string, passage?: Passage) => ComponentChildren;
}

/** Of a team's thousands of entries; nobody reads on so far. */
const mostHits = 50;

/** Search on top; below it the results, one opened entry, or the home of the surface with all entries to browse. */
export function SearchView(props: Props) {
  const { faq, find, notesOf, onCopy, navigation, onNavigate, onOpenElsewhere, today, here } = props;
  const { t } = useLocale();
  const [query, setQuery] = useState(navigation?.query ?? '');
  const [browsing, setBrowsing] = useState<boolean | undefined>();
  const openEntries = useOpenSet();
  const all = useMemo(() => [...faq.entries, ...faq.team], [faq]);
  const sectionTitles = useMemo(() => new Map(faq.sections.map(({ id, title }) => [id, title])), [faq]);

  const searching = query.trim() !== '';
  const answer = useMemo(() => (searching ? find(query, mostHits) : emptyAnswer), [find, query, searching]);
  const { hits, marks } = answer;
  const gaps = useMemo(() => gapsOf(answer.gaps), [answer]);
  const front = useOpenedEntry({
    all,
    elsewhere: props.libraryEntry,
    navigation,
    // What was searched led there, also where the surface was closed in between.
    passageOf: (id) => hits.find((hit) => hit.entry.id === id)?.passage ?? props.passageOf?.(id),
    pageKey: here?.key,
    onNoPlace: (isPage) => (isPage && atHome ? focusHeading(home.current) : box.input.current?.focus()),
  });
  const { opened, entry, passage, goBack } = front;
  const [followed, setFollowed] = useState(navigation);
  if (navigation && navigation !== followed) {
    // While rendering: an effect after the paint would undo what is typed in between.
    setFollowed(navigation);
    setQuery(navigation.query ?? '');
    front.follow(navigation);
  }
  useEffect(() => onNavigate?.({ query, ...opened }), [onNavigate, query, opened]);

  const atHome = !entry && !searching;
  const home = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const moved = useMoves({ here, atHome, home, main });
  const open = useRef(front.open);
  open.current = front.open;
  // The very same elements while somebody types: they are only kept behind what is found.
  const { home: renderHome } = props;
  const shownHome = useMemo(() => renderHome((id, to) => open.current(id, to)), [renderHome]);
  const ask = (text: string) => {
    setQuery(text);
    front.close();
  };
  const openHit = (hit: Hit) => {
    props.onSearched(query);
    front.open(hit.entry.id, hit.passage, box.input.current);
  };
  const showPage = () => {
    setQuery('');
    front.leaveForPage();
  };
  const copy = useCopy(onCopy);
  const box = useSearchBox({
    query,
    hits,
    gaps,
    isReading: props.isReading ?? false,
    isListed: !entry,
    onOpen: openHit,
    ...(onOpenElsewhere ? { onOpenElsewhere: (hit) => onOpenElsewhere(hit.entry.id, hit.passage) } : {}),
    onCopyHit: (hit) =>
      void copy(entry ? { entry, passage } : { entry: hit.entry, passage: hit.passage }, 'plain'),
  });
  useLayoutEffect(() => {
    if (props.autoFocus) box.input.current?.focus();
  }, [props.autoFocus, box.input]);
  useLayoutEffect(() => scrollTo(0, 0), [searching]);
  useEscape(!atHome, () => {
    // In the box Esc first clears what was typed there.
    const isTyping = query !== '' && document.activeElement === box.input.current;
    if (entry && !isTyping) return goBack();
    ask('');
    box.input.current?.focus();
  });

  return (
    <div class={`surface ${props.surface}`}>
      <header class="top">
        <SearchBox
          query={query}
          onQuery={ask}
          onKey={box.onKey}
          inputRef={box.input}
          listId={box.list.id}
          expanded={searching && !entry && hits.length > 0}
          active={hits.length > 0 ? `${box.list.id}-${box.list.active}` : undefined}
          onOptions={props.onOptions}
        />
        {moved && <MovedLine to={moved} onShow={showPage} />}
      </header>
      <main ref={main}>
        {entry && (
          <OpenedEntry
            entry={entry}
            passage={passage}
            notes={notesOf(entry.id)}
            section={sectionTitles.get(entry.section) ?? t.team.section}
            previous={front.previous}
            next={front.next}
            today={today}
            marks={marks(entry.answer)}
            onOpen={front.open}
            onBack={goBack}
            onCopy={onCopy}
            action={props.entryAction?.(entry.id, passage)}
          />
        )}
        {/* What an entry stands in front of is kept as it is, to come back to. */}
        <div hidden={entry !== undefined}>
          <Results
            {...box.list}
            query={query}
            hits={hits}
            isReading={props.isReading ?? false}
            notesOf={notesOf}
            sectionTitle={(id) => sectionTitles.get(id) ?? ''}
            marks={marks}
            onOpen={openHit}
            contacts={props.contacts}
            gaps={gaps}
            keys={props.surface === 'popup' && <Keys elsewhere={onOpenElsewhere !== undefined} />}
          />
          <div ref={home} hidden={searching}>
            {shownHome}
          </div>
          {!searching && <Recents queries={props.recents} onPick={ask} onForget={props.onForgetRecents} />}
          {hits.length === 0 && (
            <Browse
              faq={faq}
              librarySize={props.librarySize}
              notesOf={notesOf}
              today={today}
              saysOurs={searching || !props.homeSaysOurs}
              {...(props.browse && !searching
                ? props.browse
                : { open: browsing ?? (searching || props.browsing), onToggle: setBrowsing })}
              openEntries={openEntries.open}
              passageOf={props.passageOf}
              onToggleEntry={openEntries.toggle}
              onCopy={onCopy}
            />
          )}
        </div>
      </main>
      <Footer
        faq={faq}
        contacts={props.contacts}
        onQuestionnaire={props.onQuestionnaire}
        isBrief={props.surface === 'panel'}
      />
    </div>
  );
}

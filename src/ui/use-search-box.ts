import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Gap } from '../faq/notes/model';
import type { Hit } from '../search/finder';
import { isComposing } from './is-composing';
import { useLocale } from './locale-context';
import { nothingSelected } from './nothing-selected';
import { optionId } from './Results';
import { useStatus } from './Status';
import { shownAtFirst } from './shown-hits';
import { spokenResults } from './spoken-results';

interface Options {
  readonly query: string;
  /** What the query found, best first. */
  readonly hits: readonly Hit[];
  /** What it asks for and the text is known not to say. */
  readonly gaps: readonly Gap[];
  /** True while more may still be found. */
  readonly isReading: boolean;
  /** False while an entry stands in front of them. */
  readonly isListed: boolean;
  readonly onOpen: (hit: Hit) => void;
  /** Ctrl/⌘+Enter. */
  readonly onOpenElsewhere?: (hit: Hit) => void;
  /** Ctrl/⌘+C with nothing selected. */
  readonly onCopyHit: (hit: Hit) => void;
}

/** Milliseconds without a letter after which what was found is said: a screen reader is not to be talked over. */
const spokenAfter = 500;

/** The keys and the state of a search box with its list: ↑ ↓ Enter, Ctrl/⌘+K, +Enter, +C. */
export function useSearchBox(options: Options) {
  const { query, hits, gaps, isReading, isListed, onOpen, onOpenElsewhere, onCopyHit } = options;
  const { t, locale } = useLocale();
  const { say } = useStatus();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [active, setActive] = useState(0);
  const [all, setAll] = useState(false);
  const [listed, setListed] = useState(query);
  if (query !== listed) {
    // While rendering: an effect after the paint would undo the arrow key of a fast typist.
    setListed(query);
    setActive(0);
    setAll(false);
  }
  const [listedHits, setListedHits] = useState(hits);
  if (hits !== listedHits) {
    setListedHits(hits);
    const chosen = query === listed && active > 0 ? listedHits[active]?.entry.id : undefined;
    const at = hits.findIndex(({ entry }) => entry.id === chosen);
    // What comes later for the same words leaves the choice on its entry, wherever that stands now.
    if (at >= 0) setActive(at);
    if (at >= shownAtFirst(hits)) setAll(true);
  }
  const shown = all ? hits.length : shownAtFirst(hits);
  // The last one brings the others.
  const rows = shown < hits.length ? shown + 1 : shown;

  const words =
    query.trim() && isListed ? spokenResults({ query, hits, gaps, shown, isReading }, t, locale) : '';
  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(() => say(words, 'spoken'), spokenAfter);
    return () => clearTimeout(timer);
    // Said again for other words, not for another list of which the same is to be said.
  }, [query, words, say]);
  useEffect(() => {
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const ctrl = event.ctrlKey || event.metaKey;
      if (ctrl && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        input.current?.focus();
        input.current?.select();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const onKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const hit = active < shown ? hits[active] : undefined;
    const move = (to: number) => {
      if (rows === 0) return;
      event.preventDefault();
      setActive((to + rows) % rows);
    };
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' && active < rows) {
      event.preventDefault();
      if (!hit) setAll(true);
      else if (ctrl && onOpenElsewhere) onOpenElsewhere(hit);
      else onOpen(hit);
    } else if (ctrl && event.key.toLowerCase() === 'c' && hit && nothingSelected(event.currentTarget)) {
      event.preventDefault();
      onCopyHit(hit);
    }
  };

  return {
    input,
    onKey,
    /** What `Results` has to know of the list. */
    list: { id: listId, active, shown, onActive: setActive, onMore: () => setAll(true) },
  };
}

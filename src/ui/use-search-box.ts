import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Hit } from '../search/finder';
import { isComposing } from './is-composing';
import { useLocale } from './locale-context';
import { nothingSelected } from './nothing-selected';
import { optionId } from './Results';
import { useStatus } from './Status';

interface Options {
  readonly query: string;
  /** What the query found, best first. */
  readonly hits: readonly Hit[];
  readonly onOpen: (hit: Hit) => void;
  /** Ctrl/⌘+Enter. */
  readonly onOpenElsewhere?: (hit: Hit) => void;
  /** Ctrl/⌘+C with nothing selected. */
  readonly onCopyHit: (hit: Hit) => void;
}

/** The keys and the state of a search box with its list: ↑ ↓ Enter, Ctrl/⌘+K, +Enter, +C. */
export function useSearchBox(options: Options) {
  const { query, hits, onOpen, onOpenElsewhere, onCopyHit } = options;
  const { t } = useLocale();
  const { say } = useStatus();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [active, setActive] = useState(0);
  const [listed, setListed] = useState(query);
  if (query !== listed) {
    // While rendering: an effect after the paint would undo the arrow key of a fast typist.
    setListed(query);
    setActive(0);
  }

  useEffect(() => {
    if (query.trim())
      say(hits[0] && !hits[0].confident ? t.search.closest : t.search.count(hits.length), 'spoken');
  }, [query, hits, say, t]);
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
    const hit = hits[active];
    const move = (to: number) => {
      if (!hits.length) return;
      event.preventDefault();
      setActive((to + hits.length) % hits.length);
    };
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' && hit) {
      event.preventDefault();
      if (ctrl && onOpenElsewhere) onOpenElsewhere(hit);
      else onOpen(hit);
    } else if (ctrl && event.key.toLowerCase() === 'c' && hit && nothingSelected(event.currentTarget)) {
      event.preventDefault();
      onCopyHit(hit);
    }
  };

  return { input, listId, active, setActive, onKey };
}

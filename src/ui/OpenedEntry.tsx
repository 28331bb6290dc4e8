import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry, Passage, Range } from '../faq/model';
import type { EntryNotes } from '../faq/notes/model';
import { type OnCopy, useCopy } from './CopyButton';
import { EntryActions } from './EntryActions';
import { EntryBody } from './EntryBody';
import { EntrySummary, OursOnce } from './EntrySummary';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { nothingSelected } from './nothing-selected';

interface Props {
  readonly entry: Entry;
  readonly notes: EntryNotes;
  readonly passage?: Passage | undefined;
  readonly marks: readonly Range[];
  /** Title of its section. */
  readonly section: string;
  readonly previous?: Entry | undefined;
  readonly next?: Entry | undefined;
  /** ISO date. */
  readonly today: string;
  readonly action?: ComponentChildren;
  readonly onOpen: (entryId: string) => void;
  readonly onBack: () => void;
  readonly onCopy: OnCopy;
}

/** One entry on its own, opened from a result or a number, the passage that led to it marked; the way back is first. */
export function OpenedEntry(props: Props) {
  const { entry, notes, passage, marks, section, today, action, onBack, onCopy } = props;
  const { t } = useLocale();
  const lang = entry.team ? undefined : 'en';
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [entry]);
  const copy = useCopy(onCopy);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCopy = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
      if (!isCopy || event.defaultPrevented || !nothingSelected()) return;
      event.preventDefault();
      void copy({ entry, passage }, 'plain');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [entry, passage, copy]);
  return (
    <article class="opened">
      <div class="opened-ways">
        <button type="button" class="link back" onClick={onBack}>
          <Icon name="back" />
          {t.entry.back}
        </button>
        <Neighbour of={props.previous} way="previous" onOpen={props.onOpen} />
        <Neighbour of={props.next} way="next" onOpen={props.onOpen} />
      </div>
      <p class="section-title" lang={lang}>
        {section}
      </p>
      <EntrySummary notes={notes} />
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {!entry.team && <span class="row-number">{entry.id}</span>} {entry.question}
      </h1>
      <OursOnce notes={notes} />
      <EntryBody entry={entry} notes={notes} passage={passage} marks={marks} scroll today={today} />
      {action}
      <EntryActions entry={entry} passage={passage} onCopy={onCopy} />
    </article>
  );
}

interface NeighbourProps {
  readonly of: Entry | undefined;
  readonly way: 'previous' | 'next';
  readonly onOpen: (entryId: string) => void;
}

function Neighbour({ of: entry, way, onOpen }: NeighbourProps) {
  const { t } = useLocale();
  if (!entry) return null;
  const name = entry.team ? entry.question : entry.id;
  return (
    <button
      type="button"
      class={`ghost ${way}`}
      title={t.entry[way](name)}
      aria-label={t.entry[way](name)}
      onClick={() => onOpen(entry.id)}
    >
      {way === 'previous' && <Icon name="back" />}
      {!entry.team && entry.id}
      {way === 'next' && <Icon name="chevron" />}
    </button>
  );
}

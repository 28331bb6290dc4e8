import type { ComponentChildren } from 'preact';
import type { Range } from '../faq/model';
import type { EntryNotes, Gap } from '../faq/notes/model';
import type { Hit } from '../search/finder';
import type { ContactLink } from './Footer';
import { Ask, GapCard } from './GapCard';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { Result } from './Result';
import { nothingFound } from './spoken-results';

interface Props {
  readonly id: string;
  readonly query: string;
  readonly hits: readonly Hit[];
  /** True while more may still be found. */
  readonly isReading: boolean;
  /** As many of them are listed; one option more brings the others. */
  readonly shown: number;
  /** Index of the option that Enter would open. */
  readonly active: number;
  readonly notesOf: (entryId: string) => EntryNotes;
  readonly sectionTitle: (sectionId: string) => string;
  /** The words of `text` that the query matched. */
  readonly marks: (text: string) => readonly Range[];
  readonly onOpen: (hit: Hit) => void;
  readonly onMore: () => void;
  readonly onActive: (index: number) => void;
  readonly contacts: readonly ContactLink[];
  /** What the query asks for and the text is known not to say. */
  readonly gaps: readonly Gap[];
  /** Names the keys of the list, below it. */
  readonly keys?: ComponentChildren;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** Ids of the sections that come nearest to what is missing: our notes say it, else the closest result does. */
function closestSections(gaps: readonly Gap[], first: Hit | undefined): readonly string[] {
  return [...new Set(gaps.flatMap(({ closest }) => closest ?? first?.entry.section ?? []))];
}

/** Below the search box: what the text does not say, and the list of what it does. */
export function Results(props: Props) {
  const { id, query, hits, shown, active, notesOf, sectionTitle, marks, contacts, gaps, isReading } = props;
  const { t } = useLocale();
  const [first] = hits;
  const certain = first?.confident ?? false;
  const option = (index: number, onClick: () => void) => ({
    id: optionId(id, index),
    role: 'option' as const,
    tabIndex: -1,
    'aria-selected': index === active,
    onClick,
    onMouseMove: () => index !== active && props.onActive(index),
  });
  return (
    <>
      {query.trim() && <h1 class="hidden">{t.search.results}</h1>}
      {gaps.length > 0 && (
        <GapCard
          gaps={gaps}
          contacts={contacts}
          sections={certain ? [] : closestSections(gaps, first).map(sectionTitle).filter(Boolean)}
        />
      )}
      {isReading && query.trim() && <p class="result-note">{t.search.reading}</p>}
      {hits.length === 0 && gaps.length === 0 && query.trim() && !isReading && (
        <div class="no-hit">
          <p class="result-note">{nothingFound(query, t)}</p>
          <p>{t.search.noneHint}</p>
          <Ask contacts={contacts} />
        </div>
      )}
      {first && (
        <p class="result-note">
          {!certain && `${gaps.length > 0 ? t.search.closestToGap : t.search.closest} · `}
          {t.search.ours}
        </p>
      )}
      <div
        id={id}
        role="listbox"
        class={certain ? 'results' : 'results closest'}
        aria-label={t.search.results}
        hidden={hits.length === 0}
      >
        {hits.slice(0, shown).map((hit, index) => (
          <div key={hit.entry.id} {...option(index, () => props.onOpen(hit))}>
            <Result
              hit={hit}
              notes={notesOf(hit.entry.id)}
              section={sectionTitle(hit.entry.section)}
              marks={marks}
            />
          </div>
        ))}
        {shown < hits.length && (
          <div class="result-more" {...option(shown, props.onMore)}>
            {(certain ? t.search.also : t.search.more)(hits.length - shown)}
            <Icon name="chevron" />
          </div>
        )}
      </div>
      {first && props.keys}
    </>
  );
}

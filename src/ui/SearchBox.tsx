import type { Ref } from 'preact';
import { Icon } from './Icon';
import { isMac } from './is-mac';
import { useLocale } from './locale-context';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly listId: string;
  /** Whether the list of results stands below. */
  readonly expanded: boolean;
  /** Id of the option that Enter would open. */
  readonly active: string | undefined;
  readonly onOptions?: () => void;
}

/** A combobox per the ARIA Authoring Practices; its list is `Results`. */
export function SearchBox({ query, onQuery, onKey, inputRef, listId, expanded, active, onOptions }: Props) {
  const { t } = useLocale();
  return (
    <search class="search">
      <div class="search-box">
        <Icon name="search" />
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label={t.search.label}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={listId}
          aria-activedescendant={expanded ? active : undefined}
          placeholder={t.search.placeholder}
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="search"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        {query ? (
          <button
            type="button"
            class="ghost"
            aria-label={t.search.clear}
            title={t.search.clear}
            onClick={() => onQuery('')}
          >
            <Icon name="close" />
          </button>
        ) : (
          <span class="kbd" aria-hidden="true">
            {isMac ? '⌘K' : t.search.shortcut}
          </span>
        )}
      </div>
      {onOptions && (
        <button type="button" class="ghost" aria-label={t.options} title={t.options} onClick={onOptions}>
          <Icon name="options" />
        </button>
      )}
    </search>
  );
}

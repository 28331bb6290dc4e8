import type { Ref } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { EntryNotes } from '../../faq/notes/model';
import { emptyAnswer, type Finder } from '../../search/finder';
import { isComposing } from '../is-composing';
import { Candidate } from './Candidate';
import { Sentences } from './Sentences';
import { useSheetWords } from './sheet-words';
import type { Desk } from './use-desk';

interface Props {
  readonly desk: Desk;
  readonly find: Finder;
  readonly notesOf: (entryId: string) => EntryNotes;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Something was chosen by Enter: the keys are the list’s again. */
  readonly onChosen: () => void;
}

/** As many results are shown. */
const most = 5;

/** Other words for the question in hand, and what they find. */
export function HandSearch({ desk, find, notesOf, inputRef, onChosen }: Props) {
  const { question: words } = useSheetWords();
  const [query, setQuery] = useState('');
  const id = useId();
  const { hits, marks } = useMemo(() => (query.trim() ? find(query, most) : emptyAnswer), [find, query]);
  const chooseFirst = (event: KeyboardEvent) => {
    const [first] = hits;
    if (event.key !== 'Enter' || isComposing(event) || !first) return;
    event.preventDefault();
    desk.choose({ entry: first.entry, passage: first.passage });
    onChosen();
  };
  return (
    <div class="hand-search">
      <label for={id}>{words.search}</label>
      <input
        id={id}
        ref={inputRef}
        type="search"
        placeholder={words.searchHint}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={chooseFirst}
      />
      {query.trim() && hits.length === 0 && <p class="soft">{words.noHit}</p>}
      <ul class="candidates found">
        {hits.map(({ entry, passage }) => (
          <Candidate
            key={entry.id}
            desk={desk}
            quotation={{ entry, passage }}
            notes={notesOf(entry.id)}
            marks={marks}
          >
            <Sentences desk={desk} entry={entry} />
          </Candidate>
        ))}
      </ul>
    </div>
  );
}

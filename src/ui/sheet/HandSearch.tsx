import { useId, useMemo, useState } from 'preact/hooks';
import type { EntryNotes } from '../../faq/notes/model';
import { emptyAnswer, type Finder } from '../../search/finder';
import { Candidate } from './Candidate';
import { Sentences } from './Sentences';
import { useSheetWords } from './sheet-words';
import type { Desk } from './use-desk';

interface Props {
  readonly desk: Desk;
  readonly find: Finder;
  readonly notesOf: (entryId: string) => EntryNotes;
}

/** As many results are shown. */
const most = 5;

/** Other words for the question in hand, and what they find. */
export function HandSearch({ desk, find, notesOf }: Props) {
  const { question: words } = useSheetWords();
  const [query, setQuery] = useState('');
  const id = useId();
  const { hits, marks } = useMemo(() => (query.trim() ? find(query, most) : emptyAnswer), [find, query]);
  return (
    <div class="hand-search">
      <label for={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        placeholder={words.searchHint}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
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

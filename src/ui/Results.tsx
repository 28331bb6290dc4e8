import { gapSentence } from '../faq/gap-sentence';
import type { Range } from '../faq/model';
import type { Gap } from '../faq/notes/model';
import type { Hit } from '../search/finder';
import { excerpt } from './excerpt';
import { type ContactLink, OutLink } from './Footer';
import { useLocale } from './locale-context';
import { Marked } from './Marked';
import { TeamMark } from './TeamMark';
import { Words } from './Words';

interface Props {
  readonly id: string;
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Index of the option that Enter would open. */
  readonly active: number;
  readonly sectionTitle: (sectionId: string) => string;
  /** The words of `text` that the query matched. */
  readonly marks: (text: string) => readonly Range[];
  readonly onOpen: (hit: Hit) => void;
  readonly onActive: (index: number) => void;
  readonly contacts: readonly ContactLink[];
  /** What the query asks for and the text is known not to say. */
  readonly gaps: readonly Gap[];
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The list below the search box: best passage with the matched words, number, section. */
export function Results({
  id,
  query,
  hits,
  active,
  sectionTitle,
  marks,
  onOpen,
  onActive,
  contacts,
  gaps,
}: Props) {
  const { t } = useLocale();
  const certain = hits[0]?.confident;
  return (
    <>
      {query.trim() && <h1 class="hidden">{t.search.results}</h1>}
      {gaps.length > 0 && (
        <div class="gap">
          {gaps.map((gap) => (
            <p key={gap.topic.en}>
              <Words of={gapSentence(gap)} />
            </p>
          ))}
        </div>
      )}
      {hits.length === 0 && query.trim() && (
        <div class="no-hit">
          <p class="result-note">{t.search.none(query.trim().slice(0, 60))}</p>
          <p>{t.search.noneHint}</p>
        </div>
      )}
      {(gaps.length > 0 || hits.length === 0) && query.trim() && (
        <p class="ask">
          {contacts.map(({ address, text }) => (
            <OutLink key={address} href={address} text={text} />
          ))}
        </p>
      )}
      {hits.length > 0 && !certain && <p class="result-note">{t.search.closest}</p>}
      <div id={id} role="listbox" class="results" aria-label={t.search.results} hidden={hits.length === 0}>
        {hits.map((hit, index) => {
          const { entry, passage } = hit;
          const start = entry.sentences[passage.from]?.start ?? 0;
          const end = entry.sentences[passage.to - 1]?.end ?? entry.answer.length;
          const text = entry.answer.slice(start, end);
          const shown = excerpt(text, marks(text));
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the focus and the keys
            <div
              key={entry.id}
              id={optionId(id, index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => onOpen(hit)}
              onMouseMove={() => index !== active && onActive(index)}
            >
              <p class="result-head">
                {entry.team ? <TeamMark /> : <span class="row-number">{entry.id}</span>}
                <span class="question" lang={entry.team ? undefined : 'en'}>
                  <Marked text={entry.question} ranges={marks(entry.question)} as="mark" />
                </span>
              </p>
              <p class="result-passage" lang={entry.team ? undefined : 'en'}>
                {shown.cutBefore && '… '}“<Marked text={shown.text} ranges={marks(shown.text)} as="mark" />”
                {shown.cutAfter && ' …'}
              </p>
              <p class="result-section" lang="en">
                {sectionTitle(entry.section)}
              </p>
            </div>
          );
        })}
      </div>
    </>
  );
}

import type { Range } from '../faq/model';
import type { EntryNotes, Statement } from '../faq/notes/model';
import { passageText } from '../faq/passages';
import { statementOf } from '../faq/statement-of';
import type { Hit } from '../search/finder';
import { excerpt } from './excerpt';
import { useLocale } from './locale-context';
import { Marked } from './Marked';
import { TeamMark } from './TeamMark';
import { Words } from './Words';

interface Props {
  readonly hit: Hit;
  readonly notes: EntryNotes;
  readonly section: string;
  /** The words of `text` that the query matched. */
  readonly marks: (text: string) => readonly Range[];
}

/** One result: what it says in our words, the passage that says so, and small where it stands. */
export function Result({ hit: { entry, passage }, notes, section, marks }: Props) {
  const text = passageText(entry, passage);
  const statement = statementOf(entry, passage, marks);
  // What our clause rests on stays in sight.
  const start = statement ? text.indexOf(statement.words[0] ?? '') : -1;
  const shown = excerpt(text, start < 0 ? marks(text) : [{ start, end: start }]);
  const lang = entry.team ? undefined : 'en';
  return (
    <>
      <OurWords statement={statement} notes={notes} />
      {text && (
        <p class="result-passage" lang={lang}>
          {shown.cutBefore && '…\u00a0'}“<Marked text={shown.text} ranges={marks(shown.text)} as="mark" />”
          {shown.cutAfter && '\u00a0…'}
        </p>
      )}
      <p class="result-place">
        {entry.team ? <TeamMark /> : <span class="row-number">{entry.id}</span>}{' '}
        <span class="question" lang={lang}>
          <Marked text={entry.question} ranges={marks(entry.question)} as="mark" />
        </span>
        {section && (
          <span class="result-section" lang={lang}>
            {' · '}
            {section}
          </span>
        )}
      </p>
    </>
  );
}

interface OurWordsProps extends Pick<Props, 'notes'> {
  readonly statement: Statement | undefined;
}

/** Our clause for the passage, with whose part it tells; without one, in Chinese, what the entry says. */
export function OurWords({ statement, notes }: OurWordsProps) {
  const { t, locale } = useLocale();
  if (statement) {
    const { owner, clause } = statement;
    return (
      <p class="result-clause">
        {owner && (
          <>
            <span class={`result-owner ${owner}`}>{t.responsibilities[owner]}</span>{' '}
          </>
        )}
        <Words of={clause} />
      </p>
    );
  }
  if (locale === 'en' || !notes.summary?.[locale]) return null;
  return (
    <p class="result-clause">
      <Words of={notes.summary} />
    </p>
  );
}

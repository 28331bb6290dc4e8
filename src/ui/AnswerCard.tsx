import type { Answer, Clause } from '../guidance/model';
import { CopyButton, type OnCopy } from './CopyButton';
import { EntryNumber, type OnOpen } from './EntryNumber';
import { Icon } from './Icon';
import { useLocale } from './locale-context';
import { quoteKey } from './quote-key';
import { Words } from './Words';

interface Props {
  /** “ECS › Security groups”, for the copy. */
  readonly page: string;
  readonly answer: Answer;
  readonly onOpen: OnOpen;
  readonly onCopy: OnCopy;
}

/** What is whose on a page, in one look: our words and visibly so, each with the number it rests on. */
export function AnswerCard({ page, answer, onOpen, onCopy }: Props) {
  const { t } = useLocale();
  const { note } = answer;
  return (
    <section class="answer-card" aria-label={t.answer.title}>
      <div class="sides">
        <Side owner="yours" clauses={answer.yours} onOpen={onOpen} />
        <Side owner="theirs" clauses={answer.theirs} onOpen={onOpen} />
      </div>
      {note && (
        <p class="ours answer-note">
          <Words of={note} />
        </p>
      )}
      <div class="answer-foot">
        <p class="ours">{t.answer.ours}</p>
        <CopyButton copied={{ page, ...answer }} label={t.answer.copy} onCopy={onCopy} />
      </div>
    </section>
  );
}

interface SideProps {
  readonly owner: 'yours' | 'theirs';
  readonly clauses: readonly Clause[];
  readonly onOpen: OnOpen;
}

/** Colour, line, icon and word tell the owner, each by itself. */
function Side({ owner, clauses, onOpen }: SideProps) {
  const { t } = useLocale();
  return (
    <div class={`side ${owner}`}>
      <h2>
        <Icon name={owner === 'yours' ? 'person' : 'cloud'} />
        {t.responsibilities[owner]}
      </h2>
      {clauses.map(({ text, quote }) => (
        <p class="clause" key={quoteKey(quote)}>
          <span>
            <Words of={text} />
          </span>
          <EntryNumber id={quote.entry.id} passage={quote.passage} onOpen={onOpen} />
        </p>
      ))}
      {clauses.length === 0 && <p class="clause soft">{t.answer.none}</p>}
    </div>
  );
}

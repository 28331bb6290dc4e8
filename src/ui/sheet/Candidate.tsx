import type { ComponentChildren } from 'preact';
import type { Range } from '../../faq/model';
import type { EntryNotes } from '../../faq/notes/model';
import { passageText } from '../../faq/passages';
import { statementOf } from '../../faq/statement-of';
import type { Quotation } from '../../questionnaire/model';
import { Icon } from '../Icon';
import { Marked } from '../Marked';
import { OurWords } from '../Result';
import { TeamMark } from '../TeamMark';
import { useSheetWords } from './sheet-words';
import { type Desk, labelOf } from './use-desk';

interface Props {
  readonly desk: Desk;
  readonly quotation: Quotation;
  readonly notes: EntryNotes;
  /** Its key, 1 to 3; absent for what was found by hand. */
  readonly place?: number;
  readonly marks: (text: string) => readonly Range[];
  readonly children?: ComponentChildren;
}

/** A passage that may be the answer, whole: what it says in our words, the official sentences, and where they stand. */
export function Candidate({ desk, quotation, notes, place, marks, children }: Props) {
  const { question: words } = useSheetWords();
  const { entry, passage } = quotation;
  const text = passageText(entry, passage);
  const label = labelOf(quotation);
  const isChosen = desk.isChosen(quotation);
  const joins = desk.chosen.length > (isChosen ? 1 : 0);
  const lang = entry.team ? undefined : 'en';
  return (
    <li class={isChosen ? 'candidate chosen' : 'candidate'}>
      <button
        type="button"
        class="choose"
        aria-pressed={isChosen}
        aria-label={place ? words.choose(place, label) : words.chooseFound(label)}
        onClick={() => desk.choose(quotation)}
      >
        {isChosen ? <Icon name="check" /> : (place ?? <Icon name="chevron" />)}
      </button>
      <div class="candidate-text">
        <OurWords statement={statementOf(entry, passage, marks)} notes={notes} />
        {text && (
          <blockquote class="quote" lang={lang}>
            <p>
              “<Marked text={text} ranges={marks(text)} as="mark" />”
            </p>
          </blockquote>
        )}
        <p class="result-place">
          {entry.team ? <TeamMark /> : <span class="row-number">{entry.id}</span>}{' '}
          <span class="question" lang={lang}>
            {entry.question}
          </span>
        </p>
        <div class="candidate-actions">
          {joins && (
            <button
              type="button"
              class="small"
              aria-label={isChosen ? words.leaveOutLabel(label) : words.joinLabel(label)}
              onClick={() => desk.join(quotation)}
            >
              {isChosen ? words.leaveOut : words.join}
            </button>
          )}
          {children}
        </div>
      </div>
    </li>
  );
}

import { useId, useState } from 'preact/hooks';
import type { Entry } from '../../faq/model';
import type { Quotation } from '../../questionnaire/model';
import { Icon } from '../Icon';
import { useSheetWords } from './sheet-words';
import { type Desk, labelOf } from './use-desk';

interface Props {
  readonly desk: Desk;
  readonly entry: Entry;
}

/** Every sentence of an entry, each to be joined to the answer or left out of it. */
export function Sentences({ desk, entry }: Props) {
  const { question: words } = useSheetWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole: Quotation = { entry, passage: { from: 0, to: entry.sentences.length } };
  const label = words.sentencesOf(labelOf(whole));
  return (
    <>
      <button
        type="button"
        class="link with-icon sentences-toggle"
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {words.sentences}
        <Icon name="chevron" />
      </button>
      <fieldset id={id} class="sentence-choices" aria-label={label} hidden={!open}>
        {open &&
          entry.sentences.map(({ text }, at) => {
            const quotation = { entry, passage: { from: at, to: at + 1 } };
            return (
              <label key={text} class="sentence-choice">
                <input
                  type="checkbox"
                  checked={desk.isChosen(quotation)}
                  onChange={() => desk.join(quotation)}
                />
                <span lang={entry.team ? undefined : 'en'}>{text}</span>
              </label>
            );
          })}
      </fieldset>
    </>
  );
}

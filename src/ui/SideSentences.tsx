import type { Duty } from '../guidance/model';
import type { SideSentences as Sentences } from '../guidance/page-sentences';
import type { OnCopy } from './CopyButton';
import type { OnOpen } from './EntryNumber';
import { useLocale } from './locale-context';
import { Quotation } from './Quotation';
import { quoteKey } from './quote-key';

interface Props {
  readonly sentences: Sentences;
  readonly onOpen: OnOpen;
  readonly onCopy: OnCopy;
}

/** One side's sentences: what names the service first, what holds for every service under its own heading. */
export function SideSentences({ sentences: { named, general }, ...actions }: Props) {
  const { t } = useLocale();
  return (
    <>
      {named.length > 0 && <SentenceList duties={named} {...actions} />}
      {general.length > 0 && (
        <>
          <h3>{t.responsibilities.general}</h3>
          <SentenceList duties={general} {...actions} />
        </>
      )}
    </>
  );
}

interface SentencesProps {
  readonly duties: readonly Duty[];
  readonly onOpen: OnOpen;
  readonly onCopy: OnCopy;
}

function SentenceList({ duties, ...actions }: SentencesProps) {
  return (
    <ul class="sentences">
      {duties.map(({ quote, kind }) => (
        <li key={quoteKey(quote)}>
          <Quotation quote={quote} kind={kind} {...actions} />
        </li>
      ))}
    </ul>
  );
}

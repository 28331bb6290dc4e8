import type { ComponentChildren } from 'preact';
import type { Duty } from '../guidance/model';
import type { SideSentences as Sentences } from '../guidance/page-sentences';
import type { OnCopy } from './CopyButton';
import type { OnOpen } from './EntryNumber';
import { FoldedRow } from './FoldedRow';
import { useLocale } from './locale-context';
import { Quotation } from './Quotation';
import { SideSentences } from './SideSentences';

interface Props {
  readonly sentences: Sentences;
  /** What stands there at once: the page's telling sentence, where it is this side's. */
  readonly telling: ComponentChildren;
  /** Or another one of the side. */
  readonly lead: Duty | undefined;
  /** Whether the clause of `lead` stands above. */
  readonly isAnswered: boolean;
  /** The fold of the others. */
  readonly more: { readonly open: boolean; readonly onToggle: (open: boolean) => void };
  readonly onOpen: OnOpen;
  readonly onCopy: OnCopy;
}

/** One side's sentences right under its part of the answer, unasked: one at most, and the others behind one line. */
export function SideColumn({ sentences, telling, lead, isAnswered, more, ...actions }: Props) {
  const { t } = useLocale();
  const { general } = sentences;
  const named = sentences.named.filter((duty) => duty !== lead);
  const count = named.length + general.length;
  const says = t.responsibilities;
  const title = telling || lead ? says.more : named.length > 0 ? says.all : says.allGeneral;
  return (
    <>
      {telling}
      {lead && <Quotation quote={lead.quote} isAnswered={isAnswered} {...actions} />}
      {count > 0 && (
        <FoldedRow name="more" heading="h3" title={title(count)} {...more}>
          <SideSentences sentences={{ named, general }} {...actions} />
        </FoldedRow>
      )}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import type { Answer, Owner, Quote } from '../guidance/model';
import { leadOf, type PageSentences } from '../guidance/page-sentences';
import type { OnCopy } from './CopyButton';
import type { OnOpen } from './EntryNumber';
import { FoldedRow } from './FoldedRow';
import { useLocale } from './locale-context';
import { SideColumn } from './SideColumn';
import { SideSentences } from './SideSentences';
import type { Rows } from './use-rows';

interface Props {
  readonly answer: Answer;
  readonly sentences: PageSentences;
  /** The page's telling sentence, where it stands with its side. */
  readonly telling?: ComponentChildren;
  readonly rows: Rows;
  readonly onOpen: OnOpen;
  readonly onCopy: OnCopy;
}

const sides = [
  ['yours', 'person', 'yoursInWords'],
  ['theirs', 'cloud', 'theirsInWords'],
] as const;

/** Who does what, in the FAQ's words: a row a side, side by side where there is room, and one line on their tags. */
export function ResponsibilityRows({ answer, sentences, telling, rows, ...actions }: Props) {
  const { t } = useLocale();
  const { isWide } = rows;
  const tellingOf = (owner: Owner) => (sentences.telling?.owner === owner ? telling : undefined);
  const count = (owner: Owner) =>
    sentences[owner].named.length + sentences[owner].general.length + (tellingOf(owner) ? 1 : 0);
  const more = (owner: Owner) => rows.row(`${owner} more`, owner);
  const shown = sides.filter(([owner]) => count(owner) > 0);
  const hasTags = (owner: Owner) => rows.row(owner).open && (!isWide || more(owner).open);
  const leads = { yours: leadOf('yours', sentences, answer), theirs: leadOf('theirs', sentences, answer) };
  return (
    <div class="responsibilities">
      {shown.map(([owner, icon, title]) => {
        const row = rows.row(owner);
        return (
          <div key={owner}>
            <FoldedRow
              name={`side-row ${owner}`}
              icon={icon}
              title={t.responsibilities[title]}
              {...((!isWide || !row.open) && { count: count(owner) })}
              {...row}
            >
              {isWide ? (
                <SideColumn
                  sentences={sentences[owner]}
                  telling={row.open && tellingOf(owner)}
                  lead={leads[owner]}
                  isAnswered={isAnswered(answer, leads[owner]?.quote)}
                  more={more(owner)}
                  {...actions}
                />
              ) : (
                <SideSentences sentences={sentences[owner]} {...actions} />
              )}
            </FoldedRow>
            {/* What tells the matter is not folded away. */}
            {!row.open && tellingOf(owner)}
          </div>
        );
      })}
      {shown.some(([owner]) => hasTags(owner)) && <p class="ours legend">{t.responsibilities.legend}</p>}
    </div>
  );
}

/** Whether our clause for a quotation stands in the answer. */
export const isAnswered = ({ yours, theirs }: Answer, quote: Quote | undefined): boolean =>
  quote !== undefined && [...yours, ...theirs].some(({ text }) => text === quote.clause);

import type { PageSentences } from '../guidance/page-sentences';
import type { OnCopy } from './CopyButton';
import type { OnOpen } from './EntryNumber';
import { FoldedRow } from './FoldedRow';
import { useLocale } from './locale-context';
import { SideSentences } from './SideSentences';
import type { Rows } from './use-rows';

interface Props {
  readonly sentences: PageSentences;
  readonly rows: Rows;
  readonly onOpen: OnOpen;
  readonly onCopy: OnCopy;
}

const sides = [
  ['yours', 'person', 'yoursInWords'],
  ['theirs', 'cloud', 'theirsInWords'],
] as const;

/** Who does what, in the FAQ's words: a row a side, side by side where there is room, and one line on their tags. */
export function ResponsibilityRows({ sentences, rows, ...actions }: Props) {
  const { t } = useLocale();
  const count = (owner: 'yours' | 'theirs') =>
    sentences[owner].named.length + sentences[owner].general.length;
  const shown = sides.filter(([owner]) => count(owner) > 0);
  return (
    <div class="responsibilities">
      {shown.map(([owner, icon, title]) => (
        <FoldedRow
          key={owner}
          name={`side-row ${owner}`}
          icon={icon}
          title={t.responsibilities[title]}
          count={count(owner)}
          {...rows.row(owner)}
        >
          <SideSentences sentences={sentences[owner]} {...actions} />
        </FoldedRow>
      ))}
      {shown.some(([owner]) => rows.row(owner).open) && (
        <p class="ours legend">{t.responsibilities.legend}</p>
      )}
    </div>
  );
}

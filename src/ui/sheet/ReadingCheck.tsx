import { useState } from 'preact/hooks';
import type { Corrections } from '../../questionnaire/model';
import { type ColumnRole, columnRoles, roleOf, withRole } from '../../questionnaire/reading/column-roles';
import type { Work } from '../../questionnaire/work';
import { FoldedRow } from '../FoldedRow';
import { Icon } from '../Icon';
import { useSheetWords } from './sheet-words';

interface Props {
  readonly work: Work;
  readonly onCorrect: (corrections: Corrections) => void;
}

const pageSize = 100;

/** “A”, “B” … “AA”, as spreadsheets name columns. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Which row and column was taken as what, corrected by one press. */
export function ReadingCheck({ work, onCorrect }: Props) {
  const { reading: words } = useSheetWords();
  const [open, setOpen] = useState(work.reading.questions.length === 0);
  const { reading, corrections } = work;
  const sections = new Set(reading.questions.flatMap(({ section }) => section ?? [])).size;
  const summary = words.summary(words.questions(reading.questions.length), words.sections(sections));
  const isCorrected = Object.keys(corrections).length > 0;
  return (
    <FoldedRow name="reading-check" title={`${words.check}: ${summary}`} open={open} onToggle={setOpen}>
      <p class="ours">
        {words.hint}{' '}
        {isCorrected && (
          <button type="button" class="link" onClick={() => onCorrect({})}>
            {words.asRead}
          </button>
        )}
      </p>
      {open && <Rows work={work} onCorrect={onCorrect} />}
    </FoldedRow>
  );
}

function Rows({ work, onCorrect }: Props) {
  const { reading: words } = useSheetWords();
  const [from, setFrom] = useState(0);
  const { reading, corrections } = work;
  const { rows } = reading.table;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const page = rows.slice(from, from + pageSize);
  const isAsked = (row: number) => reading.kinds[row] === 'question' || reading.kinds[row] === 'continued';
  const take = (row: number) =>
    onCorrect({ ...corrections, kinds: { ...corrections.kinds, [row]: isAsked(row) ? 'note' : 'question' } });
  const setRole = (column: number, role: ColumnRole | 'none') =>
    onCorrect(withRole(reading, corrections, column, role));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section class="scroll" tabIndex={0} aria-label={words.check}>
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.kind}</th>
              {Array.from({ length: columns }, (_, column) => (
                <th key={columnName(column)} scope="col">
                  <span class="column-name">{columnName(column)}</span>{' '}
                  <select
                    aria-label={words.columnIs(columnName(column))}
                    value={roleOf(reading, column) ?? 'none'}
                    onChange={(event) => setRole(column, event.currentTarget.value as ColumnRole | 'none')}
                  >
                    {[...columnRoles, 'none' as const].map((role) => (
                      <option
                        key={role}
                        value={role}
                        disabled={column === reading.layout.questionColumn && role !== 'questionColumn'}
                      >
                        {words.columns[role]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.map((cells, index) => {
              const row = from + index;
              const kind = reading.kinds[row] ?? 'blank';
              return (
                <tr key={row} class={isAsked(row) ? 'asked-row' : undefined}>
                  <th scope="row">{row + 1}</th>
                  <td>
                    <span class="row-kind">{words.kinds[kind]}</span>
                    {kind !== 'blank' && (
                      <button
                        type="button"
                        class="small"
                        aria-label={isAsked(row) ? words.leaveRow(row + 1) : words.askRow(row + 1)}
                        onClick={() => take(row)}
                      >
                        {isAsked(row) ? words.leave : words.ask}
                      </button>
                    )}
                  </td>
                  {Array.from({ length: columns }, (_, column) => (
                    <td key={columnName(column)}>{cells[column]}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {rows.length > pageSize && <Pages from={from} all={rows.length} onFrom={setFrom} words={words} />}
    </>
  );
}

function Pages({
  from,
  all,
  onFrom,
  words,
}: {
  from: number;
  all: number;
  onFrom: (from: number) => void;
  words: ReturnType<typeof useSheetWords>['reading'];
}) {
  const to = Math.min(all, from + pageSize);
  const { list } = useSheetWords();
  return (
    <p class="pages">
      <button
        type="button"
        class="ghost"
        disabled={from === 0}
        aria-label={list.previous}
        onClick={() => onFrom(Math.max(0, from - pageSize))}
      >
        <Icon name="back" />
      </button>
      <span>{words.rows(from + 1, to, all)}</span>
      <button
        type="button"
        class="ghost"
        disabled={to === all}
        aria-label={list.next}
        onClick={() => onFrom(from + pageSize)}
      >
        <Icon name="chevron" />
      </button>
    </p>
  );
}

import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { Gap } from '../../../../src/faq/notes/model';
import type { Answer, Question } from '../../../../src/questionnaire/model';
import { beginWork, type Work } from '../../../../src/questionnaire/work';
import { emptyAnswer, type Finder } from '../../../../src/search/finder';
import { Desk, type DeskProps } from '../../../../src/ui/sheet/Desk';
import { renderAlone } from '../render-alone';
import { entryOf, hitOf } from '../samples';

const soc: Gap = { id: 'soc', topic: { en: 'SOC reports' } };

/** As the FAQ answers them in these tests: by a word of the question. */
export function answer({ text }: Question): Answer {
  if (/patch/.test(text)) return { verdict: 'answered', candidates: ['1.2', '1.1', '2.1'].map(candidate) };
  if (/SOC/.test(text)) return { verdict: 'silent', candidates: [candidate('2.2')], gap: soc };
  if (/nothing/.test(text)) return { verdict: 'silent', candidates: [] };
  return { verdict: 'related', candidates: ['4.1', '4.2'].map(candidate) };
}

const candidate = (id: string) => hitOf(entryOf(id), { confident: false });

export const lines = [
  'Who patches the instances?',
  'Do you hold a current SOC 2 report?',
  'Where is the data stored?',
  'Who patches the instances?',
];

/** A list with one line a row; a row may have cells. */
export const workOf = (rows: readonly (string | readonly string[])[] = lines): Work =>
  beginWork('review.xlsx', {
    name: 'Security',
    rows: rows.map((row) => (typeof row === 'string' ? [row] : row)),
  });

interface Options extends Partial<DeskProps> {
  readonly checked?: boolean;
}

/** A desk that keeps its work, as the sheet around it does; and the keys of somebody who uses it. */
export function deskAlone({ checked, work: begun = workOf(), ...props }: Options = {}) {
  let latest = begun;
  function Held() {
    const [work, setWork] = useState(begun);
    latest = work;
    return (
      <Desk
        answer={answer}
        find={(() => emptyAnswer) as Finder}
        notesOf={() => ({})}
        onOut={vi.fn(async () => ({ said: '' }))}
        forms={['column']}
        onForget={vi.fn()}
        isActive
        {...props}
        work={work}
        onWork={setWork}
      />
    );
  }
  const alone = renderAlone(<Held />, checked === undefined ? {} : { checked });
  const press = (key: string, fields: KeyboardEventInit = {}, on?: Element) =>
    alone.does(() =>
      (on ?? document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...fields }),
      ),
    );
  return {
    alone,
    press,
    work: () => latest,
    /** What stands out in the list. */
    selected: () => alone.find('[role=option][aria-selected=true] .list-text').textContent,
    /** Entries that are chosen as the answer. */
    chosen: () => alone.texts('.candidate.chosen .row-number'),
    progress: () => alone.texts('.progress > span')[0],
    outcomes: () => alone.all('[role=option]').map((row) => row.className.replace(/list-row (\S+).*/, '$1')),
  };
}

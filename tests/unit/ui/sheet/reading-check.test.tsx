// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { correctWork, type Work } from '../../../../src/questionnaire/work';
import { ReadingCheck } from '../../../../src/ui/sheet/ReadingCheck';
import { renderAlone } from '../render-alone';
import { workOf } from './desk-alone';

const table = [
  ['ID', 'Question', 'Answer', 'Guidance'],
  ['Data', '', '', ''],
  ['D-1', 'Where is the data stored?', '', 'Name the regions.'],
  ['D-2', 'Who patches the instances?', '', ''],
];

/** The check, open, that reads again what was corrected. */
async function checkAlone(work = workOf(table)) {
  let latest: Work = work;
  function Held() {
    const [held, setHeld] = useState(work);
    latest = held;
    return <ReadingCheck work={held} onCorrect={(corrections) => setHeld(correctWork(held, corrections))} />;
  }
  const alone = renderAlone(<Held />);
  if (!alone.find<HTMLDetailsElement>('details').open) await alone.toggle(alone.find('details'));
  return {
    alone,
    reading: () => latest.reading,
    kinds: () => alone.texts('.row-kind'),
    roles: () => alone.all('select').map((select) => (select as HTMLSelectElement).value),
    choose: (name: string, value: string) =>
      alone.does(() => {
        const select = alone.control<HTMLSelectElement>(name);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
  };
}

describe('what was read as what', () => {
  it('is told of every row and every column', async () => {
    const { alone, kinds, roles } = await checkAlone();
    expect(alone.find('summary').textContent).toBe('What was read as what: 2 questions in 1 section');
    expect(kinds()).toEqual(['column titles', 'section', 'question', 'question']);
    expect(roles()).toEqual(['idColumn', 'questionColumn', 'answerColumns', 'guidanceColumn']);
    expect(alone.texts('.asked-row td:nth-child(4)')).toEqual([table[2]?.[1], table[3]?.[1]]);
  });

  it('stands open where no question was found', () => {
    const alone = renderAlone(
      <ReadingCheck work={workOf([['ID', 'Question', 'Answer']])} onCorrect={() => {}} />,
    );
    expect(alone.find<HTMLDetailsElement>('details').open).toBe(true);
  });

  it('is corrected by one press on a row, and all of it taken back', async () => {
    const { alone, kinds } = await checkAlone();
    await alone.press('Do not ask, row 3');
    await alone.press('Ask it, row 2');
    expect(kinds()).toEqual(['column titles', 'question', 'note', 'question']);
    await alone.press('Undo all corrections');
    expect(kinds()).toEqual(['column titles', 'section', 'question', 'question']);
    expect([...alone.controls().keys()]).not.toContain('Undo all corrections');
  });

  it.each([
    [
      'the answer stands in another column',
      'Column D is',
      'answerColumns',
      ['idColumn', 'questionColumn', 'none', 'answerColumns'],
    ],
    [
      'a column is nothing of these',
      'Column A is',
      'none',
      ['none', 'questionColumn', 'answerColumns', 'guidanceColumn'],
    ],
    [
      'the question stands in another column',
      'Column D is',
      'questionColumn',
      ['idColumn', 'none', 'answerColumns', 'questionColumn'],
    ],
    [
      'one column is the section',
      'Column A is',
      'sectionColumn',
      ['sectionColumn', 'questionColumn', 'answerColumns', 'guidanceColumn'],
    ],
  ])('is corrected by one choice for a column: %s', async (_what, column, role, expected) => {
    const { choose, roles, reading } = await checkAlone();
    await choose(column, role);
    expect(roles()).toEqual(expected);
    expect(reading().layout.questionColumn).toBe(expected.indexOf('questionColumn'));
  });

  it('is told of a hundred rows at a time', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => `Who patches instance ${at + 1}?`);
    const { alone, kinds } = await checkAlone(workOf(rows));
    expect([kinds().length, alone.texts('.pages span')]).toEqual([100, ['Rows 1–100 of 120']]);
    await alone.press('Questions after');
    expect([kinds().length, alone.texts('.pages span')]).toEqual([20, ['Rows 101–120 of 120']]);
    await alone.press('Questions before');
    expect(kinds()).toHaveLength(100);
  });
});

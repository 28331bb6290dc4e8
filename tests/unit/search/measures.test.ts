import { describe, expect, it } from 'vitest';
import {
  type Ask,
  isAnswerable,
  type Judgement,
  type ListRow,
  measure,
  measureKinds,
  measureList,
  passageIsRight,
  type Response,
} from '../../bench/search/measures';
import { parseGrades } from '../../bench/search/sets';

const judged = (text: string, marks: string, kind = 'keyword'): Judgement => ({
  text,
  kind,
  ...parseGrades(marks),
});

/** A search that answers as written down: `3.1! 2.1` is certain of 3.1; it shows sentence 0 of every hit. */
const scripted =
  (answers: Readonly<Record<string, string>>): Ask =>
  (text): Response => {
    const answer = answers[text] ?? '';
    const ranked = answer.replace('!', '').split(' ').filter(Boolean);
    return { ranked, confident: answer.includes('!'), shown: () => [0] };
  };

describe('parseGrades', () => {
  it('reads entries, grades and sentences', () => {
    expect(parseGrades('3.1:2#1,4 2.1:1')).toEqual({
      grades: { '3.1': 2, '2.1': 1 },
      telling: { '3.1': [1, 4], '2.1': [] },
    });
  });

  it('reads an empty cell as unanswerable', () => {
    expect(isAnswerable({ text: '', kind: '', ...parseGrades('') })).toBe(false);
  });
});

describe('the measures of a set', () => {
  const judgements = [
    judged('right', '3.1:2#0 2.1:1#1'),
    judged('beside', '3.1:2#0 2.1:1#1'),
    judged('wrong', '3.1:2#0'),
    judged('shy', '3.1:2#1', 'zh'),
    judged('silent', '', 'zh'),
    judged('deceived', '', 'zh'),
  ];
  const ask = scripted({
    right: '3.1! 2.1',
    beside: '2.1! 3.1',
    wrong: '5.1! 3.1',
    shy: '3.1',
    silent: '4.1',
    deceived: '4.1!',
  });
  const figures = measure(judgements, ask);

  it('count a confident first hit as right from grade 1 on, and never where nothing is graded', () => {
    expect(figures.precision).toBe(2 / 4);
  });

  it('recall the answerable queries that get a confident and right first hit', () => {
    expect(figures.recall).toBe(2 / 4);
  });

  it('tell how many of the unanswerable ones are answered confidently', () => {
    expect(figures.deceived).toBe(1 / 2);
  });

  it('rank the answerable queries only', () => {
    const swapped = (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3));
    expect(figures.ndcg).toBeCloseTo((1 + swapped + 1 / Math.log2(3) + 1) / 4, 10);
  });

  it('look at the passage of the best hit with marked sentences', () => {
    expect(figures.passages).toBe(2 / 4);
  });

  it('say nothing where there is nothing to take a share of', () => {
    const none = measure([judged('deceived', '')], ask);
    expect([none.ndcg, none.precision, none.recall, none.passages]).toEqual([NaN, NaN, NaN, NaN]);
    expect(none.deceived).toBe(1);
  });

  it('are also given by kind', () => {
    const kinds = measureKinds(judgements, ask);
    expect(Object.keys(kinds)).toEqual(['all', 'keyword', 'zh']);
    expect(kinds.all).toEqual(figures);
    expect(kinds.zh?.deceived).toBe(1 / 2);
    expect(kinds.keyword?.queries).toBe(3);
  });

  it('are given by kind of miss where that was told', () => {
    const told = judgements.map((judgement) =>
      isAnswerable(judgement) ? judgement : { ...judgement, miss: 'gap' },
    );
    expect(measureKinds(told, ask)['miss: gap']).toEqual(measure(judgements.slice(4), ask));
  });
});

describe('a passage', () => {
  const judgement = judged('query', '3.1:2#1,2');
  it.each([
    ['is right where all its sentences tell', [1, 2], true],
    ['is wrong where one of them does not', [1, 3], false],
    ['is wrong where nothing is shown', [], false],
  ])('%s', (_, shown, right) => {
    const response = { ranked: ['5.1', '3.1'], confident: true, shown: () => shown };
    expect(passageIsRight(judgement, response)).toBe(right);
  });

  it('is not judged where no marked entry is found', () => {
    const response = { ranked: ['5.1'], confident: true, shown: () => [1] };
    expect(passageIsRight(judgement, response)).toBeUndefined();
  });
});

describe('the measures of a questionnaire', () => {
  const row = (text: string, marks: string, isQuestion = true): ListRow => ({
    ...judged(text, marks),
    isQuestion,
  });
  const rows = [
    row('Data protection', '', false),
    row('third', '3.1:2'),
    row('fourth', '3.1:1'),
    row('related', '2.1:1'),
    row('silent', ''),
  ];
  const ask = scripted({
    'Data protection': '2.1!',
    third: '1.1! 1.2 3.1',
    fourth: '1.1 1.2 2.1 3.1',
    related: '2.1!',
    silent: '4.1!',
  });

  it('take headings for no question, and count the hits, the wrong and the right', () => {
    expect(measureList(rows, ask)).toEqual({
      questions: 4,
      amongThree: 2 / 3,
      precision: 1 / 3,
      wrong: 2 / 4,
      headings: 1,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import {
  beginWork,
  correctWork,
  decide,
  filtered,
  nextOpen,
  sameQuestion,
  takeBack,
  tally,
  writeNote,
} from '../../../src/questionnaire/work';

const lines = [
  'Who owns the data?',
  'Where is it stored?',
  'Who owns the data?',
  'Who patches the instances?',
];
const work = beginWork('', { name: '', rows: lines.map((line) => [line]) });
const [entry] = officialFaq.entries;
if (!entry) throw new Error('The text has entries.');
const accepted = { outcome: 'accepted' as const, quotations: [{ entry, passage: { from: 0, to: 1 } }] };
const notSaid = { outcome: 'not-said' as const, quotations: [] };
const question = (row: number) => {
  const found = work.reading.questions.find((one) => one.row === row);
  if (!found) throw new Error(`Row ${row} asks nothing.`);
  return found;
};

describe('work on a list', () => {
  it('tells how far it is, and what is left', () => {
    expect(tally(work)).toEqual({ all: 4, open: 4, accepted: 0, 'not-said': 0 });
    const one = decide(work, [1], accepted).work;
    const two = decide(one, [3], notSaid).work;
    expect(tally(two)).toEqual({ all: 4, open: 2, accepted: 1, 'not-said': 1 });
    expect(filtered(two, 'open').map(({ row }) => row)).toEqual([0, 2]);
    expect(filtered(two, 'not-said').map(({ row }) => row)).toEqual([3]);
    expect([nextOpen(two, 0)?.row, nextOpen(two, 2)?.row, nextOpen(two, 3)?.row]).toEqual([2, 0, 0]);
    expect(nextOpen(decide(two, [0, 2], notSaid).work, 0)).toBeUndefined();
  });

  it('groups what is asked again', () => {
    expect(sameQuestion(work, question(0))).toEqual([0, 2]);
    expect(sameQuestion(work, question(2))).toEqual([2, 0]);
    expect(sameQuestion(work, question(1))).toEqual([1]);
  });

  it('takes a decision back, whatever was before it, and keeps the notes', () => {
    const noted = writeNote(work, 0, 'mine');
    const first = decide(noted, [0, 2], accepted);
    expect(first.work.decisions.get(0)).toEqual({ ...accepted, note: 'mine' });
    const second = decide(first.work, [0], notSaid);
    expect(second.work.decisions.get(0)).toEqual({ ...notSaid, note: 'mine' });
    expect(takeBack(second.work, second.undo)).toEqual(first.work);
    expect(takeBack(first.work, first.undo)).toEqual(noted);
    const later = writeNote(second.work, 0, 'mine, later');
    expect(takeBack(later, second.undo).decisions.get(0)).toEqual({ ...accepted, note: 'mine, later' });
  });

  it('has a note apart from what is decided', () => {
    expect(writeNote(writeNote(work, 1, 'mine'), 1, '')).toEqual(work);
    const decided = decide(work, [1], accepted).work;
    expect(writeNote(writeNote(decided, 1, 'mine'), 1, '')).toEqual(decided);
  });

  it('keeps its decisions where the list is read otherwise', () => {
    const decided = decide(work, [1], accepted).work;
    const corrected = correctWork(decided, { kinds: { 1: 'section' } });
    expect(corrected.reading.questions.map(({ row }) => row)).toEqual([0, 2, 3]);
    expect(correctWork(corrected, {}).decisions.get(1)).toEqual(accepted);
  });
});

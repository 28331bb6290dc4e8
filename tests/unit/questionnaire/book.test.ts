import { describe, expect, it } from 'vitest';
import {
  beginBook,
  bookOf,
  decidedSheets,
  inHand,
  openElsewhere,
  turnTo,
  withWork,
} from '../../../src/questionnaire/book';
import { undecided, writeNote } from '../../../src/questionnaire/work';

const tables = [
  { name: 'Instructions', rows: [['Please answer every question.']] },
  { name: 'Security', rows: [['Who patches the instances?'], ['Is data encrypted at rest?']] },
  { name: 'Privacy', rows: [['Where is the data stored?']] },
];
const book = beginBook('review.xlsx', tables);
const names = (sheets: readonly { readonly table: { readonly name: string } }[]) =>
  sheets.map(({ table }) => table.name);

describe('a questionnaire of several sheets', () => {
  it('begins with the one that asks most', () => {
    expect(names(book.sheets)).toEqual(['Instructions', 'Security', 'Privacy']);
    expect(inHand(book).table.name).toBe('Security');
  });

  it('has each sheet as it was left when somebody turns back to it', () => {
    const noted = withWork(book, writeNote(inHand(book), 0, 'mine'));
    const turned = turnTo(noted, 2);
    expect(inHand(turned).table.name).toBe('Privacy');
    expect(inHand(turnTo(turned, 1)).decisions.get(0)?.note).toBe('mine');
    expect(names(turned.sheets)).toEqual(names(book.sheets));
  });

  it('gives out the sheets with a decision or a note, else the one in hand', () => {
    expect(names(decidedSheets(book))).toEqual(['Security']);
    const privacy = turnTo(book, 2);
    const noted = withWork(privacy, writeNote(inHand(privacy), 0, 'mine'));
    expect(names(decidedSheets(turnTo(noted, 1)))).toEqual(['Privacy']);
    const reopened = { ...inHand(privacy), decisions: new Map([[0, undecided]]) };
    expect(names(decidedSheets(turnTo(withWork(privacy, reopened), 0)))).toEqual(['Instructions']);
  });

  it('tells what is open on the sheets that are not in hand', () => {
    expect([0, 1, 2].map((at) => openElsewhere(turnTo(book, at)))).toEqual([3, 1, 2]);
  });

  it('has no other sheet', () => {
    expect(() => bookOf([])).toThrow(RangeError);
    expect(() => turnTo(book, 3)).toThrow(RangeError);
  });
});

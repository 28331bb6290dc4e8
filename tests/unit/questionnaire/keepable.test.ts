import { expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { beginBook, inHand, turnTo, withWork } from '../../../src/questionnaire/book';
import { createKeepables } from '../../../src/questionnaire/keepable';
import { readWork } from '../../../src/questionnaire/saved-work';
import { correctWork, writeNote } from '../../../src/questionnaire/work';

const sheet = (name: string) => ({
  name,
  rows: [[`Who patches what ${name} has?`], ['Where is data stored?']],
});
const one = beginBook('one.txt', [sheet('A')]);
const two = beginBook('two.xlsx', [sheet('A'), sheet('B')]);
const lists = (choices: ReturnType<ReturnType<typeof createKeepables>>) => choices.map(({ list }) => list);

it('every sheet is to be kept, else the one in hand with its own decisions', () => {
  const book = withWork(turnTo(two, 1), writeNote(inHand(turnTo(two, 1)), 0, 'mine'));
  const choices = createKeepables()(book);
  expect(choices.map(({ extent }) => extent)).toEqual(['all', 'one']);
  const [all, alone] = choices.map(({ list, decisions }) => readWork(list, decisions(), officialFaq.entries));
  expect(all).toEqual({ kind: 'work', book, changed: 0 });
  expect(alone).toEqual({ kind: 'work', book: { sheets: [inHand(book)], at: 0 }, changed: 0 });
});

it('a single sheet is all there is', () => {
  expect(createKeepables()(one).map(({ extent }) => extent)).toEqual(['all']);
});

it('a list is the same object until a table, a correction or the questionnaire is another', () => {
  const keepables = createKeepables();
  const first = lists(keepables(two));
  const noted = withWork(two, writeNote(inHand(two), 0, 'mine'));
  expect(lists(keepables(noted))).toEqual(first);
  for (const [at, list] of lists(keepables(noted)).entries()) expect(list).toBe(first[at]);
  const [all, alone] = lists(keepables(turnTo(noted, 1)));
  expect(all).toBe(first[0]);
  expect(alone).not.toBe(first[1]);
  const corrected = withWork(two, correctWork(inHand(two), { kinds: { 0: 'note' } }));
  const after = lists(keepables(corrected));
  expect(after[0]).not.toBe(first[0]);
  expect(after[0]?.sheets[0]?.corrections).toEqual({ kinds: { 0: 'note' } });
  expect(lists(keepables({ ...corrected, sheets: [inHand(corrected)] }))[0]?.sheets).toHaveLength(1);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConcepts, readConcepts } from '../../../src/search/concepts';
import { ordinaryTerms } from '../../../src/search/ordinary-terms';
import { commonWords } from '../../tools/word-lists';

const meant = new Set(
  readFileSync(new URL('../../../src/search/meant-words.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\s+/),
);

it('every term of the table that is ordinary English is meant', () => {
  expect(ordinaryTerms(readConcepts(), { frequent: new Set(commonWords()), meant })).toEqual([]);
});

const lines = [
  '[place]',
  'address',
  '=locations',
  'street address',
  'where*',
  '地址',
  'other languages:',
  'adresse',
];
const table = parseConcepts({ file: 't.txt', text: lines.join('\n') });
const frequent = new Set(['address', 'street', 'where', 'up']);

it('a term of one ordinary word is named with its line; one among others, and one that is meant, is not', () => {
  expect(ordinaryTerms(table, { frequent, meant: new Set(['where']) })).toEqual([
    't.txt:2 “address” of [place] is ordinary English: add the words around it, or list it in meant-words.txt',
  ]);
});

it('a listed word that is no ordinary term any more is named', () => {
  expect(ordinaryTerms(table, { frequent, meant: new Set(['address', 'where', 'up']) })).toEqual([
    'meant-words.txt “up” is no ordinary word of the table',
  ]);
});

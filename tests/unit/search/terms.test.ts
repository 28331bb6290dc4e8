import { describe, expect, it } from 'vitest';
import { isSkipped } from '../../../src/search/skipped-words';
import { parseTerm } from '../../../src/search/terms';

const words = (source: string) => {
  const term = parseTerm(source);
  return typeof term === 'string' ? term : term.map(({ word, stem, match }) => `${match} ${word} ${stem}`);
};

describe('a term of the table', () => {
  it.each<[what: string, source: string, read: string | readonly string[]]>([
    ['a word', 'encryption', ['stem encryption encrypt']],
    ['words in a row', 'access keys', ['stem access access', 'stem keys kei']],
    ['an exact form', '=keys', ['exact keys kei']],
    ['a beginning', 'encrypt*', ['start encrypt encrypt']],
    ['a beginning behind a word', 'data encrypt*', ['stem data data', 'start encrypt encrypt']],
    ['words joined by a hyphen', 'multi-factor', ['stem multi multi', 'stem factor factor']],
    ['a beginning that is joined', 'multi-fact*', ['stem multi multi', 'start fact fact']],
    ['accents', 'schlüssel', ['stem schlussel schlussel']],
    ['Chinese in Traditional characters', '數據', '数据'],
    ['articles, which are left out', 'an owner of all the data', ['stem owner owner', 'stem data data']],
    ['a possessive at the beginning', 'my part', ['stem my my', 'stem part part']],
    ['a possessive behind it', 'keep my keys', ['stem keep keep', 'stem keys kei']],
    ['a possessive alone', 'your', ['stem your your']],
    ['nothing but an article', 'the', []],
  ])('%s: %s', (_, source, read) => {
    expect(words(source)).toEqual(read);
  });
});

it.each([
  ...['the', 'a', 'an', 'any', 'all', 'some', 'of'],
  ...['my', 'our', 'your', 'their', 'his', 'her', 'its', 'this', 'that', 'these', 'those'],
  ...['30', '1'],
])('“%s” may stand between the words of a term', (word) => {
  expect(isSkipped(word)).toBe(true);
  const said = parseTerm(`keep ${word} keys`);
  if (!/\d/.test(word)) expect(said).toHaveLength(2);
});

it.each(['data', 'and', 'v2', '2nd', ''])('“%s” may not', (word) => {
  expect(isSkipped(word)).toBe(false);
});

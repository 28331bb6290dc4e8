import { describe, expect, it } from 'vitest';
import { parseConcepts } from '../../../src/search/concepts';
import { createLexicon, takesBeginning } from '../../../src/search/lexicon';

const table = `
[keys]
access key
encrypt*
=fees
钥
密钥
other languages:
clave
[place]
密钥存放
地
other languages:
llave*
[both]
[keys] + stored + [place]
`;
const lexicon = createLexicon(parseConcepts({ file: 'table.txt', text: table }));

describe('a lexicon', () => {
  it('knows the words of its wordings, those of other languages apart, and no beginnings', () => {
    expect([...lexicon.words]).toEqual(['access', 'key', 'fees']);
    expect([...lexicon.foreignWords]).toEqual(['clave']);
  });

  it('tells the words that no wording begins with', () => {
    const words = ['accesses', 'fees', 'encrypted', 'clave', 'llaves', 'fee', 'key', 'encry', 'stored'];
    expect(words.filter(lexicon.beginsNothing)).toEqual(['fee', 'key', 'encry', 'stored']);
  });

  it('has Chinese wordings by their first character, the longest first', () => {
    const terms = [...lexicon.unspaced].map(([first, list]) => [first, list.map(({ term }) => term)]);
    expect(terms).toEqual([
      ['钥', ['钥']],
      ['密', ['密钥存放', '密钥']],
      ['地', ['地']],
    ]);
  });

  it('names the parts of a combination', () => {
    expect(lexicon.combinations.map(({ concept, keys }) => [concept.name, keys])).toEqual([
      ['both', ['[keys]', 'store', '[place]']],
    ]);
  });

  it('leads from word to word, in any form, in one form, or from a beginning', () => {
    const { stems, forms, beginnings, ends } = lexicon.wordings;
    expect(ends).toBeUndefined();
    expect([...(stems?.keys() ?? [])]).toEqual(['access', 'clave']);
    const access = stems?.get('access');
    expect([access?.word, access?.ends]).toEqual(['access', undefined]);
    expect(access?.stems?.get('kei')?.ends?.map(({ name }) => name)).toEqual(['keys']);
    expect([...(forms?.keys() ?? [])]).toEqual(['fees']);
    expect([...(beginnings ?? [])].map(([key, steps]) => [key, [...steps.keys()]])).toEqual([
      ['enc', ['encrypt']],
      ['lla', ['llave']],
    ]);
  });

  it('names a concept once where two of its wordings are the same', () => {
    const twice = createLexicon(parseConcepts({ file: 't.txt', text: '[a]\nkey\nkeys\n[b]\nkey\n[c]\nthe' }));
    expect(twice.wordings.stems?.get('kei')?.ends?.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(twice.wordings.ends).toBeUndefined();
  });
});

it.each([
  ['encryption', true],
  ['encrypt', true],
  ['llaves', true],
  ['encore', false],
  ['en', false],
  ['access', false],
])('a beginning takes “%s”: %s', (word, takes) => {
  expect(takesBeginning(lexicon, word)).toBe(takes);
});

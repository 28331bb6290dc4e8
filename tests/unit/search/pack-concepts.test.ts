import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Concept } from '../../../src/search/concepts';
import { parseConcepts, readConcepts } from '../../../src/search/concepts';
import { packConcepts } from '../../../src/search/pack-concepts';
import { finish } from '../../../src/search/steps';
import { concepts as packed } from '../../../src/search/tables';
import { unpackConcepts, unpackTable } from '../../../src/search/unpack-concepts';

/** What a reader of the table sees of a concept: where it stands is for the validator, and so is a term's place among others. */
function said(concept: Concept) {
  const { source: _, terms, foreignTerms, ...rest } = concept as Concept & { readonly source?: unknown };
  const written = (list: Concept['terms']) => list.map((term) => JSON.stringify(term)).sort();
  return { ...rest, terms: written(terms), foreignTerms: written(foreignTerms) };
}

it('a packed table says what the table says', () => {
  expect(finish(unpackTable(packed)).map(said)).toEqual(readConcepts().map(said));
});

it('leaves out what only people read', () => {
  expect(Object.values(packed).join('\n')).not.toMatch(/#|English:|中文:|other languages:/);
});

it('packs a line a concept in every column, sorted, in lower case, without articles, each language by its heading', () => {
  const first = `
    lost: it stands in no concept
    lost
    # comment
    [a]
    answered in: 1.1 2.2
    Encrypt*
    Access the Key
    odd:
    other languages:
    schlüssel
    中文:
    密钥
    English:
    =keys
    [a] + staff
    other languages:
    clave`;
  const second = '[b]\nkind: filler\nplease\n[a] + [b]\n[]';
  const packed = packConcepts([first, second].map((text, at) => ({ file: `${at}.txt`, text })));
  expect(packed).toEqual({
    english: 'A=keysAaccess keyAencrypt*\nAplease\n',
    chinese: 'A密钥\n\n',
    other: 'AclaveAschlüssel\n\n',
    properties: [
      'lost: it stands in no concept',
      ...['[a]', 'answered in: 1.1 2.2', 'odd:', '[a] + staff'],
      ...['[b]', 'kind: filler', '[a] + [b]', '[]'],
    ].join('\n'),
  });
});

const lines = fc.constantFrom(
  ...[
    '# comment',
    '',
    '  encrypt*',
    '=keys',
    'access the key',
    '密钥',
    'schlüssel',
    '[a] + staff',
    'where + [b]',
  ],
  ...['English:', '中文:', 'other languages:', 'answered in: 1.1 2.2', 'kind: who or what', '[b]', '[c]'],
);

it('so does any table', () => {
  fc.assert(
    fc.property(fc.array(fc.array(lines), { maxLength: 3 }), (files) => {
      const texts = files.map((file, at) => ({ file: `${at}.txt`, text: ['[a]', ...file].join('\n') }));
      expect(finish(unpackConcepts(packConcepts(texts))).map(said)).toEqual(
        texts.flatMap(parseConcepts).map(said),
      );
    }),
  );
});

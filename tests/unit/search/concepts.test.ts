import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { checkConcepts } from '../../../src/search/concept-check';
import { parseConcepts, readConcepts } from '../../../src/search/concepts';

const ids = new Set(officialFaq.entries.map(({ id }) => id));
const concepts = readConcepts();
const problemsOf = (...lines: string[]) => checkConcepts(parseConcepts(lines.join('\n')), ids);

describe('the table of concepts', () => {
  it('is sound', () => {
    expect(checkConcepts(concepts, ids)).toEqual([]);
  });

  it('speaks of every entry', () => {
    const spoken = new Set(concepts.flatMap(({ levels }) => [...levels.keys()]));
    expect([...ids].filter((id) => !spoken.has(id))).toEqual([]);
  });

  it('has a Chinese wording for every subject that the FAQ answers', () => {
    const lacking = concepts.filter(
      ({ general, outOfScope, levels, terms, combinations }) =>
        !general &&
        !outOfScope &&
        levels.size > 0 &&
        combinations.length === 0 &&
        !terms.some((t) => typeof t === 'string'),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });
});

describe('parseConcepts', () => {
  it('reads a line: name, levels, English, Chinese, other languages', () => {
    const [concept] = parseConcepts(
      '# comment\n\nkeys | 2.2:3 1.2:1 | key management, crypto* | 密钥, 加密机 | Schlüssel',
    );
    expect(concept).toMatchObject({ name: 'keys', outOfScope: false, general: false, combinations: [] });
    expect([...(concept?.levels ?? [])]).toEqual([
      ['2.2', 3],
      ['1.2', 1],
    ]);
    expect(concept?.terms).toEqual([
      [
        { word: 'key', stem: 'kei', match: 'stem' },
        { word: 'management', stem: 'manag', match: 'stem' },
      ],
      [{ word: 'crypto', stem: 'crypto', match: 'start' }],
      '密钥',
      '加密机',
    ]);
    expect(concept?.foreignTerms).toEqual([[{ word: 'schlussel', stem: 'schlussel', match: 'stem' }]]);
  });

  it('reads marks: ! off topic, ~ general, = this form only, [a] + b combinations', () => {
    const [off, general] = parseConcepts('!price | | =fees\n~who | | [off] + staff, staff');
    expect(off).toMatchObject({
      name: 'price',
      outOfScope: true,
      terms: [[{ word: 'fees', match: 'exact' }]],
    });
    expect(general).toMatchObject({
      name: 'who',
      general: true,
      combinations: [[{ concept: 'off' }, { stem: 'staff' }]],
    });
  });

  it('leaves articles out, and possessives unless a term begins with one', () => {
    const [concept] = parseConcepts('x | | owner of the data, my part, keep my keys');
    expect(concept?.terms.map((term) => typeof term !== 'string' && term.map(({ word }) => word))).toEqual([
      ['owner', 'data'],
      ['my', 'part'],
      ['keep', 'keys'],
    ]);
  });
});

describe('checkConcepts names', () => {
  it.each<[what: string, lines: string[], says: RegExp]>([
    ['a concept that stands twice', ['a | | one', 'a | | two'], /the concept “a” stands twice/],
    ['a concept without a name', [' | | one'], /a concept has no name/],
    ['a term twice in a line', ['a | | patch, patches'], /a: “patches” says the same as “patch”/],
    ['a term in two lines', ['a | | patch', 'b | | patching'], /“patching” stands in both a and b/],
    ['a Chinese term in two lines', ['a | | | 补丁', 'b | | | 补丁'], /“补丁” stands in both a and b/],
    [
      'a beginning that shadows another line',
      ['a | | encr*', 'b | | encryption'],
      /a: “encr\*” shadows “encryption” of b/,
    ],
    ['a beginning that shadows its own line', ['a | | encr*, encrypt'], /a: “encr\*” shadows “encrypt” of a/],
    ['a term of nothing but articles', ['a | | the'], /a: “” can never be found/],
    ['a term that mixes scripts', ['a | | | ram用户'], /a: “ram用户” can never be found/],
    ['a beginning that is too short', ['a | | en*'], /a: “en\*” is too short a beginning/],
    ['a combination of an unknown concept', ['a | | [b] + staff'], /a: there is no concept “b”/],
    [
      'a combination of a later combination',
      ['a | | [b] + x', 'b | | [c] + y', 'c | | z'],
      /a: “b” .* must stand further up/,
    ],
    ['an entry that does not exist', ['a | 9.9:3 | patch'], /a: there is no entry 9\.9/],
    ['a level that does not exist', ['a | 1.1:4 | patch'], /a: 1\.1 has 4; the level is 1, 2 or 3/],
  ])('%s', (_, lines, says) => {
    expect(problemsOf(...lines).join('\n')).toMatch(says);
  });

  it('nothing in a sound table', () => {
    expect(
      problemsOf('a | 1.1:3 | patch, =fees, encr* | 补丁 | parche', '~b | | [a] + staff, own patch'),
    ).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { checkConcepts } from '../../../src/search/concept-check';
import { conceptTexts } from '../../../src/search/concept-texts';
import { blankConcept, parseConcepts, readConcepts } from '../../../src/search/concepts';

const ids = new Set(officialFaq.entries.map(({ id }) => id));
const concepts = readConcepts();
const parse = (...lines: string[]) => parseConcepts({ file: 't.txt', text: lines.join('\n') });
const problemsOf = (...lines: string[]) => checkConcepts(parse(...lines), ids);

describe('the table of concepts', () => {
  it('is sound', () => {
    expect(checkConcepts(concepts, ids)).toEqual([]);
  });

  it('is made of every file of its folder', () => {
    const files = readdirSync(new URL('../../../src/search/concepts/', import.meta.url));
    expect(conceptTexts.map(({ file }) => file).sort()).toEqual(
      files.filter((name) => name.endsWith('.txt')),
    );
  });

  it('speaks of every entry', () => {
    const spoken = new Set(concepts.flatMap(({ levels }) => [...levels.keys()]));
    expect([...ids].filter((id) => !spoken.has(id))).toEqual([]);
  });

  it('names sentences that there are; else read in the new text which sentence says it', () => {
    const missing = concepts.flatMap(({ name, saidBy }) =>
      [...saidBy].flatMap(([id, beginnings]) => {
        const sentences = officialFaq.entries.find((entry) => entry.id === id)?.sentences ?? [];
        return beginnings
          .filter((beginning) => !sentences.some(({ text }) => text.startsWith(beginning)))
          .map((beginning) => `[${name}] ${id} ${beginning}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('has a Chinese wording for every subject that the FAQ answers', () => {
    const lacking = concepts.filter(
      ({ general, outOfScope, levels, terms, combinations, accesses }) =>
        !general &&
        !outOfScope &&
        levels.size > 0 &&
        combinations.length + accesses.length === 0 &&
        !terms.some((t) => typeof t === 'string'),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });
});

describe('parseConcepts', () => {
  it('reads a concept: levels, terms in English and Chinese, terms in other languages', () => {
    const [keys, ...others] = parse(
      '# comment',
      '',
      '[keys]',
      'answered in: 2.2 1.1',
      'spoken of in: 3.1',
      'touched in: 1.2',
      'other languages:',
      'Schlüssel',
      'English:',
      'key management',
      '  crypto*  ',
      '中文:',
      '密钥',
      '［加密机',
    );
    expect(others).toEqual([]);
    expect(keys).toMatchObject({ name: 'keys', outOfScope: false, general: false, combinations: [] });
    expect([...(keys?.levels ?? [])]).toEqual([
      ['2.2', 3],
      ['1.1', 3],
      ['3.1', 2],
      ['1.2', 1],
    ]);
    expect(keys?.terms).toEqual([
      [
        { word: 'key', stem: 'kei', match: 'stem' },
        { word: 'management', stem: 'manag', match: 'stem' },
      ],
      [{ word: 'crypto', stem: 'crypto', match: 'start' }],
      '密钥',
      '[加密机',
    ]);
    expect(keys?.foreignTerms).toEqual([[{ word: 'schlussel', stem: 'schlussel', match: 'stem' }]]);
  });

  it('reads what kind a concept is, exact forms and combinations', () => {
    const [price, who] = parse(
      '[price]',
      'kind: not in the FAQ',
      'other languages:',
      'preis',
      '[who]',
      'kind: who or what',
      '=fees',
      '[price] + staff',
    );
    expect(price).toMatchObject({ outOfScope: true, general: false });
    expect(who).toMatchObject({
      name: 'who',
      general: true,
      outOfScope: false,
      terms: [[{ word: 'fees', match: 'exact' }]],
      foreignTerms: [],
      combinations: [[{ concept: 'price' }, { stem: 'staff' }]],
    });
  });

  it('reads what may be asked, by whom a thing is accessed, and which sentences say it', () => {
    const [asked, view, filler] = parse(
      ...['[often]', 'kind: what is asked', 'told of: keys disks', 'names the gap: tests', 'how often'],
      ...['[view]', 'stands for: access', 'access: staff to anything', 'access: anyone to disks'],
      ...['says: 1.1 We look', 'says: 1.1 We never', 'says: 2.1 Who'],
      ...['  [filler] ', ' kind: filler  '],
    );
    expect(asked).toMatchObject({ gap: 'tests', toldOf: new Set(['keys', 'disks']), general: false });
    expect(view).toMatchObject({
      standsFor: 'access',
      accesses: [
        { actor: 'staff', object: 'anything' },
        { actor: 'anyone', object: 'disks' },
      ],
      saidBy: new Map([
        ['1.1', ['We look', 'We never']],
        ['2.1', ['Who']],
      ]),
    });
    expect(view).toMatchObject({ toldOf: undefined, gap: undefined, filler: false, source: { unread: [] } });
    expect(filler).toMatchObject({ general: true, filler: true });
  });

  it('makes others from one that leads nowhere', () => {
    expect(blankConcept).toMatchObject({ name: '', outOfScope: false, general: false, filler: false });
  });

  it('leaves articles out, and possessives unless a term begins with one', () => {
    const [concept] = parse('[x]', 'owner of the data', 'my part', 'keep my keys', 'your');
    expect(concept?.terms.map((term) => typeof term !== 'string' && term.map(({ word }) => word))).toEqual([
      ['owner', 'data'],
      ['my', 'part'],
      ['keep', 'keys'],
      ['your'],
    ]);
  });
});

describe('checkConcepts names, with file and line,', () => {
  it.each<[what: string, lines: string[], says: string]>([
    [
      'an access by whom nothing stands for',
      ['[data]', 'stands for: data', 'data', '[a]', 'access: neighbours to data', 'one'],
      't.txt:4 no concept stands for “neighbours”',
    ],
    [
      'a concept that stands twice',
      ['[a]', 'one', '[a]', 'two'],
      't.txt:3 the concept “a” stands at t.txt:1 already',
    ],
    ['a concept without a name', ['[]', 'one'], 't.txt:1 a concept has no name'],
    ['a term before any concept', ['one', '[a]'], 't.txt:1 “one” is no line that the table knows'],
    [
      'a label that it does not know',
      ['[a]', 'answerd in: 1.1'],
      't.txt:2 “answerd in: 1.1” is no line that the table knows',
    ],
    [
      'a language that it does not know',
      ['[a]', 'German:', 'eins'],
      't.txt:2 “German:” is no line that the table knows',
    ],
    ['a kind that it does not know', ['[a]', 'kind: x'], 't.txt:2 “kind: x” is no line that the table knows'],
    [
      'a kind by the name of what every object has',
      ['[a]', 'kind: constructor'],
      't.txt:2 “kind: constructor” is no line that the table knows',
    ],
    [
      'a kind under another label',
      ['[a]', 'colour: filler'],
      't.txt:2 “colour: filler” is no line that the table knows',
    ],
    ['a term twice in a concept', ['[a]', 'patch', 'patches'], 't.txt:3 “patches” stands at t.txt:2 already'],
    [
      'a term in two concepts',
      ['[a]', 'patch', '[b]', 'patching'],
      't.txt:4 “patching” stands at t.txt:2 already',
    ],
    [
      'a term among other languages, too',
      ['[a]', 'patch', '[b]', 'other languages:', 'patch'],
      't.txt:5 “patch” stands at t.txt:2 already',
    ],
    ['a Chinese term twice', ['[a]', '补丁', '[b]', '补丁'], 't.txt:4 “补丁” stands at t.txt:2 already'],
    ['an exact form twice', ['[a]', '=fees', '[b]', '=fees'], 't.txt:4 “=fees” stands at t.txt:2 already'],
    [
      'a beginning that swallows a term of another concept',
      ['[a]', 'encr*', '[b]', 'encryption'],
      't.txt:4 “encryption” is found by “encr*” at t.txt:2',
    ],
    [
      'a beginning that swallows a longer one',
      ['[a]', 'encr*', 'encrypt*'],
      't.txt:3 “encrypt*” is found by “encr*” at t.txt:2',
    ],
    ['a term of nothing but articles', ['[a]', 'the'], 't.txt:2 “” can never be found'],
    ['a term that mixes scripts', ['[a]', 'ram用户'], 't.txt:2 “ram用户” can never be found'],
    ['a Chinese term with a space', ['[a]', '用 户'], 't.txt:2 “用 户” can never be found'],
    ['a beginning that is too short', ['[a]', 'en*'], 't.txt:2 “en*” is too short a beginning'],
    ['a combination of an unknown concept', ['[a]', 'x', '[b] + staff'], 't.txt:3 there is no concept “b”'],
    ['a combination with Chinese', ['[a]', '[a] + 员工'], 't.txt:2 a part of a combination is no word'],
    [
      'a combination of a later combination',
      ['[a]', '[b] + x', '[b]', '[c] + y', '[c]', 'z'],
      't.txt:2 “b” has combinations of its own and must stand further up',
    ],
    ['an entry that does not exist', ['[a]', 'touched in: 1.1 9.9'], 't.txt:1 there is no entry 9.9'],
  ])('%s', (_, lines, says) => {
    expect(problemsOf(...lines)).toContain(says);
  });

  it('nothing in a sound table', () => {
    expect(
      problemsOf(
        '[a]',
        'answered in: 1.1',
        'patch',
        '=fees',
        'encr*',
        '=encrypted',
        'the encrypted disk',
        '补丁',
        'other languages:',
        'parche',
        '[b]',
        'kind: who or what',
        '[a] + staff',
        'own patch',
        'our',
        '[c]',
        '[b] + x',
      ),
    ).toEqual([]);
  });
});

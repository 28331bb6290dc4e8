import { describe, expect, it } from 'vitest';
import { combine } from '../../../src/search/combine';
import { allMatches, asWritten, longestMatches } from '../../../src/search/concept-matches';
import { parseConcepts } from '../../../src/search/concepts';
import { createLexicon } from '../../../src/search/lexicon';
import { tokenize } from '../../../src/search/tokenize';

const table = `
[access]
access
get at
访问
[access-key]
access key
访问密钥
[safe]
key vault
[vault]
vault
[permission]
permission
[rights]
=permissions
[encryption]
encrypt*
cipher
加密
[transit]
encryption in transit
传输加密
[staff]
engineer
your people
[provider]
alibaba cloud
[mine]
my part
[watching]
[provider] + [access]
[staff] + [access]
[reported]
[watching] + log
`;
const lexicon = createLexicon(parseConcepts({ file: 'table.txt', text: table }));

const read = (text: string) => {
  const tokens = tokenize(text);
  return { tokens, candidates: tokens.map(asWritten) };
};
const named = (text: string) => {
  const { tokens, candidates } = read(text);
  return longestMatches(lexicon, tokens, candidates).map(({ concept, start, end }) => [
    concept.name,
    text.slice(start, end),
  ]);
};
const about = (text: string) => {
  const { tokens, candidates } = read(text);
  const weights = combine(lexicon.combinations, longestMatches(lexicon, tokens, candidates), candidates);
  return Object.fromEntries([...weights].map(([concept, weight]) => [concept.name, weight]));
};

describe('longestMatches', () => {
  it.each<[what: string, text: string, expected: string[][]]>([
    ['any form of a word', 'accessing', [['access', 'accessing']]],
    ['the longest wording', 'an access key', [['access-key', 'access key']]],
    [
      'what is left beside it',
      'access by access key',
      [
        ['access', 'access'],
        ['access-key', 'access key'],
      ],
    ],
    [
      'the earlier of two that overlap, and what that leaves',
      'an access key vault',
      [
        ['access-key', 'access key'],
        ['vault', 'vault'],
      ],
    ],
    ['over articles and possessives', 'get at all of my files', [['access', 'get at']]],
    ['with articles inside', 'access to the key', [['access', 'access']]],
    ['the exact form before any form', 'permissions', [['rights', 'permissions']]],
    ['any form where there is no exact one', 'permission', [['permission', 'permission']]],
    [
      'beginnings',
      'encrypted ciphers',
      [
        ['encryption', 'encrypted'],
        ['encryption', 'ciphers'],
      ],
    ],
    ['a possessive only where the term begins with one', 'part of my part', [['mine', 'my part']]],
    [
      'Chinese without spaces, the longest first',
      '请问传输加密和访问密钥',
      [
        ['transit', '传输加密'],
        ['access-key', '访问密钥'],
      ],
    ],
    ['nothing in unknown words', 'hello world', []],
  ])('finds %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('skips articles between the words of a term', () => {
    expect(named('an encryption in the transit')).toEqual([['transit', 'encryption in the transit']]);
  });

  it('lets an unfinished last word stand for what goes on so, inside a wording', () => {
    const { tokens } = read('access k');
    const candidates = tokens.map((token, at) =>
      asWritten(token).map((r) => (at === 1 ? { ...r, unfinished: true as const } : r)),
    );
    expect(longestMatches(lexicon, tokens, candidates).map(({ concept }) => concept.name)).toEqual([
      'access-key',
    ]);
  });

  it('lets a misspelt word stand for all that it may mean', () => {
    const { tokens } = read('axx');
    const readings = ['access', 'cipher'].map((word) => ({
      word,
      stem: tokenize(word)[0]?.stem ?? '',
      weight: 0.9,
    }));
    const found = longestMatches(lexicon, tokens, [readings]);
    expect(found.map(({ concept, weight }) => [concept.name, weight])).toEqual([
      ['access', 0.9],
      ['encryption', 0.9],
    ]);
  });
});

it('a run whose folded form is longer or shorter is named as a whole', () => {
  const kana = createLexicon(parseConcepts({ file: 'kana.txt', text: '[kilo]\nキロ' }));
  const text = 'の㌔は';
  const tokens = tokenize(text);
  const [match] = longestMatches(kana, tokens, tokens.map(asWritten));
  expect(match && text.slice(match.start, match.end)).toBe(text);
});

it('the likelier candidate goes before the more precise', () => {
  const tokens = tokenize('perm');
  const candidates = [
    { word: 'permissions', stem: 'permiss', weight: 0.5 },
    { word: 'access', stem: 'access', weight: 1 },
  ];
  const found = longestMatches(lexicon, tokens, [candidates]);
  expect(found.map(({ concept, weight }) => [concept.name, weight])).toEqual([['access', 1]]);
});

it('a wording is as likely as its least likely word', () => {
  const tokens = tokenize('access key');
  const candidates = [
    [{ word: 'access', stem: 'access', weight: 0.6 }],
    [{ word: 'key', stem: tokenize('key')[0]?.stem ?? '', weight: 1 }],
  ];
  expect(longestMatches(lexicon, tokens, candidates)).toMatchObject([{ weight: 0.6, from: 0, to: 2 }]);
});

it.each<[what: string, text: string, meant: readonly (readonly string[])[], names: readonly string[]]>([
  ['for a wording as a whole, not for its last word', 'ke vult', [['key'], ['vault']], ['safe']],
  ['once for a concept of which it may mean two words', 'cyper', [['cipher', 'encryption']], ['encryption']],
])('a misspelt word stands %s', (_, text, meant, names) => {
  const candidates = meant.map((words) =>
    words.map((word) => ({ word, stem: tokenize(word)[0]?.stem ?? '', weight: 0.9 })),
  );
  const found = longestMatches(lexicon, tokenize(text), candidates);
  expect(found.map(({ concept }) => concept.name)).toEqual(names);
});

it('a word in full stands for one concept only', () => {
  expect(named('permissions')).toEqual([['rights', 'permissions']]);
  expect(named('alibaba cloud access keys')).toEqual([
    ['provider', 'alibaba cloud'],
    ['access-key', 'access keys'],
  ]);
});

it('allMatches finds the shorter wordings inside the longer ones, too', () => {
  const { tokens, candidates } = read('access key');
  const names = allMatches(lexicon, tokens, candidates).map(({ concept }) => concept.name);
  expect(names.sort()).toEqual(['access', 'access-key']);
});

it.each(['Alibaba Cloud access', 'access by an engineer', 'engineer 访问'])(
  'what “%s” comes to holds in any order and language',
  (text) => {
    expect(about(text)).toHaveProperty('watching');
    expect(about(`is ${text} logged`)).toHaveProperty('reported');
    expect(about(text.replace(/access|访问/, 'lunch'))).not.toHaveProperty('watching');
  },
);

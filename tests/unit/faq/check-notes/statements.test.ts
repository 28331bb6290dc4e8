import { describe, expect, it } from 'vitest';
import { type Change, keys, problems, stays } from './good-notes';

describe('a check of the statements', () => {
  it('finds nothing where all notes match', () => {
    expect(problems({})).toEqual([]);
  });

  it('lets a long quotation run over sentences', () => {
    expect(problems({ statements: [{ ...keys, words: ['keys. Customers patch', 'own'] }, stays] })).toEqual(
      [],
    );
  });

  it('takes other forms of the words, and other words that are listed', () => {
    const clause = { en: 'Managing your key’s keys: care for them', 'zh-CN': '管理密钥' };
    const paraphrase = { 'care for': 'manage keys' };
    expect(problems({ statements: [{ ...keys, clause, paraphrase }, stays] })).toEqual([]);
  });

  it.each<[what: string, change: Change, says: string]>([
    [
      'a statement on an entry that is not there',
      { statements: [keys, stays, { ...stays, id: 'gone', entry: '3.1' }] },
      'statement "gone": there is no entry 3.1: name one of 1.1, 2.1, or delete the note',
    ],
    [
      'words that are not there',
      { statements: [{ ...keys, words: ['own nothing'] }, stays] },
      'statement "keys": “own nothing” does not stand in 1.1: copy the words exactly as printed',
    ],
    [
      'words that are nearly there',
      { statements: [{ ...keys, words: ['to manage key’s'] }, stays] },
      'statement "keys": “to manage key’s” does not stand in 1.1, which has “to manage keys. Customers patch. They…”: copy the words exactly as printed',
    ],
    [
      'words that begin as the answer does',
      { statements: [{ ...keys, words: ['Customers own'] }, stays] },
      'statement "keys": “Customers own” does not stand in 1.1, which has “Customers use Key Service (KS) to …”: copy the words exactly as printed',
    ],
    [
      'words of which eight characters are there',
      { statements: [{ ...keys, words: ['y own itself'] }, stays] },
      'statement "keys": “y own itself” does not stand in 1.1, which has “y own it all.…”: copy the words exactly as printed',
    ],
    [
      'words of which seven are there',
      { statements: [{ ...keys, words: [' own itself'] }, stays] },
      'statement "keys": “ own itself” does not stand in 1.1: copy the words exactly as printed',
    ],
    [
      'words that stand twice',
      { statements: [{ ...keys, words: ['Customers'] }, stays] },
      'statement "keys": “Customers” stands 2 times in 1.1: quote more words, so that they stand once',
    ],
    [
      'empty words',
      { statements: [{ ...keys, words: [''] }, stays] },
      'statement "keys": “” does not stand in 1.1: copy the words exactly as printed',
    ],
    [
      'no words',
      { statements: [{ ...keys, words: [] }, stays] },
      'statement "keys": quotes no words: copy those that matter from 1.1',
    ],
    [
      'words in another order than the text',
      { statements: [{ ...keys, words: ['own it all', 'to manage keys'] }, stays] },
      'statement "keys": its words stand in another order in 1.1: quote them in the text’s order',
    ],
    [
      'a statement without a topic',
      { statements: [{ ...keys, topics: {} }, stays] },
      'statement "keys": has no topic, so no page shows it: say what it speaks of',
    ],
    [
      'an id given twice',
      { statements: [keys, { ...stays, id: 'stays' }, { ...stays, words: ['never moves'] }] },
      'statement "stays": two have this id: give one another',
    ],
    [
      'a statement after one of a later entry',
      { statements: [stays, keys] },
      'statement "keys": the text says it before "stays": move it up',
    ],
    [
      'a statement after one of a later sentence',
      { statements: [{ ...keys, id: 'own', words: ['own it all'] }, keys, stays] },
      'statement "keys": the text says it before "own": move it up',
    ],
    [
      'an entry nobody has read',
      { statements: [keys, { ...keys, id: 'stays', words: ['own it all'] }] },
      'entry 2.1: no statement speaks of it, so no page shows it: add one to src/faq/notes/statements',
    ],
    [
      'a statement without a clause',
      { statements: [{ ...keys, clause: { en: '', 'zh-CN': '管理密钥' } }, stays] },
      'statement "keys": has no clause: say it in ours, in en and zh-CN',
    ],
    [
      'a clause without its Chinese',
      { statements: [{ ...keys, clause: { en: 'Your keys' } }, stays] },
      'statement "keys": has no clause: say it in ours, in en and zh-CN',
    ],
    [
      'a long clause',
      { statements: [{ ...keys, clause: { ...keys.clause, en: Array(15).fill('keys').join(' ') } }, stays] },
      'statement "keys": its clause has 15 words: make it 14 at most',
    ],
    [
      'a long Chinese clause',
      { statements: [{ ...keys, clause: { en: 'Your keys', 'zh-CN': `KS${'钥'.repeat(30)}` } }, stays] },
      'statement "keys": its Chinese clause is 31 characters wide: make it 30 at most',
    ],
    [
      'a clause that says more than its sentence',
      { statements: [{ ...keys, clause: { ...keys.clause, en: 'You must manage your keys' } }, stays] },
      'statement "keys": its clause says “must”, its sentences do not: use their words, or list it under paraphrase with the words it stands for',
    ],
    [
      'a paraphrase of what is not said',
      {
        statements: [
          { ...keys, clause: { ...keys.clause, en: 'Safe keys' }, paraphrase: { safe: 'secured' } },
          stays,
        ],
      },
      'statement "keys": its paraphrase “safe” stands for “secured”, which its sentences do not say: copy their words',
    ],
    [
      'a paraphrase of words that are only half there',
      { statements: [{ ...keys, paraphrase: { 'safe keys': 'manage' } }, stays] },
      'statement "keys": its paraphrase “safe keys” is not in its clause: delete it',
    ],
    [
      'a paraphrase of what is said by half',
      {
        statements: [
          { ...keys, clause: { ...keys.clause, en: 'Safe keys' }, paraphrase: { safe: 'manage locks' } },
          stays,
        ],
      },
      'statement "keys": its paraphrase “safe” stands for “manage locks”, which its sentences do not say: copy their words',
    ],
    [
      'a paraphrase of nothing',
      { statements: [{ ...keys, paraphrase: { safe: 'manage' } }, stays] },
      'statement "keys": its paraphrase “safe” is not in its clause: delete it',
    ],
    [
      'an unknown statement on where content lies',
      { regionStatements: { staying: ['stays'], moving: ['moves'] } },
      'region statements, moving: there is no statement "moves": name one of src/faq/notes/statements',
    ],
  ])('names %s', (_, change, says) => {
    expect(problems(change)).toContain(says);
  });
});

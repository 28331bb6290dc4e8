import { describe, expect, it } from 'vitest';
import { parseConcepts } from '../../../src/search/concepts';
import { createLexicon } from '../../../src/search/lexicon';
import { passageChooser, readEntry } from '../../../src/search/passage';
import { parseQuery } from '../../../src/search/query';
import { createIndex } from '../../../src/search/search-index';
import { teamEntry } from './team';

const table = `
[provider]
kind: who or what
provider
[customer]
kind: who or what
customer
[encryption]
answered in: x
encryption
cipher
[keys]
answered in: x
key
[location]
answered in: x
region
[deciding]
answered in: x
[provider] + [customer]
[definition]
kind: who or what
definition of
[view]
kind: who or what
stands for: access
view
[staff]
kind: who or what
stands for: staff
staffer
[peeking]
answered in: x
access: staff to anything
peek
[secrecy]
answered in: x
says: x Locks
says: x Bolts
secret
`;
const lexicon = createLexicon(parseConcepts({ file: 'table.txt', text: table }));
const index = { ...createIndex([]), lexicon };

/** The sentences chosen for a query. */
const chosen = (query: string, answer: string, question = '') => {
  const entry = teamEntry('x', question, answer);
  const { from, to } = passageChooser(parseQuery(query, index))(entry, readEntry(entry, lexicon));
  return entry.sentences.slice(from, to).map(({ text }) => text);
};

describe('the passage of an entry is', () => {
  it.each<[what: string, query: string, answer: string, sentences: string[]]>([
    [
      'the sentence that says the word',
      'bridge',
      'Rivers are wide. A bridge is long.',
      ['A bridge is long.'],
    ],
    [
      'the sentence that says it in other words',
      'encryption',
      'Rivers are wide. A cipher is used.',
      ['A cipher is used.'],
    ],
    [
      'the one with more of the query',
      'encryption key',
      'A cipher is used. A cipher has a key. Rivers are wide.',
      ['A cipher has a key.'],
    ],
    [
      'the one whose word is rarer in the entry',
      'bridge river',
      'A river is wide. That river is long. A bridge is high.',
      ['A bridge is high.'],
    ],
    [
      'a concept before a mere word',
      'encryption bananas',
      'Bananas are fruit. A cipher is used.',
      ['A cipher is used.'],
    ],
    [
      'two neighbours where the second tells as much anew',
      'encryption region',
      'Rivers are wide. Encryption is used. The region is fixed. Lakes are deep.',
      ['Encryption is used.', 'The region is fixed.'],
    ],
    [
      'also where the neighbour stands before',
      'encryption region rivers',
      'The region is fixed. Rivers need encryption. Rivers are wide. Rivers are deep.',
      ['The region is fixed.', 'Rivers need encryption.'],
    ],
    [
      'one where the neighbour says the same again',
      'encryption',
      'Encryption is used. Encryption is good.',
      ['Encryption is used.'],
    ],
    [
      'one where the neighbour stands in another paragraph',
      'encryption region',
      'Encryption is used.\n\nThe region is fixed.',
      ['Encryption is used.'],
    ],
    [
      'one where the neighbour tells anew, but little',
      'encryption bananas',
      'Rivers are wide. A cipher is used. Bananas are fruit.',
      ['A cipher is used.'],
    ],
    [
      'a claim before a definition',
      'encryption',
      'Encryption refers to a lock. Encryption is used.',
      ['Encryption is used.'],
    ],
    [
      'a claim before advice',
      'encryption',
      'You should consider encryption. Encryption is used.',
      ['Encryption is used.'],
    ],
    [
      'a claim before an example',
      'encryption',
      'For example, encryption is good. Encryption is used.',
      ['Encryption is used.'],
    ],
    [
      'a claim before a case',
      'encryption',
      'Consider an encryption. Encryption is used.',
      ['Encryption is used.'],
    ],
    [
      'the first of two claims, whatever names stand in it',
      'encryption',
      'We of Consider use encryption. Encryption is used.',
      ['We of Consider use encryption.'],
    ],
    [
      'an example before advice, and that before a definition',
      'encryption',
      'Encryption refers to a lock. You should consider encryption. For example, encryption is good.',
      ['For example, encryption is good.'],
    ],
    [
      'advice before a definition',
      'encryption',
      'Encryption refers to a lock. You should consider encryption.',
      ['You should consider encryption.'],
    ],
    [
      'the definition where it is asked for',
      'definition of encryption',
      'Encryption refers to a lock. Encryption is used.',
      ['Encryption refers to a lock.'],
    ],
    [
      'about the access that is meant, too, beside a subject',
      'may a staffer view encryption',
      'Rivers are wide. Encryption is used. Staffers peek. Lakes are deep.',
      ['Encryption is used.', 'Staffers peek.'],
    ],
    [
      'about the subject, not about who',
      'customer bananas fruit',
      'The customer is here. Bananas are fruit.',
      ['Bananas are fruit.'],
    ],
    [
      'about both where only who and what are asked',
      'provider customer',
      'The provider is here. Rivers are wide. The customer asks the provider.',
      ['The customer asks the provider.'],
    ],
  ])('%s', (_, query, answer, sentences) => {
    expect(chosen(query, answer)).toEqual(sentences);
  });

  it('the sentence that the table names for it, in an official entry', () => {
    const { team, ...official } = teamEntry(
      'x',
      '',
      'A secret is kept. Locks are good. Rivers are wide. Bolts are secret.',
    );
    const texts = (entry: typeof official) => {
      const { from, to } = passageChooser(parseQuery('secrets', index))(entry, readEntry(entry, lexicon));
      return entry.sentences.slice(from, to).map(({ text }) => text);
    };
    expect(texts(official)).toEqual(['Bolts are secret.']);
    expect(texts({ ...official, sentences: official.sentences.slice(0, 3) })).toEqual(['Locks are good.']);
    expect(texts({ ...official, ...(team && { team }) })).toEqual(['A secret is kept.']);
    expect(texts({ ...official, id: 'y' })).toEqual(['A secret is kept.']);
  });

  it('the one nearest to the question where none speaks of the query', () => {
    const answer = 'Rivers are wide. A cipher is used. Lakes are deep.';
    expect(chosen('bananas', answer, 'What about encryption?')).toEqual(['A cipher is used.']);
    expect(chosen('lake', answer, 'What about encryption?')).toEqual(['Lakes are deep.']);
  });

  it('the first sentence where nothing tells one from another', () => {
    expect(chosen('bananas', 'Rivers are wide. Lakes are deep.')).toEqual(['Rivers are wide.']);
  });

  it('empty where the entry says nothing', () => {
    expect(chosen('encryption', '')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createFinder } from '../../../src/search/finder';
import { readCollection } from './collection';
import { officialIndex } from './official-index';

const find = createFinder(officialIndex);
const marked = (query: string, text: string) =>
  find(query)
    .marks(text)
    .map(({ start, end }) => text.slice(start, end));
const answerOf = (id: string) => officialFaq.entries.find((entry) => entry.id === id)?.answer ?? '';

describe('what is marked', () => {
  it.each<[what: string, query: string, text: string, expected: string[]]>([
    ['the word itself', 'isolate', 'We isolate data.', ['isolate']],
    [
      'other forms of it',
      'isolate',
      'Isolation isolates the isolated.',
      ['Isolation', 'isolates', 'isolated'],
    ],
    ['its plural', 'berry', 'Berries and a berry.', ['Berries', 'berry']],
    [
      'its other times',
      'to paint',
      'Painting paints and painted paint.',
      ['Painting', 'paints', 'painted', 'paint'],
    ],
    ['what ends in a double s', 'mass', 'mas and masses and mass', ['masses', 'mass']],
    ['what stands beside a wording', 'access key bananas', 'Bananas of access.', ['Bananas']],
    ['half of a name of who', 'service desk', 'on a desk', ['desk']],
    ['what a typo stands for', 'encription', 'strong encryption', ['encryption']],
    ['what a beginning stands for', 'sandb', 'a sandbox and a box', ['sandbox']],
    [
      'the concept in other words',
      'two factor login',
      'multi-factor authentication (MFA)',
      ['multi-factor authentication', 'MFA'],
    ],
    ['the English words that Chinese stands for', '加密', 'We offer strong encryption.', ['encryption']],
    [
      'who and what, where the query is short',
      'customer regions',
      'Customers choose regions.',
      ['Customers', 'regions'],
    ],
    ['a wording as a whole', '传输加密', 'encrypted in transit', ['encrypted', 'in transit']],
    ['Chinese in a Chinese text', '备案流程', '请看备案流程说明', ['备案流程']],
    ['the Chinese words that English stands for', 'encryption', '我们提供加密。', ['加密']],
  ])('%s', (_, query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });
});

describe('what is not', () => {
  it.each([
    ['letters inside another word', 'log', 'a catalog and an apology'],
    ['letters that merely start alike', 'own', 'known ownerless'],
    ['what a short word is only guessed to go on to', 'key', 'A keyring.'],
    ['words that carry the question', 'who will do what with this', 'This is what you will do with it.'],
    [
      'a word that only comes from the same root',
      'government intelligence',
      'The Intelligent Speech Interaction product.',
    ],
    ['another pair of such words', 'who patches the operating system', 'monitoring and operation systems'],
    ['half of what means something only together', 'access key', 'customers manage access'],
    ['half of a name', 'security group', 'basic security of the business'],
    ['the opposite party', 'what must I do', 'Alibaba Cloud manages the hardware.'],
    ['anything for nothing', '', 'encryption'],
    ['anything for punctuation', '.*', 'encryption'],
  ])('%s', (_, query, text) => {
    expect(marked(query, text)).toEqual([]);
  });

  it('who and what, where a long question tells by its subjects', () => {
    const question =
      'Does the cloud provider encrypt all stored customer data with strong algorithms before anything is written to disk?';
    const found = marked(question, answerOf('2.2'));
    expect(found).toContain('encryption');
    expect(found.map((words) => words.toLowerCase())).not.toContain('customer');
  });
});

it.each([
  [6, '11 12 13 14 15', ['Customers']],
  [7, '11 12 13 14 15 16', []],
])('a question of %i telling words marks who and what, or does no more', (_, others, expected) => {
  expect(marked(`customer ${others}`, 'Customers')).toEqual(expected);
});

it('ranges are sorted, apart, and of whole words, whatever is asked of any entry', {
  tags: 'many-inputs',
}, () => {
  const letter = /[\p{L}\p{N}]/u;
  const han = /\p{Script=Han}/u;
  const every = readCollection().filter((_, at) => at % 10 === 0);
  for (const { text: query } of every) {
    for (const { answer } of officialFaq.entries) {
      let last = 0;
      for (const { start, end } of find(query).marks(answer)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(letter.test(answer.charAt(start - 1)) && !han.test(answer.charAt(start - 1))).toBe(false);
        expect(letter.test(answer.charAt(end)) && !han.test(answer.charAt(end))).toBe(false);
        last = end;
      }
    }
  }
});

it('any query and any text are survived', { tags: 'many-inputs' }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, text) => {
      for (const { start, end } of find(query).marks(text)) expect(text.slice(start, end)).not.toBe('');
    }),
    { numRuns: 40 },
  );
});

describe('Chinese of the query in a text', () => {
  it('is marked wherever the whole run stands, joined where runs touch', () => {
    expect(marked('备案流程', '备案流程备案流程。')).toEqual(['备案流程', '备案流程']);
    expect(marked('备案流程', '請看備案流程說明')).toEqual(['備案流程']);
    expect(marked('备案流程', '㌔，备案流程')).toEqual(['备案流程']);
    expect(marked('案', '备案')).toEqual([]);
  });
});

it('a mark within another is part of it', () => {
  const text = 'multi-factor authentication (MFA)';
  expect(marked('authentication two factor login', text)).toEqual(['multi-factor authentication', 'MFA']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { longestQuery } from '../../../src/search/query';
import { createSearch } from '../../../src/search/search';
import { readCollection } from './collection';
import { teamEntry } from './team';

const search = createSearch(officialFaq.entries);
const ids = (query: string, limit?: number) => search(query, limit).map(({ entry }) => entry.id);

describe('the answer to a query', () => {
  it('is ranked by score, no entry twice', { tags: 'many-inputs' }, () => {
    for (const { text } of readCollection()) {
      const hits = search(text);
      expect(new Set(hits.map(({ entry }) => entry.id)).size).toBe(hits.length);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    }
  });

  it('is cut by the limit, not changed', () => {
    expect(ids('encryption', 2)).toEqual(ids('encryption').slice(0, 2));
    expect(ids('data').length).toBeGreaterThan(5);
  });

  it('chooses the passage of a hit once', () => {
    const [hit] = search('encryption');
    expect(hit?.passage).toBe(hit?.passage);
  });

  it.each([
    ['case', 'ENCRYPTION at REST', 'encryption at rest'],
    ['punctuation', '“encryption” … at-rest?!', 'encryption at rest'],
    ['full width', 'ｅｎｃｒｙｐｔｉｏｎ at rest', 'encryption at rest'],
    ['space', '  encryption\t\nat   rest ', 'encryption at rest'],
  ])('does not depend on %s', (_, written, plain) => {
    expect(ids(written)).toEqual(ids(plain));
  });

  it.each([
    ['a word unfinished', 'encryp', '2.2'],
    ['a phrase unfinished', 'access ke', '3.2'],
    ['a typo', 'encripton at rest', '2.2'],
    ['Chinese', '数据归谁所有', '2.1'],
    ['Chinese and English mixed', '用PaaS还要打补丁吗', '1.2'],
    ['the FAQ’s own term, in Chinese', '会员内容是什么', '2.1'],
    ['the same, of which something is asked', '会员内容存在哪里', '4.1'],
    ['English that looks like a French word', 'does physical separation confer no advantage', '5.2'],
    ['Japanese', 'データの所有権', '2.1'],
    ['German', 'Wo liegen meine Daten?', '4.1'],
    ['who owns what others lease', 'who owns the data centers', '1.1'],
    ['of a server, who comes to it', 'Can your engineers log in to our servers?', '3.1'],
    ['words that the text does not use', 'do your people peek at what I upload', '3.1'],
  ])('%s: “%s” finds %s first', (_, query, first) => {
    expect(ids(query)[0]).toBe(first);
  });
});

describe("a team's entries", () => {
  const team = [
    teamEntry(
      'onboarding',
      'Who approves a new RAM user?',
      'The platform team approves every RAM user. Open a ticket.',
    ),
    teamEntry(
      'disk-keys',
      'Which encryption keys do we use?',
      'All disks use keys of our own. Ask the crypto team.',
    ),
    teamEntry('beian', '备案流程是什么？', '网站上线前需要提交备案申请。联系合规部门。'),
    teamEntry('iso', 'Do we hold an ISO 27001 certificate?', 'Yes. It is in the compliance folder.'),
  ];
  const both = createSearch([...officialFaq.entries, ...team]);
  const first = (query: string) => both(query)[0];

  it.each([
    ['by their words', 'who approves ram users', 'onboarding'],
    ['by words of the answer', 'compliance folder', 'iso'],
    ['by concepts', 'our cryptographic keys for disks', 'disk-keys'],
    ['by typos', 'who aproves ram users', 'onboarding'],
    ['in Chinese, words that no table knows', '备案流程', 'beian'],
    ['on what the official text does not answer', 'iso certificate', 'iso'],
  ])('are found %s: “%s”', (_, query, id) => {
    expect(first(query)?.entry.id).toBe(id);
    expect(first(query)?.confident).toBe(true);
  });

  it('do not push the official answer to an official question away', () => {
    expect(first('who owns member content')?.entry.id).toBe('2.1');
    expect(first('will you move my data abroad')?.entry.id).toBe('4.2');
  });

  it('may be thousands: the right one is found among them', { tags: 'many-inputs' }, () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      teamEntry(
        `t${at}`,
        `How do we run procedure number${at}?`,
        `Follow runbook${at}. Data stays encrypted.`,
      ),
    );
    const large = createSearch([...officialFaq.entries, ...many]);
    expect(large('runbook1234', 3)[0]?.entry.id).toBe('t1234');
    expect(large('cross-border transfer', 3)[0]?.entry.id).toBe('4.2');
  });
});

describe('bad input', () => {
  const known = new Set(officialFaq.entries);
  const sensible = (query: string, limit?: number) => {
    for (const { entry, score, passage } of search(query, limit)) {
      expect(known.has(entry)).toBe(true);
      expect(score).toBeGreaterThan(0);
      expect(entry.sentences.slice(passage.from, passage.to)).not.toEqual([]);
    }
  };

  it.each([
    ['nothing', ''],
    ['space', ' \t\n\u00a0'],
    ['punctuation', '!?.,;:()[]{}<>"\'`~@#$%^&*_+=|\\/-'],
    ['emoji', '🔐🙂👩‍💻'],
    ['control characters', '\u0000\u0007\u001b[31m\u007f'],
    ['lone surrogates', '\ud800 \udfff\ud800'],
  ])('%s finds nothing', (_, query) => {
    expect(search(query)).toEqual([]);
  });

  it.each([
    ['control characters between letters', '\u0000encryption\u0007 at\u0000 rest', '2.2'],
    ['right-to-left marks', '\u202eencryption\u202c at rest', '2.2'],
    ['emoji', '🔐 encryption 🔐 at rest', '2.2'],
    ['regex characters', '(encryption|.*)+$ at [rest', '2.2'],
    ['lone surrogates', '\ud800encryption\udc00 at rest', '2.2'],
    ['names of object members', '__proto__ constructor encryption at rest', '2.2'],
  ])('%s do not keep the entry from being found', (_, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it(`reads the first ${longestQuery} characters only`, () => {
    const padding = 'x '.repeat(longestQuery / 2);
    expect(search(`${padding}encryption`)).toEqual(search(padding));
    expect(ids(`encryption at rest ${padding.repeat(2000)}`)).toEqual(ids(`encryption at rest ${padding}`));
  });

  it.each([
    ['one word of 1 MB', 'a'.repeat(1_000_000)],
    ['1 MB of words', 'encrypt data '.repeat(80_000)],
    ['1 MB of Chinese', '加密'.repeat(500_000)],
    [
      'many typos',
      Array.from({ length: 100 }, (_, at) => `encript${String.fromCharCode(97 + (at % 26))}on`).join(' '),
    ],
  ])('%s is answered', (_, query) => sensible(query));

  it('any string is answered with entries of the FAQ', { tags: 'many-inputs' }, () => {
    const strings = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(strings, (query) => sensible(query)),
      { numRuns: 40 },
    );
  });

  it('any limit is respected', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), (limit) => {
        expect(search('data', limit).length).toBeLessThanOrEqual(Math.max(0, limit));
      }),
    );
  });

  it('no entries, no hits', () => {
    expect(createSearch([])('encryption')).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { askedGaps } from '../../../src/faq/notes/asked-gaps';
import { createFinder } from '../../../src/search/finder';
import { officialIndex } from './official-index';

const find = createFinder(officialIndex);
const ids = (query: string) => find(query).gaps;

it.each([
  ['certifications', 'certifications'],
  ['a typo', 'certfications'],
  ['another form', 'is the platform certified'],
  ['a long question', 'Are third-party certifications of the data centers available to customers?'],
  ['Chinese', '有没有通过等保测评'],
])('%s: “%s” names the gap of certifications', (_, query) => {
  expect(ids(query)).toContain('certifications');
});

it('every term of every gap names a gap', () => {
  const silent = askedGaps
    .flatMap(({ terms }) => [...terms.en, ...terms.zh])
    .filter((term) => ids(term).length === 0);
  expect(silent).toEqual([]);
});

it.each(['who owns my data', 'encryption at rest', '责任共担', ''])('“%s” names none', (query) => {
  expect(ids(query)).toEqual([]);
});

it.each<[query: string, found: readonly string[]]>([
  ['Do you have ISO 27001 and SOC 2 Type II reports?', ['iso', 'soc']],
  ['Backups: how often?', ['backups']],
  ['密钥多久轮换一次？', ['key-rotation']],
  ['发生数据泄露时会通知我们吗', ['breach-notice']],
  ['tls1.3', []],
  ['TLS 1.3', ['tls']],
  ['How is tenant isolation ensured?', []],
  ['Who patches the instance?', []],
  ['数据存放在哪个地域', []],
  ['', []],
])('%s → %j', (query, found) => {
  expect(ids(query)).toEqual(found);
});

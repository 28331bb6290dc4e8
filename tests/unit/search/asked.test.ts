import { expect, it } from 'vitest';
import { createFinder } from '../../../src/search/finder';
import { parseQuery } from '../../../src/search/query';
import { officialIndex } from './official-index';

const find = createFinder(officialIndex);
const asked = (text: string) =>
  parseQuery(text, officialIndex).asked.map(
    ({ match, told }) => `${match.concept.name} ${told ? 'told' : 'untold'}`,
  );

it.each<[query: string, asks: readonly string[]]>([
  ['how long can we store data', ['how-long told']],
  ['how long does an investigation take', ['how-long untold']],
  ['密钥多久之内撤销', ['by-when untold']],
  ['how often do you test the sandbox', ['how-often untold']],
  ['list of regions', ['which-list told']],
  ['a list of your administrators', ['which-list untold']],
  ['by which standard are disks wiped', ['which-standard untold']],
  ['which standard contractual clauses for transfers out of the EU', ['which-standard told']],
  ['who owns my data', []],
  ['', []],
])('“%s” asks %j', (query, asks) => {
  expect(asked(query)).toEqual(asks);
});

it.each([
  'where are the encryption keys stored',
  'are logs collected in one central place',
  'how long are audit logs kept',
  'how quickly are patches applied',
  'where do I report a complaint about privacy',
  'are test and production environments isolated',
  'may we inspect the data center',
  '密钥存放在哪里',
  '日志保存多久',
])('“%s” has its subject in the text, not what is asked of it: no entry is certain', (query) => {
  const { hits } = find(query);
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.filter(({ confident }) => confident)).toEqual([]);
});

it.each([
  ['where is our data stored', '4.1'],
  ['how long is content kept, and who decides', '2.2'],
  ['who can destroy our data and when', '2.2'],
  ['do you use customer data to train AI models', '2.1'],
  ['do you offer a DPA for GDPR transfers', '4.2'],
  ['data in an OSS bucket: who owns it', '2.1'],
  ['云厂商的员工能看我的数据吗', '3.1'],
])('“%s” is told: %s is certain', (query, entry) => {
  const [first] = find(query).hits;
  expect([first?.entry.id, first?.confident]).toEqual([entry, true]);
});

it.each(['how long are audit logs kept', '日志保存多久'])('“%s” names the gap that it comes to', (query) => {
  expect(find(query).gaps.map(({ id }) => id)).toContain('log-retention');
});

import { expect, it } from 'vitest';
import { createFinder } from '../../../src/search/finder';
import { officialIndex } from './official-index';

const find = createFinder(officialIndex);

it.each([
  [
    'a claim comes before the definition',
    'customer authorization before managing customer data',
    '3.1',
    /will not|does not|only/,
  ],
  [
    'a claim comes before the advice',
    'Please state the countries in which data is stored, processed and managed.',
    '4.1',
    /can choose|are built/,
  ],
  ['the definition, where it is asked for', 'definition of member content', '2.1', /refers to/],
  [
    'the promise, not the example, for who has access',
    'who at the provider has access to our data',
    '3.1',
    /^Alibaba Cloud (does not access|can access)/,
  ],
  [
    'the record, where the record is asked for',
    'is access by your engineers logged',
    '3.1',
    /logged and audited/,
  ],
  ['the duty of both, for the model', 'shared responsibility model', '1.2', /^Customers shall/],
  ['the addendum, for its clauses', 'SCC', '4.2', /GDPR Addendum/],
  [
    'the advice, where its subject is named',
    'inform data subjects of the locations',
    '4.1',
    /should consider/,
  ],
  ['the means, where they are asked for', 'network segmentation', '5.1', /Virtual Private Cloud/],
  ['the promise, where nothing else is', 'how are tenants isolated', '5.1', /strong tenant isolation/],
  [
    'the advice, where only it tells what is asked',
    'must I tell buyers which country my server is in',
    '4.1',
    /should consider/,
  ],
  [
    'what the query comes to, beside what it names',
    'is there some record if an engineer does touch my data',
    '3.1',
    /logged and audited/,
  ],
  [
    'what it comes to, for a comparison',
    'Does dedicated hardware cost more and is it worth it security wise',
    '5.2',
    /^(However|Disadvantages)/,
  ],
])('%s: “%s”', (_, query, id, says) => {
  const hit = find(query).hits.find(({ entry }) => entry.id === id);
  const shown = hit?.entry.sentences.slice(hit.passage.from, hit.passage.to).map(({ text }) => text);
  expect(shown?.join(' ')).toMatch(says);
});

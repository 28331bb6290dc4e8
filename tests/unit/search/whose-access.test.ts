import { expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { blankConcept } from '../../../src/search/concepts';
import { createFinder } from '../../../src/search/finder';
import { parseQuery } from '../../../src/search/query';
import { createIndex } from '../../../src/search/search-index';
import { readAccess, withAccess } from '../../../src/search/whose-access';

const index = createIndex(officialFaq.entries);
const find = createFinder(index);

it.each<[query: string, actor: string, object: string, entry: string]>([
  ['can your engineers view our database', "provider's people", 'anything', '3.1'],
  ['can you see my data', 'provider', 'anything', '3.1'],
  ['你们的工程师能看到我的数据吗', "provider's people", 'anything', '3.1'],
  ['how do I keep my colleagues from viewing a bucket', 'own people', 'anything', '3.2'],
  ['我们的员工可以访问哪些数据', 'own people', 'anything', '3.2'],
  ['can other tenants view my memory', 'other tenants', 'anything', '5.1'],
  ['can outsiders get at our content', 'outsiders', 'anything', '3.2'],
  ['who has access to the hypervisor', 'anyone', 'platform', '1.1'],
  ['may your engineers enter and see the data center', 'anyone', 'premises', '1.1'],
])('“%s” speaks of an access by %s to %s: %s', (query, actor, object, entry) => {
  expect(parseQuery(query, index).access).toMatchObject({ actor, object });
  expect(find(query).hits[0]?.entry.id).toBe(entry);
});

it.each(['who owns my data', 'are your engineers trained', 'where is the data center', ''])(
  '“%s” speaks of none',
  (query) => {
    expect(parseQuery(query, index).access).toBeUndefined();
  },
);

const view = { ...blankConcept, name: 'view', general: true, standsFor: 'access' };
const staff = { ...blankConcept, name: 'staff', general: true, standsFor: 'staff' };
const byStaff = { ...blankConcept, name: 'by staff', accesses: [{ actor: 'staff', object: 'anything' }] };
const byAnyone = { ...blankConcept, name: 'by anyone', accesses: [{ actor: 'anyone', object: 'anything' }] };

it('means the first line of the table that the mentions allow', () => {
  expect(readAccess([byStaff, byAnyone], [staff, view])?.concept).toBe(byStaff);
  expect(readAccess([byAnyone, byStaff], [staff, view])?.concept).toBe(byAnyone);
  expect(readAccess([byStaff, byAnyone], [view])?.concept).toBe(byAnyone);
  expect(readAccess([byStaff], [view])).toBeUndefined();
});

it('puts the access that is meant in the place of the general words for any', () => {
  const meant = readAccess([byStaff], [staff, view]);
  expect([
    ...withAccess(
      new Map([
        [view, 1],
        [staff, 1],
      ]),
      meant,
    ).keys(),
  ]).toEqual([staff, byStaff]);
  expect([...withAccess(new Map([[view, 1]]), undefined).keys()]).toEqual([view]);
});

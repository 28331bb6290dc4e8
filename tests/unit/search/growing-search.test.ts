import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createGrowingSearch } from '../../../src/search/growing-search';
import { createSearch } from '../../../src/search/search';
import { teamEntry } from './team';

const team = [
  teamEntry('vpn', 'Who approves a VPN tunnel?', 'The platform team approves it. Ask for encryption.'),
  teamEntry('beian', '备案流程是什么？', '网站上线前需要提交备案申请。联系合规部门。'),
  teamEntry('iso', 'Do we hold an ISO 27001 certificate?', 'Yes. It is in the compliance folder.'),
];
const queries = [
  'who aproves vpn tunnels',
  '备案流程',
  'encryption at rest',
  'compliance',
  'complianc fold',
  'nothing',
];
const told = (hits: ReturnType<ReturnType<typeof createSearch>>) =>
  hits.map(({ entry, score, passage, confident }) => ({ id: entry.id, score, passage, confident }));

const official = createSearch(officialFaq.entries);
const all = createSearch([...officialFaq.entries, ...team]);
const start = () => createGrowingSearch(officialFaq.entries, team);
const readAll = () => true;
const oneStep = () => false;

describe('a search that grows', () => {
  it.each(queries)(
    'answers “%s” from the official entries at once, and says that it is not whole',
    (query) => {
      const search = start();
      expect(told(search.find(query).hits)).toEqual(told(official(query)));
      expect(search.isWhole).toBe(false);
    },
  );

  it('is another function once it is whole, and stays that', () => {
    const search = start();
    const early = search.find;
    expect(search.readOn(readAll)).toBe(true);
    const whole = search.find;
    expect([search.isWhole, whole === early]).toEqual([true, false]);
    expect(search.readOn(readAll)).toBe(true);
    expect(search.find).toBe(whole);
  });

  it('answers in the end as a search over all entries does, however it was read and asked meanwhile', () => {
    const answers = new Map(queries.map((query) => [query, [told(official(query)), told(all(query))]]));
    const asked = fc.array(fc.option(fc.constantFrom(...queries), { freq: 40 }), { maxLength: 60 });
    fc.assert(
      fc.property(asked, (moments) => {
        const search = start();
        for (const query of moments) {
          search.readOn(oneStep);
          const now = query !== null && search.find(query).hits;
          if (now) expect(answers.get(query)).toContainEqual(told(now));
        }
        search.readOn(readAll);
        for (const query of queries) expect(told(search.find(query).hits)).toEqual(answers.get(query)?.[1]);
      }),
      { numRuns: 20 },
    );
  });

  it('is read in small steps: more than there are entries', () => {
    const search = start();
    let steps = 1;
    while (!search.readOn(oneStep)) steps += 1;
    expect(steps).toBeGreaterThan(100);
  });

  it('says when nothing is left to read, and not before', () => {
    const search = createGrowingSearch(officialFaq.entries, []);
    search.find('encryption');
    expect(search.isRead).toBe(false);
    while (!search.readOn(oneStep)) expect(search.isRead).toBe(false);
    expect(search.isRead).toBe(true);
  });

  it('is whole from the start where no team has entries', () => {
    const search = createGrowingSearch(officialFaq.entries, []);
    const early = search.find;
    expect(search.isWhole).toBe(true);
    search.readOn(readAll);
    expect(search.find).toBe(early);
  });
});

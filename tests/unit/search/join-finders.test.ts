import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { createFinder, type Hit } from '../../../src/search/finder';
import { createGrowingSearch } from '../../../src/search/growing-search';
import { joinFinders } from '../../../src/search/join-finders';
import { packIndex } from '../../../src/search/pack-index';
import { createIndex, readKnowledge } from '../../../src/search/search-index';
import { finish } from '../../../src/search/steps';
import { readCollection } from './collection';
import { officialIndex } from './official-index';
import { teamEntry } from './team';

const entries = [
  ...officialFaq.entries.map(({ id, question, answer }) => teamEntry(`copy-${id}`, question, answer)),
  teamEntry('vpn', 'Who approves a VPN tunnel?', 'The encrypton team approves it. Ask for encryption.'),
  teamEntry(
    'folder',
    'Where is the compliance folder?',
    'The folder is on the intranet. It has certificates.',
  ),
];
const index = createIndex(entries);
const official = createFinder(officialIndex);
const joined = joinFinders(official, createFinder(index));
const told = (hits: readonly Hit[]) =>
  hits.map(({ entry, score, passage, confident }) => ({ id: entry.id, score, passage, confident }));

describe('two indexes searched as one', () => {
  it('change nothing of what the first finds: neither order nor passages, certainty or gaps', {
    tags: 'many-inputs',
  }, () => {
    for (const { text } of readCollection()) {
      const [alone, both] = [official(text), joined(text)];
      expect(told(both.hits.filter(({ entry }) => !entry.team)), text).toEqual(told(alone.hits));
      expect(both.gaps).toEqual(alone.gaps);
    }
  });

  it('correct a word for the first that the other spells so', () => {
    const ofFirst = joined('encrypton').hits.filter(({ entry }) => !entry.team);
    expect(told(ofFirst)).toEqual(told(official('encrypton').hits));
    expect(ofFirst.length).toBeGreaterThan(0);
  });

  it('find what only the other has', () => {
    expect(joined('who aproves a vpn tunnel').hits[0]?.entry.id).toBe('vpn');
  });

  it.each(['who approves a vpn tunnel', 'encryption keys', 'the compliance folder', 'mfa'])(
    'put certain hits first, then the better ones: %s',
    (query) => {
      const hits = joined(query).hits;
      const places = hits.map(({ confident, score }) => [Number(!confident), -score]);
      expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      expect(hits.some(({ entry }) => entry.team)).toBe(true);
      expect(hits.some(({ entry }) => !entry.team)).toBe(true);
    },
  );

  it('put the first’s hit before another’s that is as good', () => {
    const twice = joinFinders(official, official);
    const ids = twice('encryption').hits.map(({ entry }) => entry.id);
    expect(ids.slice(0, 2)).toEqual([ids[0], ids[0]]);
  });

  it('give as many as are wanted', () => {
    expect([0, 1, 3].map((most) => joined('encryption', most).hits.length)).toEqual([0, 1, 3]);
    expect(told(joined('encryption', 3).hits)).toEqual(told(joined('encryption').hits).slice(0, 3));
  });

  it('mark what either reads', () => {
    expect(joined('vpn').marks('A VPN')).toEqual([{ start: 2, end: 5 }]);
    expect(joined('encryption keys').marks('encryption keys')).toEqual(
      official('encryption keys').marks('encryption keys'),
    );
  });
});

describe('a library added to a search', () => {
  const library = { entries, index: packIndex(index, finish(readKnowledge())) };
  const team = [teamEntry('wiki', 'Where is the wiki?', 'On the intranet.')];
  const ids = (search: ReturnType<typeof createGrowingSearch>, query: string) =>
    search.find(query).hits.map(({ entry }) => entry.id);

  it('is searched from then on, before and after the team’s entries are read', () => {
    const search = createGrowingSearch(officialFaq.entries, team);
    const before = search.find;
    expect(ids(search, 'compliance folder')).not.toContain('folder');
    search.add(library);
    expect(search.find).not.toBe(before);
    expect(ids(search, 'compliance folder')[0]).toBe('folder');
    expect([search.isWhole, ids(search, 'wiki').includes('wiki')]).toEqual([false, false]);
    search.readOn(() => true);
    expect(ids(search, 'wiki')[0]).toBe('wiki');
    expect(ids(search, 'compliance folder')[0]).toBe('folder');
  });

  it('is found, too, when it comes last', () => {
    const search = createGrowingSearch(officialFaq.entries, team);
    search.readOn(() => true);
    search.add(library);
    expect(ids(search, 'wiki')[0]).toBe('wiki');
    expect(ids(search, 'compliance folder')[0]).toBe('folder');
  });

  it('leaves the search as it was where it cannot be read', () => {
    const search = createGrowingSearch(officialFaq.entries, []);
    const before = search.find;
    expect(() => search.add({ entries, index: library.index.slice(1) })).toThrow('no search index');
    expect(search.find).toBe(before);
    expect(ids(search, 'encryption')).toEqual(official('encryption').hits.map(({ entry }) => entry.id));
  });
});

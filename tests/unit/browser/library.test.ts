import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { officialFaq } from '../../../src/faq/official';
import { parseTeamEntries } from '../../../src/faq/team';
import { buildLibrary } from '../../../src/kit/library/build-library';
import { createGrowingSearch, type GrowingSearch } from '../../../src/search/growing-search';
import { importBuilt } from '../kit/library/open-built';

// A window has it, Node has not.
vi.stubGlobal('scheduler', {
  postTask: (task: () => void) => new Promise<void>((done) => setTimeout(() => done(task()))),
});
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
let contents: () => unknown;
vi.mock('team-library', () => ({ default: async () => ({ default: contents() }) }));

const { holdLibrary, libraryFacts } = await import('../../../src/browser/library');

const { entries } = parseTeamEntries([
  { id: 'note', question: 'Who may open ports?', answer: 'The network team.', rules: [{ product: 'ecs' }] },
  { id: 'lunch', question: 'Where is lunch?', answer: 'In the canteen.' },
]);
const files = buildLibrary(entries);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockReset().mockReturnValue();
  contents = () => undefined;
});

async function hold(from: unknown) {
  contents = () => from;
  const states: string[] = [];
  const waiting: (() => void)[] = [];
  const holder = holdLibrary(() => {
    states.push(holder.now.state);
    for (const go of waiting.splice(0)) go();
  });
  await holder.opened;
  /** Waits for the change that makes it so. */
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise<void>((go) => waiting.push(go));
  };
  const indexed = () => until(() => holder.now.index !== undefined);
  return {
    holder,
    states,
    until,
    indexed,
    joined: (search: GrowingSearch) => until(() => holder.join(search)),
  };
}

describe('the library of the package', () => {
  it('is none where the package has none, and nothing waits for it', async () => {
    const { holder, states } = await hold(undefined);
    holder.readPages();
    holder.readIndex();
    expect([states, holder.now]).toEqual([['none'], { state: 'none', hasPages: true }]);
    expect(libraryFacts(holder.now, entries)).toEqual({ state: 'none', entries: 0, clashes: [] });
  });

  it('is read in steps: that there is one, what belongs to pages, what a search needs', async () => {
    const { holder, until, indexed } = await hold(await importBuilt(files));
    expect([holder.now.state, holder.now.hasPages, holder.now.library?.length]).toEqual([
      'present',
      false,
      2,
    ]);
    holder.readPages();
    await until(() => holder.now.hasPages);
    const { library } = holder.now;
    const notes = () => library?.forPage({ product: 'ecs' })?.map(({ id }) => id);
    expect([notes(), holder.now.index]).toEqual([undefined, undefined]);
    await until(() => notes() !== undefined);
    expect(notes()).toEqual(['note']);
    expect(holder.now.index).toBeUndefined();
    holder.readIndex();
    await indexed();
    expect(library?.find('lunch')?.question).toBe('Where is lunch?');
  });

  it('tells when what belongs to a page has come', async () => {
    const { holder, states, until } = await hold(await importBuilt(files));
    holder.readPages();
    await until(() => holder.now.hasPages);
    const before = holder.now;
    expect(before.library?.forPage({ product: 'ecs' })).toBeUndefined();
    await until(() => holder.now !== before);
    expect(before.library?.forPage({ product: 'ecs' })).toHaveLength(1);
    expect(states).toEqual(['present', 'present', 'present']);
  });

  it('tells once of answers that come together', async () => {
    const { holder, states, until, indexed } = await hold(await importBuilt(files));
    holder.readIndex();
    await indexed();
    const before = holder.now;
    for (const id of ['note', 'lunch']) void before.library?.find(id)?.answer;
    await until(() => holder.now.library?.find('note')?.answer === 'The network team.');
    await until(() => holder.now !== before);
    expect(states).toEqual(['present', 'present', 'present']);
  });

  it('leaves to the policy what the policy has, and names it', async () => {
    const { holder, indexed } = await hold(await importBuilt(files));
    holder.readIndex();
    await indexed();
    const policy = parseTeamEntries([{ id: 'LUNCH', question: 'Lunch?', answer: 'At noon.' }]).entries;
    holder.hide(policy);
    expect([holder.now.library?.find('lunch'), libraryFacts(holder.now, policy)]).toEqual([
      undefined,
      { state: 'present', entries: 2, clashes: ['LUNCH'] },
    ]);
    holder.hide([]);
    expect(holder.now.library?.find('lunch')?.id).toBe('lunch');
  });

  describe('joined to a search', () => {
    const search = () => createGrowingSearch(officialFaq.entries, []);
    const ids = (from: GrowingSearch, query: string) => from.find(query).hits.map(({ entry: { id } }) => id);
    const all = () => true;

    it('waits for both: until then the official entries answer, and no key reads the rest', async () => {
      const { holder, indexed, joined } = await hold(await importBuilt(files));
      const [typed, idle] = [search(), search()];
      expect([holder.join(typed), ids(typed, 'encryption')[0]]).toEqual([false, '2.2']);
      idle.readOn(all);
      const official = idle.find;
      expect([holder.join(idle), idle.find === official]).toEqual([false, true]);
      holder.readIndex();
      await indexed();
      expect([holder.join(typed), ids(typed, 'where is lunch')]).toEqual([
        false,
        ids(search(), 'where is lunch'),
      ]);
      typed.readOn(all);
      for (const one of [typed, idle]) {
        await joined(one);
        expect(ids(one, 'where is lunch')[0]).toBe('lunch');
        expect(ids(one, 'encryption').filter((id) => id !== 'lunch' && id !== 'note')).toEqual(
          ids(search(), 'encryption'),
        );
      }
    });

    it('happens once to a search, in a turn of its own, and again to the next', async () => {
      const { holder, indexed, joined } = await hold(await importBuilt(files));
      holder.readIndex();
      await indexed();
      const [one, next] = [search(), search()];
      for (const each of [one, next]) each.readOn(all);
      const before = one.find;
      expect([holder.join(one), one.find === before]).toEqual([false, true]);
      await joined(one);
      const after = one.find;
      expect([holder.join(one), after === before, one.find === after]).toEqual([true, false, true]);
      await joined(next);
      expect(ids(next, 'lunch')[0]).toBe('lunch');
    });

    it('answers what is typed now, whatever came for what was typed before', async () => {
      const { holder, until, indexed, joined } = await hold(await importBuilt(files));
      holder.readIndex();
      await indexed();
      const one = search();
      one.readOn(all);
      await joined(one);
      const before = holder.now;
      // Its answer is asked for, and comes after the next query.
      expect(one.find('where is lunch').hits[0]?.passage).toEqual({ from: 0, to: 0 });
      expect(one.find('encryption').hits[0]?.entry.id).toBe('2.2');
      await until(() => holder.now !== before);
      expect(one.find('encryption').hits[0]?.entry.id).toBe('2.2');
      expect(one.find('where is lunch').hits[0]?.entry.answer).toBe('In the canteen.');
    });

    it('does without an index of other entries, and reports it', async () => {
      const { entries: others } = parseTeamEntries([{ id: 'tea', question: 'Tea?', answer: 'At three.' }]);
      const { 'library/index-000.js': index = '' } = buildLibrary(others);
      const { holder, until, indexed } = await hold(
        await importBuilt({ ...files, 'library/index-000.js': index }),
      );
      holder.readIndex();
      await indexed();
      const one = search();
      one.readOn(all);
      expect(holder.join(one)).toBe(false);
      await until(() => holder.now.state === 'unusable');
      expect(holder.join(one)).toBe(false);
      expect(ids(one, 'encryption')).toEqual(ids(search(), 'encryption'));
      expect(console.error).toHaveBeenCalledOnce();
    });
  });

  it.each([
    ['library/contents.js', 'export default { format: 99 };'],
    ['library/pages-000.js', 'export default "ecs";'],
    ['library/heads-000.js', 'export default "'],
    ['library/index-000.js', 'export default "?";'],
  ])('is done without where %s cannot be used, and that is reported', async (path, source) => {
    const { holder, until } = await hold(await importBuilt({ ...files, [path]: source }));
    holder.readPages();
    holder.readIndex();
    await until(() => holder.now.state === 'unusable');
    expect(holder.now).toEqual({ state: 'unusable', hasPages: true });
    expect(console.error).toHaveBeenCalledExactlyOnceWith(
      'reading the library:',
      expect.objectContaining({ name: 'LibraryError' }),
    );
  });
});

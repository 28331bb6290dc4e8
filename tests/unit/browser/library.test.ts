import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseTeamEntries } from '../../../src/faq/team';
import { buildLibrary } from '../../../src/kit/library/build-library';
import { importBuilt } from '../kit/library/open-built';

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
  const holder = holdLibrary(() => states.push(holder.now.state));
  await holder.opened;
  return { holder, states };
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
    const { holder } = await hold(await importBuilt(files));
    expect([holder.now.state, holder.now.hasPages, holder.now.library?.length]).toEqual([
      'present',
      false,
      2,
    ]);
    holder.readPages();
    await expect.poll(() => holder.now.hasPages).toBe(true);
    const { library } = holder.now;
    expect([
      library?.forProduct('ecs').map(({ id }) => id),
      library?.find('lunch'),
      holder.now.index,
    ]).toEqual([['note'], undefined, undefined]);
    holder.readIndex();
    await expect.poll(() => holder.now.index).toBeDefined();
    expect(library?.find('lunch')?.question).toBe('Where is lunch?');
  });

  it('tells once of answers that come together', async () => {
    const { holder, states } = await hold(await importBuilt(files));
    holder.readIndex();
    await expect.poll(() => holder.now.index).toBeDefined();
    const before = holder.now;
    for (const id of ['note', 'lunch']) void before.library?.find(id)?.answer;
    await expect.poll(() => holder.now.library?.find('note')?.answer).toBe('The network team.');
    await expect.poll(() => holder.now === before).toBe(false);
    expect(states).toEqual(['present', 'present', 'present']);
  });

  it('leaves to the policy what the policy has, and names it', async () => {
    const { holder } = await hold(await importBuilt(files));
    holder.readIndex();
    await expect.poll(() => holder.now.index).toBeDefined();
    const policy = parseTeamEntries([{ id: 'LUNCH', question: 'Lunch?', answer: 'At noon.' }]).entries;
    holder.hide(policy);
    expect([holder.now.library?.find('lunch'), libraryFacts(holder.now, policy)]).toEqual([
      undefined,
      { state: 'present', entries: 2, clashes: ['LUNCH'] },
    ]);
    holder.hide([]);
    expect(holder.now.library?.find('lunch')?.id).toBe('lunch');
  });

  it.each([
    ['library/contents.js', 'export default { format: 99 };'],
    ['library/pages-000.js', 'export default "ecs";'],
    ['library/heads-000.js', 'export default "'],
    ['library/index-000.js', 'export default "?";'],
  ])('is done without where %s cannot be used, and that is reported', async (path, source) => {
    const { holder } = await hold(await importBuilt({ ...files, [path]: source }));
    holder.readPages();
    holder.readIndex();
    await expect.poll(() => holder.now).toEqual({ state: 'unusable', hasPages: true });
    expect(console.error).toHaveBeenCalledExactlyOnceWith(
      'reading the library:',
      expect.objectContaining({ name: 'LibraryError' }),
    );
  });
});

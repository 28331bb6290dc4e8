import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseTeamEntries } from '../../../src/faq/team';
import { buildLibrary } from '../../../src/kit/library/build-library';
import { importBuilt } from '../kit/library/open-built';

// A window has it, Node has not.
vi.stubGlobal('scheduler', { postTask: async (task: () => void) => task() });
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
let contents: () => unknown;
vi.mock('team-library', () => ({ default: async () => ({ default: contents() }) }));

const { holdLibrary } = await import('../../../src/browser/library');
const { createEntryReader } = await import('../../../src/browser/library-entries');

const { entries } = parseTeamEntries([
  { id: 'note', question: 'Who may open ports?', answer: 'The network team.' },
  { id: 'lunch', question: 'Where is lunch?', answer: 'In the canteen.' },
]);

/** A reader told of everything that becomes of the library. */
async function open(from: unknown) {
  contents = () => from;
  const reader = createEntryReader();
  const holder = holdLibrary(() => reader.follow(holder.now));
  await holder.opened;
  reader.follow(holder.now);
  return { reader, holder };
}

it('gives entries with their answers, as soon as they are read', async () => {
  const { reader, holder } = await open(await importBuilt(buildLibrary(entries)));
  const read = reader.read(['lunch', 'other']);
  holder.readIndex();
  expect((await read).map(({ id, answer }) => [id, answer])).toEqual([['lunch', 'In the canteen.']]);
  expect(await reader.read(['lunch'])).toEqual(await read);
});

it.each([
  ['without a library', undefined],
  ['of a library that cannot be used', { format: 99 }],
])('gives none %s', async (_, from) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { reader } = await open(from);
  expect(await reader.read(['lunch'])).toEqual([]);
});

it('waits for nothing where nothing is asked', async () => {
  expect(await createEntryReader().read([])).toEqual([]);
});

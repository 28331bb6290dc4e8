import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Extent, Keepable } from '../../../src/questionnaire/keepable';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const reportError = vi.hoisted(() => vi.fn());
vi.mock('../../../src/browser/report-error', () => ({ reportError }));

const { createKeeper } = await import('../../../src/browser/sheet-keeper');

const { session } = fakeBrowser.storage;
const written = () => vi.spyOn(session, 'set').mock.calls.map(([items]) => items);

/** A list of so many characters with so many decisions; the list is given, as it stays the same object. */
const choice = (extent: Extent, list: object, made: number): Keepable =>
  ({ extent, list, decisions: () => ({ made }) }) as unknown as Keepable;

/** Like a browser that has room for so many characters. */
function roomFor(characters: number): void {
  const set = session.set.bind(session);
  vi.spyOn(session, 'set').mockImplementation(async (items) => {
    if (JSON.stringify(items).length > characters) throw new Error('Session storage quota bytes exceeded.');
    await set(items);
  });
}

const onKept = vi.fn();
/** Waits until what was given has been written. */
const settled = () => vi.advanceTimersByTimeAsync(300);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  onKept.mockReset();
  reportError.mockReset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('writes a list once, and decisions as they come, many at a time', async () => {
  const keep = createKeeper(false, onKept);
  const set = vi.spyOn(session, 'set');
  const list = { rows: 'all' };
  for (let made = 0; made < 10; made += 1) keep([choice('all', list, made)]);
  await settled();
  expect(set.mock.calls).toEqual([
    [{ sheet: list, sheetDecisions: { made: 0 } }],
    [{ sheetDecisions: { made: 9 } }],
  ]);
  const corrected = { rows: 'others' };
  keep([choice('all', corrected, 9)]);
  await settled();
  expect(await session.get(null)).toEqual({ sheet: corrected, sheetDecisions: { made: 9 } });
  expect(onKept.mock.calls.flat()).toEqual(['all', 'all', 'all']);
});

it('keeps nothing of a private window', async () => {
  const keep = createKeeper(true, onKept);
  const set = vi.spyOn(session, 'set');
  const remove = vi.spyOn(session, 'remove');
  keep([choice('all', {}, 1)]);
  keep(undefined);
  await settled();
  expect([set.mock.calls, remove.mock.calls, onKept.mock.calls]).toEqual([[], [], []]);
});

it('forgets it, and keeps the same list again when it comes again', async () => {
  const keep = createKeeper(false, onKept);
  const list = { rows: 'all' };
  keep([choice('all', list, 1)]);
  await settled();
  keep(undefined);
  await settled();
  expect(await session.get(null)).toEqual({});
  keep([choice('all', list, 2)]);
  await settled();
  expect(await session.get(null)).toEqual({ sheet: list, sheetDecisions: { made: 2 } });
});

it('keeps the next best where there is no room for the best, and does not try that again', async () => {
  roomFor(200);
  const keep = createKeeper(false, onKept);
  const all = { rows: 'x'.repeat(300) };
  const one = { rows: 'x'.repeat(100) };
  for (const made of [1, 2]) {
    keep([choice('all', all, made), choice('one', one, made)]);
    await settled();
  }
  expect(await session.get(null)).toEqual({ sheet: one, sheetDecisions: { made: 2 } });
  expect(written()).toEqual([
    { sheet: all, sheetDecisions: { made: 1 } },
    { sheet: one, sheetDecisions: { made: 1 } },
    { sheetDecisions: { made: 2 } },
  ]);
  expect(onKept.mock.calls.flat()).toEqual(['one', 'one']);
  expect(reportError).toHaveBeenCalledOnce();
});

it('keeps nothing rather than a part that says it is all, and tells so; a smaller list is kept again', async () => {
  roomFor(200);
  const keep = createKeeper(false, onKept);
  keep([choice('all', { rows: 'x'.repeat(100) }, 1)]);
  await settled();
  keep([choice('all', { rows: 'x'.repeat(300) }, 1)]);
  await settled();
  expect(await session.get(null)).toEqual({});
  keep([choice('all', { rows: 'y' }, 1)]);
  await settled();
  expect(await session.get(null)).toEqual({ sheet: { rows: 'y' }, sheetDecisions: { made: 1 } });
  expect(onKept.mock.calls.flat()).toEqual(['all', 'none', 'all']);
});

it('tells so, too, when it is the decisions that grow too large', async () => {
  roomFor(200);
  const keep = createKeeper(false, onKept);
  const list = { rows: 'x'.repeat(100) };
  const large = (made: number): Keepable =>
    ({ extent: 'all', list, decisions: () => ({ made, note: 'x'.repeat(300) }) }) as unknown as Keepable;
  keep([choice('all', list, 1)]);
  await settled();
  keep([large(2)]);
  await settled();
  expect(await session.get(null)).toEqual({});
  expect(onKept.mock.calls.flat()).toEqual(['all', 'none']);
});

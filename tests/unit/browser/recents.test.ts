import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { clearQueries, recentQueries, rememberQuery } = await import('../../../src/browser/recents');

beforeEach(() => fakeBrowser.reset());

describe('the last searches', () => {
  it('are eight, the newest first', async () => {
    for (let at = 1; at <= 10; at++) await rememberQuery(`query ${at}`);
    expect(await recentQueries()).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((at) => `query ${at}`));
    expect((await fakeBrowser.storage.local.get('recents')).recents).toHaveLength(8);
  });

  it('have each query once, as it was typed last', async () => {
    for (const query of ['mfa', 'keys', ' MFA ']) await rememberQuery(query);
    expect(await recentQueries()).toEqual(['MFA', 'keys']);
  });

  it.each(['', '   ', 'x'.repeat(81)])('do not keep %j', async (query) => {
    await rememberQuery(query);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('keep up to 80 characters', async () => {
    await rememberQuery(` ${'x'.repeat(80)} `);
    expect(await recentQueries()).toEqual(['x'.repeat(80)]);
  });

  it.each([
    ['text', []],
    [{ 0: 'a' }, []],
    [
      ['a', 3, null, 'y'.repeat(81), 'z'.repeat(80)],
      ['a', 'z'.repeat(80)],
    ],
    [Array.from({ length: 9 }, (_, at) => `${at}`), ['0', '1', '2', '3', '4', '5', '6', '7']],
  ])('are read from %j as %j', async (recents, expected) => {
    await fakeBrowser.storage.local.set({ recents });
    expect(await recentQueries()).toEqual(expected);
  });

  it('are gone when they are forgotten', async () => {
    await rememberQuery('mfa');
    await clearQueries();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await recentQueries()).toEqual([]);
  });
});

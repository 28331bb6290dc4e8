import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { keepOpenRows, openRows } = await import('../../../src/browser/open-rows');

beforeEach(() => fakeBrowser.reset());

const stored = async () => (await fakeBrowser.storage.local.get('openRows')).openRows;

describe('the rows that somebody keeps open', () => {
  it('are kept with the version of their form, and read back', async () => {
    expect(await openRows()).toEqual({});
    await keepOpenRows({ yours: true, theirs: false });
    expect(await stored()).toEqual({ version: 1, rows: { yours: true, theirs: false } });
    expect(await openRows()).toEqual({ yours: true, theirs: false });
  });

  it.each([
    ['text', {}],
    [null, {}],
    [{ rows: { yours: true } }, {}],
    [{ version: 1 }, {}],
    [{ version: 1, rows: ['yours'] }, {}],
    [{ version: 1, rows: { yours: 'open', theirs: true } }, { theirs: true }],
    [{ version: 2, rows: { yours: true } }, {}],
  ])('are read from %j as %j', async (value, expected) => {
    await fakeBrowser.storage.local.set({ openRows: value });
    expect(await openRows()).toEqual(expected);
  });

  it('stay as a newer version kept them', async () => {
    const newer = { version: 2, rows: ['yours'] };
    await fakeBrowser.storage.local.set({ openRows: newer });
    await keepOpenRows({ yours: false });
    expect(await stored()).toEqual(newer);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('../../../src/browser/api', () => ({ browser: fakeBrowser }));
vi.mock('../../../src/faq/edition-changes', async (load) => {
  const real = await load<typeof import('../../../src/faq/edition-changes')>();
  const history = [{ previous: first, edition: second, entries: [{ id: '1.2', kind: 'changed' as const }] }];
  return { ...real, editionNews: (...[seen, now]: [never, never]) => real.editionNews(seen, now, history) };
});

const { first, second } = vi.hoisted(() => ({
  first: { taken: '2027-01-01', sha256: 'a' },
  second: { taken: '2027-02-01', sha256: 'b' },
}));

import { takeNotices } from '../../../src/browser/seen';

const { local } = fakeBrowser.storage;
const stored = async () => (await local.get('seen')).seen;
const news = [{ id: '1.2', kind: 'changed' }];

beforeEach(() => fakeBrowser.reset());

describe('what the panel shows once', () => {
  it('is the hint at its first opening, and never again', async () => {
    expect(await takeNotices(first)).toEqual({ hint: true, news: [] });
    expect(await stored()).toEqual({ version: 1, edition: first });
    expect(await takeNotices(first)).toEqual({ hint: false, news: [] });
  });

  it('is what a newer text changed, once', async () => {
    await takeNotices(first);
    expect(await takeNotices({ ...second, source: 'https://…' } as typeof second)).toEqual({
      hint: false,
      news,
    });
    expect(await stored()).toEqual({ version: 1, edition: second });
    expect(await takeNotices(second)).toEqual({ hint: false, news: [] });
  });

  it('is nothing after a roll-back, nor when the newer text comes again', async () => {
    await takeNotices(second);
    const set = vi.spyOn(local, 'set');
    expect(await takeNotices(first)).toEqual({ hint: false, news: [] });
    expect(await takeNotices(second)).toEqual({ hint: false, news: [] });
    expect(set).not.toHaveBeenCalled();
  });

  it('is nothing where a newer build saved what this one does not know, which is kept', async () => {
    const newer = { version: 2, editions: [] };
    await local.set({ seen: newer });
    expect(await takeNotices(first)).toEqual({ hint: false, news: [] });
    expect(await stored()).toEqual(newer);
  });

  it.each([null, 'x', [], { version: 1 }, { version: 1, edition: { taken: 3, sha256: 'a' } }])(
    'begins anew where storage holds %j',
    async (junk) => {
      await local.set({ seen: junk });
      expect(await takeNotices(first)).toEqual({ hint: true, news: [] });
      expect(await stored()).toEqual({ version: 1, edition: first });
    },
  );

  it('is nothing where it could not be remembered', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(takeNotices(first)).rejects.toThrow('full');
  });
});

import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { tellAgainOnSettings } = await import('../../../src/browser/known-tabs');

const ecs = { product: 'ecs', task: 'instances', site: 'china' } as const;
const ram = { product: 'ram', site: 'international' } as const;
const { local, session } = fakeBrowser.storage;
const onPage = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  onPage.mockClear();
  await session.set({
    'page:7': { token: 'a', page: ecs },
    'page:8': { token: 'b', page: null },
    'page:9': { token: 'c', page: ram },
    'page:10': 'junk',
    'pin:11': ram,
  });
  tellAgainOnSettings(onPage);
});

it.each<[what: string, change: Record<string, object>]>([
  ['the user’s settings change', { settings: { version: 1, disabledProducts: ['ecs'] } }],
  ['another policy is in force', { lastPolicy: { disabledProducts: ['ecs'] } }],
])('the page of every tab that has one is told again when %s', async (_, change) => {
  await local.set(change);
  await vi.waitFor(() =>
    expect(onPage.mock.calls).toEqual([
      [7, ecs],
      [9, ram],
    ]),
  );
});

it('nothing is told where something else changes', async () => {
  await local.set({ recents: ['keys'] });
  await session.set({ settings: 1, 'page:7': { token: 'a', page: ram } });
  await local.set({ settings: {} });
  await vi.waitFor(() => expect(onPage).toHaveBeenCalledTimes(2));
});

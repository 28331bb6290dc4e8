import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Context } from '../../../src/browser/context';
import type { SettingsNow } from '../../../src/browser/settings';
import type { TabPage } from '../../../src/browser/tab-page';
import { defaultSettings } from '../../../src/policy/schema';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { tellAgainOnSettings } = await import('../../../src/browser/known-tabs');

const ecs = { product: 'ecs', task: 'instances', site: 'china' } as const;
const ram = { product: 'ram', site: 'international' } as const;
const { local, session } = fakeBrowser.storage;
const onPage = vi.fn();
const listener = (tabId: number, shown?: TabPage) => onPage(tabId, shown?.page);
let tellContext: (context: Context) => void;
const context = (policy: SettingsNow['policy'], values = defaultSettings) =>
  ({ values, settings: { policy } }) as Context;

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
  tellAgainOnSettings({ watch: (heard) => (tellContext = heard) }, listener);
});

it.each<[what: string, change: Record<string, object>]>([
  ['the user’s settings change', { settings: { version: 1, disabledProducts: ['ecs'] } }],
  ['another policy is in force', { lastPolicy: { disabledProducts: ['ecs'] } }],
  ['a policy has other entries', { lastTeamEntries: [{ id: 'vpn' }] }],
])('the page of every tab that has one is told again when %s', async (_, change) => {
  await local.set(change);
  await vi.waitFor(() =>
    expect(onPage.mock.calls).toEqual([
      [7, ecs],
      [9, ram],
    ]),
  );
});

it('they are told again when other settings are in force, whoever has kept the policy first', async () => {
  tellContext(context('waiting'));
  tellContext(context('present'));
  tellContext(context('present', { ...defaultSettings, disabledProducts: ['ecs'] }));
  await vi.waitFor(() => expect(onPage.mock.calls.map(([tabId]) => tabId)).toEqual([7, 9]));
});

it('nothing is told where something else changes', async () => {
  await local.set({ recents: ['keys'] });
  await session.set({ settings: 1, 'page:7': { token: 'a', page: ram } });
  await local.set({ settings: {} });
  await vi.waitFor(() => expect(onPage).toHaveBeenCalledTimes(2));
});

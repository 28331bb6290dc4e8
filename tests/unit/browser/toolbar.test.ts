import { beforeEach, expect, it, vi } from 'vitest';

const action = { setIcon: vi.fn(async () => {}), setTitle: vi.fn(async () => {}) };
vi.mock('wxt/browser', () => ({ browser: { action } }));

const { showOnToolbar } = await import('../../../src/browser/toolbar');

beforeEach(() => vi.clearAllMocks());

it.each([
  ['ECS › Images: 3 entries', 'known', 'ECS › Images: 3 entries'],
  [undefined, 'quiet', ''],
])('shows the title %j with the %s icon, on that tab alone', async (title, kind, shown) => {
  await showOnToolbar(7, title);
  const path = { 16: `icons/${kind}-16.png`, 24: `icons/${kind}-24.png`, 32: `icons/${kind}-32.png` };
  expect(action.setIcon).toHaveBeenCalledExactlyOnceWith({ tabId: 7, path });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: shown });
});

it('does not mind a tab that is gone', async () => {
  action.setIcon.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await expect(showOnToolbar(7, 'x')).resolves.toBeUndefined();
});

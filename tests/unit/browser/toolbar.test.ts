import { beforeEach, expect, it, vi } from 'vitest';

const action = { setIcon: vi.fn(async () => {}), setTitle: vi.fn(async () => {}) };
vi.mock('wxt/browser', () => ({ browser: { action } }));

const { createToolbar } = await import('../../../src/browser/toolbar');

let showOnToolbar: ReturnType<typeof createToolbar>;
const path = (kind: string) => ({
  16: `icons/${kind}-16.png`,
  24: `icons/${kind}-24.png`,
  32: `icons/${kind}-32.png`,
});

beforeEach(() => {
  vi.clearAllMocks();
  showOnToolbar = createToolbar();
});

it.each([
  ['ECS › Images: 3 entries', 'known', 'ECS › Images: 3 entries'],
  [undefined, 'quiet', ''],
])('shows the title %j with the %s icon, on that tab alone', async (title, kind, shown) => {
  await showOnToolbar(7, { title, token: 'a' });
  expect(action.setIcon).toHaveBeenCalledExactlyOnceWith({ tabId: 7, path: path(kind) });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: shown });
});

it.each<[what: string, next: Parameters<typeof showOnToolbar>, icons: number, titles: number]>([
  ['nothing of the same', [7, { title: 'Images', token: 'a' }], 0, 0],
  ['the title alone of a move', [7, { title: 'Disks', token: 'a' }], 0, 1],
  ['both where the document moves to no page we know', [7, { title: undefined, token: 'a' }], 1, 1],
  ['both of another document, which the browser begins anew', [7, { title: 'Images', token: 'b' }], 1, 1],
  ['both where the document is gone', [7, { title: undefined, token: undefined }], 1, 1],
  ['both on another tab', [8, { title: 'Images', token: 'a' }], 1, 1],
])('then sets %s', async (_what, next, icons, titles) => {
  await showOnToolbar(7, { title: 'Images', token: 'a' });
  vi.clearAllMocks();
  await showOnToolbar(...next);
  expect([action.setIcon.mock.calls.length, action.setTitle.mock.calls.length]).toEqual([icons, titles]);
});

it('sets both again once no document was there', async () => {
  const gone = { title: undefined, token: undefined };
  for (const state of [gone, gone, { title: 'Images', token: 'a' }, gone, { title: 'Images', token: 'a' }])
    await showOnToolbar(7, state);
  expect([action.setIcon.mock.calls.length, action.setTitle.mock.calls.length]).toEqual([5, 5]);
});

it('does not mind a tab that is gone, and remembers nothing of it', async () => {
  action.setIcon.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  for (const _ of [1, 2]) await expect(showOnToolbar(7, { title: 'x', token: 'a' })).resolves.toBeUndefined();
  expect(action.setIcon).toHaveBeenCalledTimes(2);
});

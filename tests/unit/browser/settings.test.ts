import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { changeSettings, watchSettings } = await import('../../../src/browser/settings');
type Seen = Parameters<Parameters<typeof watchSettings>[0]>[0];

let seen: Seen[];
let stop: () => void;

/** Starts watching with a given answer of `storage.managed`. */
function watch(managed: () => Promise<object>): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(managed as never);
  seen = [];
  stop = watchSettings((settings) => seen.push(settings));
}

const last = () => seen.at(-1);
const never = () => new Promise<object>(() => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the settings in force', () => {
  it.each([
    ['there is no policy', () => Promise.resolve({}), 'absent'],
    ['the browser rejects, as Firefox does without one', () => Promise.reject(new Error('none')), 'absent'],
    ['there is one', () => Promise.resolve({ language: 'zh-CN' }), 'present'],
  ] as const)('%s', async (_case, managed, policy) => {
    watch(managed);
    await vi.waitFor(() => expect(last()?.policy).toBe(policy));
    expect(last()?.values.language).toBe(policy === 'present' ? 'zh-CN' : 'auto');
  });

  it('start with the last known policy, so that the first paint already obeys it', async () => {
    await fakeBrowser.storage.local.set({ lastPolicy: { language: 'zh-CN' } });
    watch(never);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(last()).toMatchObject({ policy: 'waiting', values: { language: 'zh-CN' } });
  });

  it('say when the browser does not answer, and take its answer however late', async () => {
    let answer: (policy: object) => void = () => {};
    watch(() => new Promise((resolve) => (answer = resolve)));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(last()?.policy).toBe('silent');
    answer({ toolbarClick: 'panel' });
    await vi.waitFor(() =>
      expect(last()).toMatchObject({ policy: 'present', values: { toolbarClick: 'panel' } }),
    );
  });

  it('keep the policy for the next start, and drop it with the policy', async () => {
    watch(() => Promise.resolve({ language: 'en' }));
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('lastPolicy')).toEqual({ lastPolicy: { language: 'en' } }),
    );
    stop();
    watch(() => Promise.resolve({}));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('lastPolicy')).toEqual({}));
  });

  it('follow a user’s change, and tell nothing twice', async () => {
    watch(() => Promise.resolve({}));
    await vi.waitFor(() => expect(last()?.policy).toBe('absent'));
    const before = seen.length;
    await changeSettings({ language: 'zh-CN' });
    await vi.waitFor(() => expect(last()?.values.language).toBe('zh-CN'));
    await changeSettings({ language: 'zh-CN' });
    expect(seen).toHaveLength(before + 1);
  });

  it('keep what a newer version saved', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 9, language: 'en', future: { a: 1 } } });
    await changeSettings({ language: 'zh-CN' });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({
      settings: { version: 9, language: 'zh-CN', future: { a: 1 } },
    });
    watch(() => Promise.resolve({}));
    await vi.waitFor(() => expect(last()?.errors.map(({ code }) => code)).toContain('newer-version'));
  });

  it.each([null, 'text', 7, [1], { language: {} }, { version: 'x' }])(
    'start with defaults where storage holds %j',
    async (settings) => {
      await fakeBrowser.storage.local.set({ settings, lastPolicy: settings });
      watch(() => Promise.resolve({}));
      await vi.waitFor(() => expect(last()?.policy).toBe('absent'));
      expect(last()?.values).toMatchObject({ language: 'auto', toolbarClick: 'popup', recentSearches: true });
    },
  );
});

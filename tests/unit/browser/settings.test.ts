import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { changeSettings, watchSettings } = await import('../../../src/browser/settings');
type Seen = Parameters<Parameters<typeof watchSettings>[0]>[0];

let seen: Seen[];
let stop: () => void;

/** Starts watching with a given answer of `storage.managed`. */
function watch(managed: () => Promise<object>, firstPicture?: Promise<void>): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(managed as never);
  seen = [];
  stop = watchSettings((settings) => seen.push(settings), firstPicture);
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

  it('point out what a team hardly meant, by what this build knows and by today', async () => {
    vi.setSystemTime('2026-11-26T23:59:00Z');
    const entry = {
      id: 'vpn',
      question: 'Who opens the VPN?',
      answer: 'The platform team.',
      rules: [{ product: 'ecs', task: 'page-of-tomorrow' }],
      reviewedOn: '2026-11-27',
    };
    watch(() => Promise.resolve({ teamEntries: [entry] }));
    await vi.waitFor(() => expect(last()?.policy).toBe('present'));
    expect(last()?.errors).toMatchObject([
      { code: 'unknown-task', params: { task: 'page-of-tomorrow' } },
      { code: 'reviewed-in-future', params: { reviewedOn: '2026-11-27', today: '2026-11-26' } },
    ]);
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

  it('follow a policy that changes, and none that does not', async () => {
    let policy: object = { language: 'zh-CN' };
    watch(() => Promise.resolve(policy));
    await vi.waitFor(() => expect(last()?.policy).toBe('present'));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('lastPolicy')).not.toEqual({}));
    const keep = vi.spyOn(fakeBrowser.storage.local, 'set');
    const before = seen.length;
    fakeBrowser.storage.onChanged.trigger({}, 'managed');
    fakeBrowser.storage.onChanged.trigger({ settings: { newValue: { language: 'en' } } }, 'sync');
    fakeBrowser.storage.onChanged.trigger({ recents: { newValue: [] } }, 'local');
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toHaveLength(before);
    expect(keep).not.toHaveBeenCalled();
    policy = { language: 'en' };
    fakeBrowser.storage.onChanged.trigger({}, 'managed');
    await vi.waitFor(() => expect(last()?.values.language).toBe('en'));
  });

  it('take a policy that came while the last known one was read', async () => {
    await fakeBrowser.storage.local.set({ lastPolicy: { language: 'en' } });
    const read = fakeBrowser.storage.local.get;
    let answer = () => {};
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce((keys) => {
      const found = read(keys as never);
      return new Promise((resolve) => {
        answer = () => resolve(found);
      }) as never;
    });
    watch(() => Promise.resolve({ language: 'zh-CN' }));
    fakeBrowser.storage.onChanged.trigger({}, 'managed');
    await vi.waitFor(() => expect(last()?.policy).toBe('present'));
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.every(({ values }) => values.language === 'zh-CN')).toBe(true);
  });

  it('do without what cannot be read or kept, and the errors are told', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('too large'));
    watch(() => Promise.resolve({ language: 'zh-CN' }));
    await vi.waitFor(() =>
      expect(last()).toMatchObject({ policy: 'present', values: { language: 'zh-CN' } }),
    );
    await vi.waitFor(() =>
      expect(said.mock.calls).toEqual([
        ['reading the settings:', new Error('broken')],
        ['keeping the policy for the next start:', new Error('too large')],
      ]),
    );
  });

  it('wait for a slow browser five seconds before they call it silent', async () => {
    watch(never);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(last()?.policy).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(last()?.policy).toBe('silent');
  });

  it('are not told any more after the end', async () => {
    watch(() => Promise.resolve({}));
    await vi.waitFor(() => expect(last()?.policy).toBe('absent'));
    const before = seen.length;
    stop();
    await changeSettings({ language: 'zh-CN' });
    fakeBrowser.storage.onChanged.trigger({}, 'managed');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(seen).toHaveLength(before);
    watch(never);
    await vi.waitFor(() => expect(last()?.policy).toBe('waiting'));
    stop();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(last()?.policy).toBe('waiting');
  });

  it('are those of the last question the browser answered, whatever comes late', async () => {
    const answers: ((policy: object) => void)[] = [];
    watch(() => new Promise((resolve) => answers.push(resolve)));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    for (const _ of [1, 2]) fakeBrowser.storage.onChanged.trigger({}, 'managed');
    answers[1]?.({ language: 'zh-CN' });
    await vi.waitFor(() => expect(last()?.values.language).toBe('zh-CN'));
    answers[0]?.({ language: 'en' });
    await vi.advanceTimersByTimeAsync(0);
    expect(last()?.values.language).toBe('zh-CN');
    answers[2]?.({});
    await vi.waitFor(() => expect(last()).toMatchObject({ policy: 'absent', values: { language: 'auto' } }));
    expect(await fakeBrowser.storage.local.get('lastPolicy')).toEqual({});
  });

  it('are the user’s latest, also where they change while they are read', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, language: 'en' } });
    const read = fakeBrowser.storage.local.get;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async (keys) => {
      const found = await read(keys as never);
      await fakeBrowser.storage.local.set({ settings: { version: 1, language: 'zh-CN' } });
      return found as never;
    });
    watch(() => Promise.resolve({}));
    await vi.waitFor(() => expect(last()?.policy).toBe('absent'));
    expect(last()?.values.language).toBe('zh-CN');
  });

  it('keep a team’s entries as they are while only something else changes', async () => {
    const teamEntries = [{ id: 'vpn', question: 'Who?', answer: 'We.' }];
    await fakeBrowser.storage.local.set({ lastPolicy: { teamEntries } });
    watch(() => Promise.resolve(structuredClone({ teamEntries })));
    await vi.waitFor(() => expect(last()?.policy).toBe('present'));
    await changeSettings({ language: 'zh-CN' });
    await vi.waitFor(() => expect(last()?.values.language).toBe('zh-CN'));
    expect(new Set(seen.map(({ values }) => values.teamEntries)).size).toBe(1);
    expect(last()?.values.teamEntries).toHaveLength(1);
  });

  describe('before the first picture', () => {
    const teamEntries = [{ id: 'vpn', question: 'Who?', answer: 'We.' }];
    let painted: () => void;
    let firstPicture: Promise<void>;

    beforeEach(() => {
      firstPicture = new Promise((resolve) => {
        painted = resolve;
      });
    });
    const told = () => seen.map(({ isComplete, values }) => [isComplete, values.teamEntries.length]);

    it('are there without the team’s entries, which follow it', async () => {
      await fakeBrowser.storage.local.set({
        lastPolicy: { language: 'zh-CN' },
        lastTeamEntries: teamEntries,
      });
      watch(never, firstPicture);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(told()).toEqual([[false, 0]]);
      expect(last()?.values.language).toBe('zh-CN');
      painted();
      await vi.waitFor(() => expect(seen).toHaveLength(2));
      expect(told()[1]).toEqual([true, 1]);
    });

    it('are all there is where no policy is kept', async () => {
      watch(never, firstPicture);
      await vi.waitFor(() => expect(told()).toEqual([[true, 0]]));
    });

    it('are complete with a policy that comes sooner', async () => {
      await fakeBrowser.storage.local.set({ lastPolicy: {}, lastTeamEntries: [...teamEntries, {}] });
      watch(() => Promise.resolve({ teamEntries }), firstPicture);
      await vi.waitFor(() => expect(seen).toHaveLength(1));
      fakeBrowser.storage.onChanged.trigger({}, 'managed');
      await vi.waitFor(() => expect(last()?.policy).toBe('present'));
      painted();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(told()).toEqual([
        [false, 0],
        [true, 1],
      ]);
    });

    it('do without entries that cannot be read, until the policy is there', async () => {
      const said = vi.spyOn(console, 'error').mockReturnValue();
      await fakeBrowser.storage.local.set({ lastPolicy: {}, lastTeamEntries: teamEntries });
      watch(() => Promise.resolve({ teamEntries }), firstPicture);
      await vi.waitFor(() => expect(seen).toHaveLength(1));
      vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
      painted();
      await vi.waitFor(() => expect(last()?.policy).toBe('present'));
      expect(told()).toEqual([
        [false, 0],
        [true, 0],
        [true, 1],
      ]);
      expect(said).toHaveBeenCalledExactlyOnceWith('reading the settings:', new Error('broken'));
    });
  });

  it.each([
    ['a worker', undefined],
    ['a surface', Promise.resolve()],
  ])(
    'keep the entries of a policy by themselves, also from one kept in a piece: in %s',
    async (_, picture) => {
      const teamEntries = [{ id: 'vpn', question: 'Who?', answer: 'We.' }];
      await fakeBrowser.storage.local.set({ lastPolicy: { language: 'en', teamEntries } });
      watch(() => Promise.resolve({ language: 'en', teamEntries }), picture);
      await vi.waitFor(() => expect(last()?.policy).toBe('present'));
      const kept = () => fakeBrowser.storage.local.get(['lastPolicy', 'lastTeamEntries']);
      await vi.waitFor(async () =>
        expect(await kept()).toEqual({ lastPolicy: { language: 'en' }, lastTeamEntries: teamEntries }),
      );
      expect(seen.every(({ values }) => values.teamEntries.length === 1)).toBe(true);
      stop();
      watch(() => Promise.resolve({ language: 'en' }), picture);
      await vi.waitFor(async () => expect(await kept()).toEqual({ lastPolicy: { language: 'en' } }));
      stop();
      watch(() => Promise.resolve({}), picture);
      await vi.waitFor(async () => expect(await kept()).toEqual({}));
    },
  );

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
      await fakeBrowser.storage.local.set({ settings, lastPolicy: settings, lastTeamEntries: settings });
      watch(() => Promise.resolve({}));
      await vi.waitFor(() => expect(last()?.policy).toBe('absent'));
      expect(last()?.values).toMatchObject({ language: 'auto', toolbarClick: 'popup', recentSearches: true });
    },
  );
});

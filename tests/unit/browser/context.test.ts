import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const indexEntries = vi.hoisted(() => vi.fn());
vi.mock('../../../src/search/search-index', async (original) => {
  const module = await original<typeof import('../../../src/search/search-index')>();
  indexEntries.mockImplementation(module.indexEntries);
  return { ...module, indexEntries };
});

const { holdContext } = await import('../../../src/browser/context');
const { changeSettings } = await import('../../../src/browser/settings');
type Context = Awaited<ReturnType<ReturnType<typeof holdContext>['current']>>;

const entry = (question: string) => ({ id: 'vpn', question, answer: 'The network team.' });
const localGet = () => vi.mocked(fakeBrowser.storage.local.get);
const managedGet = () => vi.mocked(fakeBrowser.storage.managed.get);
/** Asks once all entries are read. */
const search = (context: Context | undefined, query: string) => {
  context?.search.readOn(() => true);
  return context?.search.find(query);
};
/** Of all entries; the official ones have one of their own. */
const indexes = () => indexEntries.mock.calls.filter(([entries]) => entries.length > 10).length;
let policy: object;
let seen: Context[];
const last = () => seen.at(-1);
const policyChanges = (to: object) => {
  policy = to;
  return fakeBrowser.storage.onChanged.trigger({}, 'managed');
};

/** Holds a context until the policy has come. */
async function hold(): Promise<ReturnType<typeof holdContext>> {
  const held = holdContext();
  seen = [];
  held.watch((context) => seen.push(context));
  await vi.waitFor(() => expect(last()?.settings.policy).toMatch(/present|absent/));
  return held;
}

beforeEach(() => {
  fakeBrowser.reset();
  indexEntries.mockClear();
  policy = { teamEntries: [entry('Who opens the tunnel?')] };
  vi.spyOn(fakeBrowser.storage.local, 'get');
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation((async () =>
    structuredClone(policy)) as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
});
afterEach(() => vi.restoreAllMocks());

describe('the context', () => {
  it('is the language that is set, else the browser’s, and the FAQ with the team’s entries', async () => {
    const held = await hold();
    const { locale, faq } = await held.current();
    expect([locale, faq.entries.length, faq.team.map(({ question }) => question)]).toEqual([
      'zh-CN',
      10,
      ['Who opens the tunnel?'],
    ]);
    await changeSettings({ language: 'en' });
    await vi.waitFor(() => expect(last()?.locale).toBe('en'));
    expect(await held.current()).toBe(last());
  });

  it('is read once, however often it is asked for', async () => {
    const held = await hold();
    const reads = [localGet().mock.calls.length, managedGet().mock.calls.length];
    expect(reads).toEqual([1, 1]);
    for (let move = 0; move < 100; move++) search(await held.current(), `query ${move}`);
    expect([localGet().mock.calls.length, managedGet().mock.calls.length]).toEqual(reads);
    expect(indexes()).toBe(1);
  });

  it('waits at first for what storage holds, and for no policy that is on its way', async () => {
    await fakeBrowser.storage.local.set({ lastPolicy: { language: 'en' } });
    managedGet().mockImplementation((() => new Promise(() => {})) as never);
    const { settings, locale } = await holdContext().current();
    expect([settings.policy, locale]).toEqual(['waiting', 'en']);
  });

  it('listens from the first moment on', async () => {
    const held = holdContext();
    const heard = vi.fn();
    held.watch(heard);
    void policyChanges({ language: 'en' });
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0].locale).toBe('en'));
  });

  it('builds no index before somebody searches', async () => {
    await hold();
    expect(indexes()).toBe(0);
  });

  it('keeps FAQ and index while the team’s entries are the same, whatever else changes', async () => {
    const held = await hold();
    const first = await held.current();
    search(first, 'tunnel');
    await policyChanges({ ...policy, language: 'en', organizationName: 'Example Ltd.' });
    await vi.waitFor(() => expect(last()?.locale).toBe('en'));
    await changeSettings({ recentSearches: false });
    await vi.waitFor(() => expect(last()?.values.recentSearches).toBe(false));
    expect(last()).toMatchObject({ values: { organizationName: 'Example Ltd.' } });
    expect(last()?.faq).toBe(first.faq);
    expect(last()?.search).toBe(first.search);
    search(last(), 'tunnel');
    expect(indexes()).toBe(1);
  });

  it('is told of once where a policy changes nothing', async () => {
    await hold();
    const before = seen.length;
    await policyChanges(structuredClone(policy));
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toHaveLength(before);
  });

  it('has another FAQ and another index for other entries', async () => {
    const held = await hold();
    search(await held.current(), 'tunnel');
    await policyChanges({ teamEntries: [entry('Who closes the harbour?')] });
    await vi.waitFor(() => expect(last()?.faq.team[0]?.question).toBe('Who closes the harbour?'));
    expect(search(last(), 'harbour')?.hits[0]?.entry.id).toBe('vpn');
    expect(indexes()).toBe(2);
  });
});

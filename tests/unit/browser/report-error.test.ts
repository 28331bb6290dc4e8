import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { errorCounts, reportError, reportRejection, reportUncaught } = await import(
  '../../../src/browser/report-error'
);

const said = vi.spyOn(console, 'error').mockReturnValue();
const quota = Object.assign(new Error('secret'), { name: 'QuotaExceededError' });

beforeEach(() => {
  fakeBrowser.reset();
  said.mockClear();
});

describe('an error nobody can act on', () => {
  it('is told to the console, and counted by occasion and class without its message', async () => {
    reportError(quota, 'keeping the policy');
    reportError(quota, 'keeping the policy');
    reportError('text', 'reading the pin');
    expect(said.mock.calls).toEqual([
      ['keeping the policy:', quota],
      ['keeping the policy:', quota],
      ['reading the pin:', 'text'],
    ]);
    await expect
      .poll(errorCounts)
      .toEqual({ 'keeping the policy: QuotaExceededError': 2, 'reading the pin: string': 1 });
  });

  it('is counted for twenty different ones at most', async () => {
    for (let at = 0; at < 25; at++) reportError(quota, `${at}`);
    reportError(quota, '0');
    await expect.poll(async () => (await errorCounts())['0: QuotaExceededError']).toBe(2);
    expect(Object.keys(await errorCounts())).toHaveLength(20);
  });

  it('does no harm where it cannot be counted', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(quota);
    reportError(quota, 'first');
    reportError(quota, 'second');
    await expect.poll(errorCounts).toEqual({ 'second: QuotaExceededError': 1 });
  });

  it.each([null, 3, 'x', { a: 'x' }])('is none where storage holds %j', async (errors) => {
    await fakeBrowser.storage.session.set({ errors });
    expect(await errorCounts()).toEqual({});
  });
});

describe('a rejected promise', () => {
  it('becomes undefined, and is reported', async () => {
    expect(await reportRejection(Promise.reject(quota), 'pinning')).toBeUndefined();
    expect(said).toHaveBeenCalledExactlyOnceWith('pinning:', quota);
  });

  it('is left alone where it is none', async () => {
    expect(await reportRejection(Promise.resolve(5), 'pinning')).toBe(5);
    expect(said).not.toHaveBeenCalled();
  });
});

it('takes what nobody caught, so that the browser says it only once', () => {
  const scope = new EventTarget();
  reportUncaught(scope as unknown as typeof globalThis);
  for (const [type, more] of [
    ['error', { error: quota }],
    ['unhandledrejection', { reason: quota }],
  ] as const) {
    said.mockClear();
    const event = Object.assign(new Event(type, { cancelable: true }), more);
    scope.dispatchEvent(event);
    expect(said).toHaveBeenCalledExactlyOnceWith('not caught:', quota);
    expect(event.defaultPrevented).toBe(true);
  }
});

import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oneAtATime, paced } from '../../../src/browser/paced';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('passes the first on at once, the last at the end, and none in between', () => {
  const callback = vi.fn();
  const take = paced(40, callback);
  for (const value of [1, 2, 3]) take(value);
  expect(callback.mock.calls).toEqual([[1]]);
  vi.advanceTimersByTime(40);
  expect(callback.mock.calls).toEqual([[1], [3]]);
  vi.advanceTimersByTime(40);
  take(4);
  expect(callback.mock.calls).toEqual([[1], [3], [4]]);
});

it('passes nothing on after it was stopped', () => {
  const callback = vi.fn();
  const take = paced(40, callback);
  for (const value of [1, 2]) take(value);
  take.stop();
  vi.advanceTimersByTime(1_000);
  expect(callback.mock.calls).toEqual([[1]]);
});

it('ends with the last value, whatever the pace, and calls once an interval at most', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 80 }), (gaps) => {
      const calls: { value: number; at: number }[] = [];
      const take = paced(40, (value: number) => calls.push({ value, at: Date.now() }));
      for (const [value, gap] of gaps.entries()) {
        vi.advanceTimersByTime(gap);
        take(value);
      }
      const end = Date.now();
      vi.advanceTimersByTime(1_000);
      expect(calls.at(-1)?.value).toBe(gaps.length - 1);
      expect(calls.at(-1)?.at).toBeLessThanOrEqual(end + 40);
      for (const [at, call] of calls.slice(1).entries()) {
        expect(call.value).toBeGreaterThan(calls[at]?.value ?? Number.NaN);
        expect(call.at - (calls[at]?.at ?? Number.NaN)).toBeGreaterThanOrEqual(40);
      }
    }),
  );
});

it('sends one at a time: the next when the last is answered, well or not, or has waited long enough', async () => {
  const answers: { resolve(): void; reject(): void }[] = [];
  const send = vi.fn(
    (_value: number) =>
      new Promise<void>((resolve, reject) => answers.push({ resolve, reject: () => reject(new Error()) })),
  );
  const take = oneAtATime(1_000, send);
  const sent = async () => {
    await vi.advanceTimersByTimeAsync(0);
    return send.mock.calls.flat();
  };
  for (const value of [1, 2, 3]) take(value);
  await vi.advanceTimersByTimeAsync(999);
  expect(await sent()).toEqual([1]);
  answers[0]?.resolve();
  expect(await sent()).toEqual([1, 3]);
  take(4);
  answers[1]?.reject();
  expect(await sent()).toEqual([1, 3, 4]);
  take(5);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await sent()).toEqual([1, 3, 4, 5]);
  take(6);
  answers[2]?.resolve();
  expect(await sent()).toEqual([1, 3, 4, 5]);
  take.stop();
  answers[3]?.resolve();
  expect(await sent()).toEqual([1, 3, 4, 5]);
  take(7);
  expect(await sent()).toEqual([1, 3, 4, 5, 7]);
});

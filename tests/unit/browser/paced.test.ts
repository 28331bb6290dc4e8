import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from '../../../src/browser/paced';

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

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createBatches } from '../../../src/browser/batches';
import { createSerializer } from '../../../src/browser/serialize';

it('handles what comes while a step runs in one more step', async () => {
  const steps: (readonly string[])[] = [];
  let end = () => {};
  const add = createBatches<string>(createSerializer(vi.fn()), async (_key, items) => {
    steps.push(items);
    await new Promise<void>((resolve) => (end = resolve));
  });
  for (const item of ['a', 'b', 'c']) add(1, item);
  await vi.waitFor(() => expect(steps).toEqual([['a', 'b', 'c']]));
  for (const item of ['d', 'e']) add(1, item);
  end();
  await vi.waitFor(() => expect(steps.slice(1)).toEqual([['d', 'e']]));
  end();
});

it('goes on after a step that failed', async () => {
  const onError = vi.fn();
  const handle = vi.fn(async () => {});
  handle.mockRejectedValueOnce(new Error('no'));
  const add = createBatches<string>(createSerializer(onError), handle);
  add(1, 'a');
  await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('no')));
  add(1, 'b');
  await vi.waitFor(() => expect(handle).toHaveBeenLastCalledWith(1, ['b']));
});

/** Items of two keys as they come, some steps ending in between. */
const happenings = fc.array(
  fc.oneof(fc.record({ comes: fc.constantFrom(1, 2) }), fc.record({ ends: fc.constantFrom(1, 2) })),
  { maxLength: 60 },
);

it('loses nothing, keeps the order, runs one step a key, and no more steps than ended and one', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, async (all) => {
      const came: Record<number, number[]> = { 1: [], 2: [] };
      const handled: Record<number, number[]> = { 1: [], 2: [] };
      const steps: Record<number, number> = { 1: 0, 2: 0 };
      const ended: Record<number, number> = { 1: 0, 2: 0 };
      const running = new Map<number, () => void>();
      const add = createBatches<number>(createSerializer(vi.fn()), async (key, items) => {
        expect(running.has(key)).toBe(false);
        expect(items.length).toBeGreaterThan(0);
        steps[key] = (steps[key] ?? 0) + 1;
        await new Promise<void>((resolve) => running.set(key, resolve));
        handled[key]?.push(...items);
      });
      const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
      const endStep = async (key: number) => {
        const end = running.get(key);
        if (end) ended[key] = (ended[key] ?? 0) + 1;
        running.delete(key);
        end?.();
        await settle();
      };
      for (const [at, one] of all.entries()) {
        if ('comes' in one) {
          came[one.comes]?.push(at);
          add(one.comes, at);
        } else {
          await settle();
          await endStep(one.ends);
        }
      }
      await settle();
      while (running.size > 0) for (const key of [...running.keys()]) await endStep(key);
      expect(handled).toEqual(came);
      for (const key of [1, 2]) {
        const comings = came[key]?.length ?? 0;
        expect(steps[key]).toBeLessThanOrEqual(comings);
        const endings = all.filter((one) => 'ends' in one && one.ends === key).length;
        expect(steps[key]).toBeLessThanOrEqual(endings + 2);
      }
    }),
  );
});

import { expect, it, vi } from 'vitest';
import { createSerializer } from '../../../src/browser/serialize';

const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

it('runs the steps of one key one after the other, and those of two keys side by side', async () => {
  const serialize = createSerializer(vi.fn());
  const ran: string[] = [];
  const { opened, open } = gate();
  const first = serialize(1, async () => {
    await opened;
    ran.push('first');
  });
  const second = serialize(1, async () => void ran.push('second'));
  await serialize(2, async () => void ran.push('other'));
  expect(ran).toEqual(['other']);
  open();
  await Promise.all([first, second]);
  expect(ran).toEqual(['other', 'first', 'second']);
  // The key is free again, and a further step still waits for those before it.
  const third = serialize(1, async () => void ran.push('third'));
  const fourth = serialize(1, async () => void ran.push('fourth'));
  await Promise.all([third, fourth]);
  expect(ran.slice(3)).toEqual(['third', 'fourth']);
});

it('goes on after a step that failed, and tells of it', async () => {
  const onError = vi.fn();
  const serialize = createSerializer(onError);
  const failed = serialize(1, () => Promise.reject(new Error('no')));
  const next = vi.fn(async () => {});
  await Promise.all([failed, serialize(1, next)]);
  expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('no'));
  expect(next).toHaveBeenCalledOnce();
});

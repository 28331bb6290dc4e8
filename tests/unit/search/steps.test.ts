import { expect, it } from 'vitest';
import { finish, gradual, type Steps } from '../../../src/search/steps';

function counting() {
  const done: number[] = [];
  const steps = (function* (): Steps<string> {
    for (const step of [1, 2]) {
      done.push(step);
      yield;
    }
    return 'result';
  })();
  return { done, steps };
}

it('what is gradual takes a step at a time, and is there at the last', () => {
  const { done, steps } = counting();
  const work = gradual(steps);
  expect(done).toEqual([]);
  expect([work.step(), work.step(), work.step(), work.step()]).toEqual([false, false, true, true]);
  expect(done).toEqual([1, 2]);
  expect(work.now()).toBe('result');
});

it('is there at once where it is needed now, however far it is', () => {
  const { done, steps } = counting();
  const work = gradual(steps);
  work.step();
  expect([work.now(), work.now(), work.step()]).toEqual(['result', 'result', true]);
  expect(done).toEqual([1, 2]);
  expect(finish(counting().steps)).toBe('result');
});

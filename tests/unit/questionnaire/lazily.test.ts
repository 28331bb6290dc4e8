import { expect, it, vi } from 'vitest';
import { lazily } from '../../../src/questionnaire/lazily';

it('is made once, at the first call', () => {
  const make = vi.fn(() => (count: number) => count + 1);
  const next = lazily(make);
  expect(make).not.toHaveBeenCalled();
  expect([next(1), next(2)]).toEqual([2, 3]);
  expect(make).toHaveBeenCalledOnce();
});

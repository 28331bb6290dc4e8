import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLine, readPageLine } from '../../../../src/faq/library/contents';

describe('the places of a page', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60), { minLength: 1 }), (unsorted) => {
        const places = [...unsorted].sort((a, b) => a - b);
        const line = pageLine('ecs', 'disks', places);
        expect(readPageLine(line, 61)).toEqual({ product: 'ecs', task: 'disks', places });
      }),
    );
  });

  it('take little room where they are neighbours', () => {
    const places = Array.from({ length: 5_000 }, (_, at) => at);
    expect(pageLine('ecs', '', [...places, 7_000, 7_002])).toBe('ecs\t\t0-4999,7000,7002');
  });

  it.each(['ecs', 'ecs\tdisks\t', 'ecs\tdisks\t-1', 'ecs\tdisks\t1.5', 'ecs\tdisks\t10', 'ecs\tdisks\t0-10'])(
    'are none in %j of ten entries',
    (line) => {
      expect(() => readPageLine(line, 10)).toThrow(expect.objectContaining({ name: 'LibraryError' }));
    },
  );
});

import { describe, expect, it } from 'vitest';
import { limitedTargets, limitsOf } from '../../../../src/kit/targets/limits';
import { hosted } from './roll-outs';

const entry = (at: number, length: number) => ({
  id: `entry-${at}`,
  question: 'Who?',
  answer: '答'.repeat(length),
});
const rollOut = (count: number, length: number) => ({
  ...hosted,
  settings: { teamEntries: Array.from({ length: count }, (_, at) => entry(at, length)) },
});

describe('the limit of a way', () => {
  it.each(limitedTargets)('%s is kept by the example', (target) => {
    const { used, most, leftOut } = limitsOf(target, hosted);
    expect(used).toBeGreaterThan(100);
    expect(used).toBeLessThan(most);
    expect(leftOut).toEqual([]);
  });

  it.each([
    ['group-policy', 32_700],
    ['intune-script', 200_000],
    ['intune-oma-uri', 350_000],
  ] as const)('%s names the entries that are too many, and the rest fits', (target, most) => {
    const all = rollOut(100, 7_000);
    const { used, leftOut, ...limit } = limitsOf(target, all);
    expect(limit.most).toBe(most);
    expect(used).toBeGreaterThan(most);
    const fitting = 100 - leftOut.length;
    expect(leftOut).toEqual(all.settings.teamEntries.slice(fitting).map(({ id }) => id));
    expect(limitsOf(target, rollOut(fitting, 7_000)).leftOut).toEqual([]);
    expect(limitsOf(target, rollOut(fitting + 1, 7_000)).leftOut).toHaveLength(1);
  });

  it('of Firefox’s line has nothing to do with entries', () => {
    const long = {
      ...hosted,
      firefox: { ...hosted.firefox, installUrl: `https://a.example/${'x'.repeat(1_000)}` },
    };
    const { used, most, leftOut } = limitsOf('intune-firefox-line', long);
    expect(used).toBeGreaterThan(most);
    expect(leftOut).toEqual([]);
  });
});

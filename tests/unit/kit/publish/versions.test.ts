import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostRings, moveRings, ringsOf } from '../../../../src/kit/publish/rings';
import {
  compareVersions,
  highestVersion,
  nextVersion,
  parseVersion,
} from '../../../../src/kit/publish/versions';

const version = fc
  .array(fc.integer({ min: 0, max: 65_535 }), { minLength: 1, maxLength: 4 })
  .filter((numbers) => numbers.some((number) => number > 0))
  .map((numbers) => numbers.join('.'));

describe('versions', () => {
  it.each([
    '',
    '1.',
    '1.2.3.4.5',
    '01.2',
    '1.65536',
    '0.0.0',
    'v1.0',
    '1.0-beta',
    '-1',
    '1e3',
    '1.0\n',
    '99999999',
  ])('%j is none', (text) => {
    expect(() => parseVersion(text)).toThrow('is no version');
  });

  it.each([
    ['1.0', '1.0.0.0', 0],
    ['1.10', '1.9', 1],
    ['1.0.0', '1.0.0.1', -1],
    ['2', '1.65535.65535.65535', 1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a)) + sign).toBe(0);
  });

  it('the next is above, and below the next release', () => {
    fc.assert(
      fc.property(version, (text) => {
        const [major = 0, minor = 0, patch = 0, own = 0] = parseVersion(text);
        fc.pre(own < 65_535 && patch < 65_535);
        expect(compareVersions(nextVersion(text), text)).toBeGreaterThan(0);
        expect(compareVersions(nextVersion(text), `${major}.${minor}.${patch + 1}`)).toBeLessThan(0);
      }),
    );
  });

  it('the highest is as high as any', () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1 }), (all) => {
        const highest = highestVersion(all) ?? '';
        for (const one of all) expect(compareVersions(highest, one)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('rings', () => {
  const names = ['pilot', 'early', 'broad'];
  const offered = (rings: ReturnType<typeof ringsOf>) => rings.map(({ version: one }) => one);

  it('a version reaches a ring and those before it', () => {
    const first = moveRings(ringsOf(names), 'broad', '1.0.0');
    const second = moveRings(first, 'pilot', '1.0.1');
    expect(offered(second)).toEqual(['1.0.1', '1.0.0', '1.0.0']);
    expect(offered(moveRings(second, 'early', '1.0.1'))).toEqual(['1.0.1', '1.0.1', '1.0.0']);
    expect(offered(moveRings(moveRings(second, 'pilot', '1.0.2'), 'broad', '1.0.1'))).toEqual([
      '1.0.2',
      '1.0.1',
      '1.0.1',
    ]);
  });

  it('none is taken back, and none is made up', () => {
    const rings = moveRings(ringsOf(names), 'broad', '1.0.1');
    expect(() => moveRings(rings, 'broad', '1.0.0')).toThrow('roll-back');
    expect(() => moveRings(rings, 'brod', '1.0.2')).toThrow('pilot, early, broad');
  });

  it('the last is served beside the packages, the others in folders; a ring that is gone is named', () => {
    const rings = moveRings(ringsOf(names), 'broad', '1.0.0');
    expect(rings.map(({ folder }) => folder)).toEqual(['pilot/', 'early/', '']);
    expect(lostRings(['pilot', 'broad'], rings)).toEqual(['early']);
    expect(offered(ringsOf(['canary', 'pilot', 'broad'], rings))).toEqual([undefined, '1.0.0', '1.0.0']);
  });
});

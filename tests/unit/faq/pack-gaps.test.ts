import { expect, it } from 'vitest';
import type { AskedGap, Gap } from '../../../src/faq/notes/model';
import { packGaps, unpackGaps } from '../../../src/faq/notes/pack-gaps';

const gaps: readonly Gap[] = [
  {
    id: 'tides',
    topic: { en: 'tides and moons', 'zh-CN': '潮汐' },
    closest: '2',
    said: ['2.1', '2.2'],
  },
  { id: 'fog', topic: { en: 'fog' } },
  { id: 'ice', topic: { en: 'ice', 'zh-CN': '冰' }, said: ['1.1'] },
];

it('gives the gaps again, with all that they have and nothing else', () => {
  expect(unpackGaps(packGaps(gaps))).toEqual(gaps);
});

it('leaves out the words that ask for them', () => {
  const fog: AskedGap = { id: 'fog', topic: { en: 'fog' }, terms: { en: ['mist'], zh: ['雾'] } };
  expect(unpackGaps(packGaps([fog]))).toEqual([{ id: 'fog', topic: { en: 'fog' } }]);
});

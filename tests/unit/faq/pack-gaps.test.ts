import { expect, it } from 'vitest';
import type { Gap } from '../../../src/faq/notes/model';
import { packGaps, unpackGaps } from '../../../src/faq/notes/pack-gaps';

const gaps: readonly Gap[] = [
  {
    id: 'tides',
    topic: { en: 'tides and moons', 'zh-CN': '潮汐' },
    closest: '2',
    said: ['2.1', '2.2'],
    terms: { en: ['ebb tide', 'tide', 'tide table'], zh: ['潮', '潮汐'] },
  },
  { id: 'fog', topic: { en: 'fog' }, terms: { en: [], zh: ['雾'] } },
  { id: 'ice', topic: { en: 'ice', 'zh-CN': '冰' }, said: ['1.1'], terms: { en: ['ice'], zh: [] } },
];

it('gives the gaps again, with all that they have and nothing else', () => {
  expect(unpackGaps(packGaps(gaps))).toEqual(gaps);
});

it('leaves out the order of the terms', () => {
  const [gap] = unpackGaps(
    packGaps([{ id: 'fog', topic: { en: 'fog' }, terms: { en: ['mist', 'fog'], zh: [] } }]),
  );
  expect(gap?.terms.en).toEqual(['fog', 'mist']);
});

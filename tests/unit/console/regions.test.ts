import { expect, it } from 'vitest';
import { detectPage } from '../../../src/console/detect';
import { regionName, regionOf, regions, shortRegionName } from '../../../src/console/regions';

it.each(regions.map((region) => [region.id, region] as const))(
  '%s is whole, and read from an address',
  (id, region) => {
    expect(region.name.en).toMatch(/^[A-Z][\w ()ã-]+$/);
    expect(region.name['zh-CN']).toMatch(/^\p{Script=Han}/u);
    expect(region.territory).toMatch(/^[A-Z]{2}$/);
    expect(detectPage(`https://ecs.console.aliyun.com/server/region/${id}`)?.region).toBe(id);
  },
);

it('lists a region once', () => {
  expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
});

it('names regions as Alibaba Cloud does, in both languages', () => {
  expect(regionName('eu-central-1').en).toBe('Germany (Frankfurt)');
  expect(regionName('eu-central-1')['zh-CN']).toBe('德国（法兰克福）');
  expect(regionName('cn-hangzhou').en).toBe('China (Hangzhou)');
  expect(regionName('cn-hangzhou')['zh-CN']).toBe('华东1（杭州）');
  expect(regionName('cn-shanghai-finance-1')['zh-CN']).toBe('华东2 金融云');
});

it('says where a region lies', () => {
  expect(regionOf('eu-central-1')).toMatchObject({ territory: 'DE', eea: true });
  expect(regionOf('eu-west-2')).toMatchObject({ territory: 'FR', eea: true });
  expect(regionOf('eu-west-1')).toMatchObject({ territory: 'GB', eea: false });
  expect(regions.filter(({ eea }) => eea).map(({ territory }) => territory)).toEqual(['DE', 'FR']);
});

it.each(['cn-singapore', 'ap-southeast-9', '__proto__'])(
  'gives %s, which it does not know, by its id',
  (id) => {
    expect(regionName(id)).toEqual({ en: id });
    expect(regionOf(id)).toBeUndefined();
  },
);

it.each([
  ['Germany (Frankfurt)', 'Frankfurt'],
  ['China (Nanjing - Local Region)', 'Nanjing'],
  ['Mexico', 'Mexico'],
  ['China East 1 Finance', 'China East 1 Finance'],
  ['华北1（青岛）', '青岛'],
  ['华中1（武汉-本地地域）', '武汉'],
  ['沙特（利雅得）- 合作伙伴运营', '利雅得'],
])('names %s shortly by its city: %s', (name, short) => expect(shortRegionName(name)).toBe(short));

it('has a short name of its own for every region, in every language', () => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const short = regions.map(({ name }) => shortRegionName(name[locale] ?? name.en));
    expect(new Set(short).size).toBe(regions.length);
    expect(short.filter((name) => /[()（）]/.test(name))).toEqual([]);
  }
});

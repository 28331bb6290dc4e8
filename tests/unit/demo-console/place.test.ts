import { describe, expect, it } from 'vitest';
import { consoles } from '../../demo-console/site/consoles';
import { type DemoSite, domains } from '../../demo-console/site/model';
import { addressOf, demoAddress, locate } from '../../demo-console/site/place';

const sites = Object.keys(domains) as DemoSite[];

const addresses = consoles.flatMap((console) =>
  console.pages.flatMap((page) =>
    page.routes.flatMap((_, route) =>
      sites.map((site) => ({
        console,
        page,
        site,
        route,
        address: addressOf(page, { site, route, region: 'eu-central-1', id: 'thing-1' }),
      })),
    ),
  ),
);

it.each(addresses)('finds $address again', ({ console, page, site, address }) => {
  const place = locate(address);
  expect([place?.console.id, place?.page.id, place?.site]).toEqual([console.id, page.id, site]);
  expect(place?.region).toBe(address.includes('eu-central-1') ? 'eu-central-1' : undefined);
});

describe('locate', () => {
  it.each([
    ['https://ecs.console.aliyun.com/home#/', 'ecs', 'overview'],
    ['https://ecs.console.aliyun.com/#home', 'ecs', 'overview'],
    ['https://ecs.console.aliyun.com/?spm=a.b#/server/region/cn-beijing/', 'ecs', 'instances'],
    ['https://ecs.console.aliyun.com/something/new', 'ecs', 'overview'],
    ['https://yundun.console.aliyun.com/?p=kms', 'kms', 'overview'],
    ['https://yundun.console.aliyun.com/?p=cfwnext', 'cloudfirewall', 'firewall-switch'],
  ])('%s is %s/%s', (address, console, page) => {
    const place = locate(address);
    expect([place?.console.id, place?.page.id]).toEqual([console, page]);
  });

  it.each(['https://home.console.aliyun.com/', 'http://ecs.console.aliyun.com/home', 'nonsense', ''])(
    'has nothing for %s',
    (address) => {
      expect(locate(address)).toBeUndefined();
    },
  );
});

it('names the pages there are when asked for one that is not', () => {
  expect(() => demoAddress('ecs/nowhere')).toThrow('ecs/security-groups');
});

import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/console/catalogue';
import { readDetectionTable } from '../../../src/console/detection-table';
import { createDetector } from '../../../src/console/detector';
import type { Product } from '../../../src/console/product';
import { samplePages } from './samples';

/** A product whose pages have these paths; the task is the path's place in the list. */
function productOf(paths: readonly string[], rest: Partial<Product> = {}): Product {
  const pages = paths.map((path, at) => ({ task: `${at}`, paths: [path], label: { en: path }, samples: [] }));
  return {
    product: 'ecs',
    label: { en: 'ECS' },
    hosts: [{ host: 'ecs.console.{domain}' }],
    samples: [],
    nearMisses: [],
    ...rest,
    pages,
  };
}

/** The path that a route is read by. */
function pathOf(paths: readonly string[], route: string, rest: Partial<Product> = {}): string | undefined {
  const detect = createDetector(readDetectionTable([productOf(paths, rest)]));
  const task = detect(`https://ecs.console.aliyun.com${route}`)?.task;
  return task === undefined ? task : (paths[Number(task)] ?? task);
}

describe('of the paths that fit', () => {
  it.each([
    ['the longer', '/a/b1/c', ['/a/b*/c', '/a', '/a/{name}', '/a/b1']],
    ['a word before its beginning', '/abc/x', ['/abc', '/ab*', '/{id}', '/{name}']],
    ['a longer beginning before a shorter', '/abcd', ['/abc*', '/a*', '/ab*']],
    ['a beginning before a segment with a digit', '/abc1', ['/ab*', '/{id}', '/{name}']],
    ['a segment with a digit before any', '/a/x1', ['/a/{id}', '/a/{name}']],
    ['the first with a plainer segment', '/a/b/c', ['/a/{name}/{name}', '/{name}/b/c']],
    ['the first with a plainer segment, the others alike', '/a/b1/c', ['/a/b*/{name}', '/a/{name}/c']],
    ['the product’s own before that of all consoles', '/settings', ['/set*', '/{id}']],
  ])('%s wins, wherever it stands', (_what, route, paths) => {
    const [winner] = paths;
    expect(pathOf(paths, route)).toBe(winner);
    expect(pathOf(paths.toReversed(), route)).toBe(winner);
  });

  it('is the same, in whichever order the catalogue has its pages', () => {
    const forth = createDetector(readDetectionTable(catalogue));
    const back = createDetector(
      readDetectionTable(catalogue.map((product) => ({ ...product, pages: product.pages.toReversed() }))),
    );
    for (const { url } of samplePages) expect(back(url), url).toEqual(forth(url));
  });
});

describe('a path', () => {
  it.each([
    ['/securityGroup', '/security-groups/x', true],
    ['/securityGroups', '/SECURITYGROUP', true],
    ['/policy', '/policies', true],
    ['/policies', '/policy', true],
    ['/server', '/serverMigration', false],
    ['/server', '/my/server', false],
    ['/server/list', '/server', false],
    ['/image*', '/imageDetail/x', true],
    ['/image*', '/myImage', false],
    ['/a/{id}', '/a/i-1', true],
    ['/a/{id}', '/a/word', false],
    ['/a/{name}', '/a', false],
    ['/a/{bucket}/b', '/a/any/b', true],
    ['/vpc/{region}/nat', '/vpc/cn-hangzhou/nat', true],
    ['/vpc/{region}/nat', '/vpc/nat?regionId=cn-hangzhou', true],
    ['/vpc/region/nat', '/vpc/nat/region', true],
    ['/vpc/nat', '/cn-hangzhou/region/vpc/nat', true],
    ['/', '/', false],
  ])('%s is %s: %s', (path, route, fits) => {
    expect(pathOf([path], route)).toBe(fits ? path : undefined);
    expect(pathOf([path], `/#${route}`)).toBe(fits ? path : undefined);
  });

  it('may stand behind the product’s prefix, and on its own', () => {
    const inside = { pathPrefix: '/detail/{name}' };
    expect(pathOf(['/account*', '/detail'], '/detail/rm-1/accounts', inside)).toBe('/account*');
    expect(pathOf(['/account*', '/detail'], '/accounts', inside)).toBe('/account*');
    expect(pathOf(['/account*', '/detail'], '/detail/rm-1/overview', inside)).toBe('/detail');
    expect(pathOf(['/account*', '/detail'], '/detail', inside)).toBe('/detail');
    expect(pathOf(['/account*', '/detail'], '/overview', inside)).toBe('overview');
  });

  it('has no region where the product has none', () => {
    const detect = (rest: Partial<Product>) =>
      createDetector(readDetectionTable([productOf(['/users/{name}'], rest)]))(
        'https://ecs.console.aliyun.com/users/cn-admin?regionId=cn-hangzhou',
      );
    expect(detect({ global: true })).toEqual({ product: 'ecs', task: '0', site: 'china' });
    expect(detect({})).toEqual({ product: 'ecs', region: 'cn-admin', site: 'china' });
  });
});

it('gives the region of a host that serves one, unless the address names another', () => {
  const detect = createDetector(readDetectionTable(catalogue));
  const region = (rest: string) => detect(`https://ecs-cn-zhangjiakou.console.aliyun.com/${rest}`)?.region;
  expect(region('')).toBe('cn-zhangjiakou');
  expect(region('#/server/region/cn-beijing')).toBe('cn-beijing');
});

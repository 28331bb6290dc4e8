import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../src/console/detect';
import { tasksOf } from '../../../src/console/labels';
import devUrls from '../../data/console-urls-dev.tsv?raw';
import publicUrls from '../../data/console-urls-public.tsv?raw';
import guidance from '../../data/guidance-dev.tsv?raw';
import { samplePages } from './samples';

const rowsOf = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/**
 * Real addresses and their pages: those this was developed with, and those found in public repositories in November
 * 2026, graded before they were tried. `/endpoint/{region}/vpcEndpoints` was once graded as endpoints; the page lists
 * gateway endpoints.
 */
const rows = [...rowsOf(devUrls), ...rowsOf(publicUrls)].map(
  ([url = '', product = '', task = '', region = '']) => ({
    url,
    product,
    task,
    region,
  }),
);

/** `ecs/security-groups`, or the product alone. */
function pageKind(url: string): string | undefined {
  const page = detectPage(url);
  return page && (page.task ? `${page.product}/${page.task}` : page.product);
}

describe('real addresses', () => {
  it.each(rows.filter(({ product }) => product !== 'none'))('$url', ({ url, product, task, region }) => {
    const page = detectPage(url);
    expect(page?.product, `Mend src/console/products/${product}.ts, or say here why not.`).toBe(product);
    expect(page?.task ? `${product}/${page.task}` : '').toBe(task);
    expect(page?.region ?? '').toBe(region);
  });

  it('takes nothing that is no page of ours', () => {
    const taken = rows.filter(({ url, product }) => product === 'none' && detectPage(url));
    expect(taken, 'Which host in src/console/products reaches too far?').toEqual([]);
  });

  it('knows the page kinds that guidance is graded by', () => {
    const wrong = rowsOf(guidance).filter(([url = '', kind]) => pageKind(url) !== kind);
    expect(wrong).toEqual([]);
  });
});

it('tells the site by the host', () => {
  const site = (url: string) => detectPage(url)?.site;
  expect(site('https://kms.console.aliyun.com/')).toBe('china');
  expect(site('https://common-buy.aliyun.com/?commodityCode=kms')).toBe('china');
  expect(site('https://kms.console.alibabacloud.com/')).toBe('international');
  expect(site('https://common-buy-intl.aliyun.com/?commodityCode=kms_intl')).toBe('international');
  expect(site('https://partners-ram.console.aliyun.com/')).toBe('partner');
  expect(site('https://partners-intl.console.aliyun.com/#/kms')).toBe('partner');
});

describe('dirt in an address', () => {
  const securityGroups = { product: 'ecs', task: 'security-groups', region: 'eu-central-1', site: 'china' };

  it.each([
    'https://ecs.console.aliyun.com/securityGroup/region/eu-central-1',
    'https://ecs.console.aliyun.com:443/securityGroup/region/eu-central-1',
    'HTTPS://ECS.CONSOLE.ALIYUN.COM/securityGroup/region/eu-central-1',
    '  https://ecs.console.aliyun.com/securityGroup/region/eu-central-1\n',
    'https://ecs.console.aliyun.com/securityGroup/region/eu-central-1/#/',
    'https://ecs.console.aliyun.com//securityGroup//region/eu-central-1/',
    'https://ecs.console.aliyun.com/security-group/eu-central-1',
    'https://ecs.console.aliyun.com/#/securityGroup/region/eu-central-1',
    'https://ecs.console.aliyun.com/#securityGroup/region/eu-central-1',
    'https://ecs.console.aliyun.com/#!/securityGroup/region/eu-central-1',
    'https://ecs.console.aliyun.com/?spm=5176.1#/securityGroup/region/eu-central-1',
    'https://ecs.console.aliyun.com/?#/securityGroup?regionId=eu-central-1',
    'https://ecs.console.aliyun.com/securityGroup?regionId=eu-central-1',
    'https://ecs.console.aliyun.com/securityGroup?region=eu-central-1#/',
    'https://ecs.console.aliyun.com/?a&&regionNo=eu-central-1&b=%E0%A4%A#/securityGroup',
    'https://ecs.console.aliyun.com/home?RegionId=eu-central-1#/securityGroup',
    'https://ecs.console.aliyun.com/server/region/cn-hangzhou#/securityGroup/region/eu-central-1',
  ])('%s', (url) => {
    expect(detectPage(url)).toEqual(securityGroups);
  });
});

describe('a region', () => {
  const region = (text: string) => detectPage(`https://ecs.console.aliyun.com/server/region/${text}`)?.region;

  it.each(['cn-hangzhou', 'cn-singapore', 'cn-north-2-gov-1', 'cn-hangzhou-acdr-ut-1', 'ap-southeast-9'])(
    'is %s by its shape',
    (id) => expect(region(id)).toBe(id),
  );

  it.each([
    'cn-hangzhou-h',
    'my-cn-hangzhou',
    'cn-hangzhou-Finance',
    'ap-southeast-1a',
    'cn',
    'xx-north-1',
    'i-bp1example',
    'CN-HANGZHOU',
    '__proto__',
  ])('is not %s', (text) => expect(region(text)).toBeUndefined());

  it.each([
    ['?destinationRegion=cn-shanghai', undefined],
    ['?regionId=nowhere&RegionId=cn-shanghai', 'cn-shanghai'],
    ['?regionId=cn-shanghai#/server?regionId=eu-central-1', 'eu-central-1'],
    ['?zone=cn-hangzhou', undefined],
  ])('of %s is %s', (rest, expected) => {
    expect(detectPage(`https://ecs.console.aliyun.com/${rest}`)?.region).toBe(expected);
  });

  it('is not taken from another page’s address inside this one', () => {
    const consent =
      'request=%7B%22ReturnUrl%22%3A%22https%3A//vpc.console.aliyun.com/flowlog/cn-huhehaote%22%7D';
    expect(detectPage(`https://ram.console.aliyun.com/#/role/authorize?${consent}`)).toEqual({
      product: 'ram',
      task: 'authorize',
      site: 'china',
    });
    expect(
      detectPage('https://common-buy.aliyun.com/?commodityCode=ossbag&request={"region":"cn-shanghai"}'),
    ).toEqual({ product: 'oss', task: 'buy', site: 'china' });
  });
});

it.each([
  'p=kms',
  'ak-console!',
  '?kms',
  '%23ram',
  '*.console',
  'ecs.console,rds.console',
  '__proto__',
  'console',
])('takes no host that is written like a name of the catalogue: %s', (name) => {
  expect(detectPage(`https://${name}.aliyun.com/`)).toBeUndefined();
  expect(detectPage(`https://${name}.alibabacloud.com/`)).toBeUndefined();
});

describe('a route', () => {
  const task = (route: string) => detectPage(`https://ecs.console.aliyun.com/${route}`)?.task;

  it.each([
    ['serverMigration/region/cn-hangzhou', undefined],
    ['servers', 'instances'],
    ['autoSnapshotPolicies', 'auto-snapshot-policies'],
    ['appliance', undefined],
    ['imageDetail/m-bp1example', 'images'],
    ['server/i-bp1example', 'instance-detail'],
    ['server/batch', 'instances'],
    ['server/batch/detail', 'instance-detail'],
    ['server/i-bp1example/disk', 'instance-detail'],
    ['snapshotGroup/region/cn-hangzhou', 'snapshot-groups'],
    ['snapshotOfTomorrow', 'snapshots'],
  ])('%s names %s', (route, expected) => expect(task(route)).toBe(expected));

  it.each([
    ['#%2Fserver%2Fregion%2Fcn-hangzhou', 'instances', 'cn-hangzhou'],
    ['#%2fdisk%3fregionId%3dcn-beijing%26x%3d1', 'disks', 'cn-beijing'],
    ['#%2Fevents%2Funsettled%3Frequest%3D%252Fcn-shanghai%252F', 'events', undefined],
    ['#%2Fserver%', 'instances', undefined],
    ['#/events?back=%2Fserver%2Fregion%2Fcn-hangzhou', 'events', undefined],
    ['#/events?back=%2Fserver%26regionId%3Dcn-hangzhou', 'events', undefined],
  ])('in the hash may be percent-encoded: %s', (hash, expected, region) => {
    expect(detectPage(`https://ecs.console.aliyun.com/${hash}`)).toEqual({
      product: 'ecs',
      site: 'china',
      task: expected,
      ...(region && { region }),
    });
  });

  it('that only hands over names nothing', () => {
    expect(detectPage('https://ecs.console.aliyun.com/server#/loading')).toBeUndefined();
    expect(detectPage('https://ecs.console.aliyun.com/server#/loadings')).toBeDefined();
  });
});

describe('a purchase page', () => {
  const kind = (rest: string) => pageKind(`https://common-buy.aliyun.com/${rest}`);

  it.each([
    ['?commodityCode=eip', 'vpc/eip-create'],
    ['?commodityCode=+eip', 'vpc/eip-create'],
    ['?commodityCode=%20%2Beip_pre', 'vpc/eip-create'],
    ['?commodityCode=reip', undefined],
    ['?commodityCode=e+ip', undefined],
    ['?commodityCode=', undefined],
    ['eip/postpay?spm=1#/buy', 'vpc/eip-create'],
    ['eipx/postpay', undefined],
    ['eip?commodityCode=arms', undefined],
    ['arms?commodityCode=eip', 'vpc/eip-create'],
    ['constructor/postpay', undefined],
  ])('%s is %s', (rest, expected) => expect(kind(rest)).toBe(expected));

  it('that names the product in the path alone takes no code', () => {
    expect(pageKind('https://buy.aliyun.com/vpc')).toBe('vpc');
    expect(pageKind('https://buy.aliyun.com/?commodityCode=kms')).toBeUndefined();
  });
});

it('reads a shared host by its own kind of name', () => {
  const security = 'https://yundun.console.aliyun.com';
  expect(pageKind(`${security}/?p=kms#/keyList/base`)).toBe('kms/keys');
  expect(pageKind(`${security}/kms/cn-hangzhou/key/list`)).toBe('kms/keys');
  expect(pageKind(`${security}/cfw?p=kms/cn-hangzhou/secret/list`)).toBe('kms/secrets');
  expect(pageKind(`${security}/cfw?p=sas`)).toBeUndefined();
  expect(pageKind(`${security}/#/kms`)).toBeUndefined();
  expect(pageKind('https://partners-intl.console.aliyun.com/kms')).toBeUndefined();
  expect(pageKind('https://partners-intl.console.aliyun.com/#/rdsnext/rdsList/basic')).toBe('rds/instances');
});

it('reads no further than a route is long', () => {
  const page = (id: string) => detectPage(`https://ecs.console.aliyun.com/server/${id}/monitor`);
  expect(page('i-bp1example')?.task).toBe('instance-monitor');
  expect(page(`i-${'b'.repeat(1000)}`)?.task).not.toBe('instance-monitor');
});

it('names no task outside the list', () => {
  for (const { url } of samplePages) {
    const page = detectPage(url);
    if (page?.task) expect(tasksOf(page.product)).toContain(page.task);
  }
});

import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../src/console/detect';
import { tasksOf } from '../../../src/console/tasks';
import consoleUrls from '../../data/console-urls-dev.tsv?raw';
import guidance from '../../data/guidance-dev.tsv?raw';
import { samplePages } from './samples';

const rowsOf = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const rows = rowsOf(consoleUrls).map(([url = '', product = '', task = '', region = '']) => ({
  url,
  product,
  task,
  region,
}));

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
    expect(taken, 'Which place in src/console/products reaches too far?').toEqual([]);
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
    'ap-southeast-1a',
    'cn',
    'xx-north-1',
    'i-bp1example',
    'CN-HANGZHOU',
    '__proto__',
  ])('is not %s', (text) => expect(region(text)).toBeUndefined());

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

it.each(['p=kms', 'ak-console!', '?kms', '%23ram', '*.console', 'ecs.console,rds.console'])(
  'takes no host that is written like a place of the table: %s',
  (name) => {
    expect(detectPage(`https://${name}.aliyun.com/`)).toBeUndefined();
    expect(detectPage(`https://${name}.alibabacloud.com/`)).toBeUndefined();
  },
);

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

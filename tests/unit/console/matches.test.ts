import { describe, expect, it } from 'vitest';
import { contentScriptMatches } from '../../../src/console/matches';
import devUrls from '../../data/console-urls-dev.tsv?raw';
import publicUrls from '../../data/console-urls-public.tsv?raw';
import { samplePages } from './samples';

const patterns = contentScriptMatches();

/** A browser compares a pattern's path with path and query; the hash is not seen. */
function covers(pattern: string, url: string): boolean {
  const { href, hash } = new URL(url);
  const [origin, path] = pattern.split(/(?<=\.com)(?=\/)/);
  const seen = hash ? href.slice(0, -hash.length) : href;
  const glob = (path ?? '').split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
  return new RegExp(`^${origin?.replaceAll('.', '\\.')}${glob.join('.*')}$`, 's').test(seen);
}

it('gives patterns that Chromium and Firefox take: https, an exact host, a path', () => {
  for (const pattern of patterns) {
    expect(pattern).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.(aliyun|alibabacloud)\.com\/\S*$/);
  }
});

it('is sorted, and no pattern covers another', () => {
  expect(patterns).toEqual([...new Set(patterns)].sort());
  for (const pattern of patterns) {
    const wider = patterns.filter((other) => other !== pattern && pattern.startsWith(other.slice(0, -1)));
    expect(wider, pattern).toEqual([]);
  }
});

it.each(samplePages.map(({ url }) => url))('covers %s', (url) => {
  expect(patterns.some((pattern) => covers(pattern, url))).toBe(true);
});

it('covers every real address of a page', () => {
  const missed = `${devUrls}${publicUrls}`
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(
      ([url = '', product]) =>
        product !== 'none' && product !== 'product' && !patterns.some((pattern) => covers(pattern, url)),
    );
  expect(missed).toEqual([]);
});

describe('left out on purpose', () => {
  it.each([
    'https://signin.aliyun.com/login.htm',
    'https://signin.alibabacloud.com/oauth2/v1/auth',
    'https://account.aliyun.com/login/login.htm',
    'https://account.console.aliyun.com/#/secure',
    'https://passport.aliyun.com/',
    'https://usercenter.console.aliyun.com/manage/ak',
    'https://usercenter2.aliyun.com/home',
    'https://ecs-workbench.aliyun.com/?from=EcsConsole',
    'https://ecs-workbench-disposable.aliyun.com/account/disposable/login',
    'https://billing.console.aliyun.com/',
    'https://billing-cost.console.aliyun.com/home',
    'https://home.console.aliyun.com/',
    'https://www.alibabacloud.com/',
    'https://yundun.console.aliyun.com/',
    'https://yundun.console.aliyun.com/?p=sas',
    'https://yundunnext.console.aliyun.com/?x=1&p=waf',
    'https://common-buy.aliyun.com/',
    'https://common-buy.aliyun.com/?commodityCode=arms#/open',
    'https://common-buy-intl.alibabacloud.com/?spm=1&commodityCode=savingplan_common_public_intl',
    'https://buy.aliyun.com/',
    'https://buy.aliyun.com/sls',
    'https://buy.aliyun.com/?commodityCode=kms',
    'https://common-buy.aliyun.com/arms/postpay?x=eip',
    'https://common-buy-intl.aliyun.com/?commodityCode=+cdn_bag_intl',
    'https://sls4service.console.aliyun.com/lognext',
  ])('%s', (url) => {
    expect(patterns.filter((pattern) => covers(pattern, url))).toEqual([]);
  });

  it('takes a host whole only where it is one product’s, or names the product in the hash alone', () => {
    const shared = /^https:\/\/(partners-)?(yundun|yundunnext|common-buy|common-buy-intl|buy|buy-intl)\./;
    const whole = patterns.filter((pattern) => /\.com\/\*$/.test(pattern));
    expect(whole.filter((pattern) => shared.test(pattern))).toEqual([]);
    expect(whole.filter((pattern) => /partners-intl/.test(pattern))).toEqual([
      'https://partners-intl.console.aliyun.com/*',
    ]);
  });
});

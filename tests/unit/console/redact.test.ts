import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactAddress } from '../../../src/console/redact';

describe('redacting an address for a report', () => {
  it.each([
    [
      'https://ecs.console.aliyun.com/server/i-uf6djyjo70lv38/detail?regionId=cn-shanghai&token=1767421711939',
      'https://ecs.console.aliyun.com/server/…/detail?regionId=cn-shanghai&token=…',
    ],
    [
      'https://yundun.console.aliyun.com/?p=kms#/keyList/base',
      'https://yundun.console.aliyun.com/?p=kms#/keyList/base',
    ],
    [
      'https://ram.console.aliyun.com/users/alice@123456.onaliyun.com?x=secret#/a?userName=bob',
      'https://ram.console.aliyun.com/users/…?x=…#/…?userName=…',
    ],
    ['https://me:pass@ecs.console.aliyun.com:8443/', 'https://ecs.console.aliyun.com/'],
    ['https://ram.console.aliyun.com/users/alice', 'https://ram.console.aliyun.com/users/…'],
    [
      'https://ram.console.aliyun.com/王instance/instance王/_instance',
      'https://ram.console.aliyun.com/…/…/…',
    ],
    [
      'https://oss.console.aliyun.com/bucket/oss-cn-hangzhou/payroll/object',
      'https://oss.console.aliyun.com/bucket/…/…/object',
    ],
    [
      'https://ram.console.aliyun.com/users/keymaster/basel?a=1#/role/detail/payroll',
      'https://ram.console.aliyun.com/users/…/…?a=…#/role/detail/…',
    ],
    [
      'https://rdsnext.console.aliyun.com/detail/rm-bp1/basicInfo/my-data?flag&1=2',
      'https://rdsnext.console.aliyun.com/detail/…/basicInfo/…?flag&…=…',
    ],
    [
      ' HTTP://VPC.console.aliyun.com/endpoint/eu-central-1/vpcEndpoints\n',
      'https://vpc.console.aliyun.com/endpoint/eu-central-1/vpcEndpoints',
    ],
    ['https://vpc.console.aliyun.com#', 'https://vpc.console.aliyun.com#'],
    ['https://vpc.console.aliyun.com/?#/?a=b=c', 'https://vpc.console.aliyun.com/?#/?a=…'],
    ['ftp://vpc.console.aliyun.com/', undefined],
    ['x https://vpc.console.aliyun.com/', undefined],
    ['rds', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s', (address, redacted) => {
    expect(redactAddress(address)).toBe(redacted);
  });

  it.each(['p', 'commodityCode', 'region', 'regionId', 'type', 'tab', 'activeTab'])(
    'keeps the name that %s tells, never what may be a credential',
    (parameter) => {
      const value = (text: string) =>
        redactAddress(`https://ecs.console.aliyun.com/?${parameter}=${text}#/?${parameter}=${text}`);
      for (const name of [
        'cfwnext',
        'oss_bag_intl',
        'nls_rfrhsvConcurrentPack_public_cn',
        'eu-central-1',
        'rds_v2',
      ]) {
        expect(value(name)).toBe(
          `https://ecs.console.aliyun.com/?${parameter}=${name}#/?${parameter}=${name}`,
        );
      }
      for (const secret of [
        'LTAI5tExampleKeyId0000',
        '1767421711939',
        'token42',
        'i-bp1example0000',
        'eyJhbGciOiJIUzI1NiJ9.e30.x',
        'abcdefghijklmnopqrstu',
        'a-b-c-d-e-f',
        'a1b',
        '-a',
        'alice@example.com',
      ]) {
        expect(value(secret), secret).not.toContain(secret);
      }
    },
  );

  it('lets no value of another parameter through', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{8,20}$/), (secret) => {
        expect(redactAddress(`https://ecs.console.aliyun.com/?token=${secret}`)).not.toContain(secret);
      }),
    );
  });

  it('lets no segment through that has a digit, but a region', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,9}\d[a-z]{3,9}$/), (name) => {
        const address = `https://ram.console.aliyun.com/users/${name}#/role/detail/${name}`;
        expect(redactAddress(address)).not.toContain(name);
      }),
    );
  });
});

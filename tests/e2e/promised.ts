/** What every browser must show on the demo console's pages. */

import { detectPage } from '../../src/console/detect';
import { pageLabel } from '../../src/console/labels';
import type { Locale } from '../../src/locales/locale';

/** The heading of the panel on a page that it does not know. */
export const neutral = 'Not on a console page we know';

/** The heading of the panel on a page that it knows; in English also on others. */
export function headingAt(address: string, locale: Locale = 'en'): string {
  const page = detectPage(address);
  return page ? pageLabel(page, locale) : neutral;
}

/** The passage that matters most, as the design names it: how it begins, what of it tells the matter; and the first entry listed. */
export const promised: readonly [
  page: string,
  heading: string,
  telling: string,
  part: string,
  entry: string,
][] = [
  [
    'ecs/instance-create',
    'ECS › Create instance',
    'Note: If a customer uses basic services',
    'perform security hardening, upgrade security patches',
    '1.2',
  ],
  [
    'ecs/security-groups',
    'ECS › Security groups',
    'Note: If a customer uses basic services',
    'configure security groups for network access control',
    '1.2',
  ],
  ['rds/create', 'RDS › Create instance', 'Customers can choose the Alibaba Cloud Region(s)', '', ''],
  [
    'rds/instance-detail',
    'RDS › Instance details',
    'For example, in the case that customers use an Elastic',
    'completely controlled by the customer',
    '3.1',
  ],
  [
    'kms/keys',
    'KMS › Keys',
    'We offer customers strong encryption',
    'manage your own encryption keys',
    '2.2',
  ],
  [
    'ram/users',
    'RAM › Users',
    'You manage access to your member content',
    'users, groups, permissions, and credentials',
    '2.2',
  ],
  ['ram/access-keys', 'RAM › AccessKey pairs', 'They can also call the cloud service API', '', '3.2'],
];

/** A page of each console that the FAQ speaks of. */
export const consolePages: readonly [page: string, heading: string][] = [
  ['ecs/instances', 'ECS › Instances'],
  ['rds/accounts', 'RDS › Accounts'],
  ['kms/key-detail', 'KMS › Key details'],
  ['ram/roles', 'RAM › Roles'],
  ['vpc/vswitches', 'VPC › vSwitches'],
  ['oss/buckets', 'OSS › Buckets'],
  ['maxcompute/projects', 'MaxCompute › Projects'],
  ['isi/projects', 'Intelligent Speech Interaction › Projects'],
  ['cloudfirewall/access-control', 'Cloud Firewall › Access control'],
  ['actiontrail/trails', 'ActionTrail › Trails'],
];

/** Addresses of the demo's hosts, and whether a script of ours runs there. */
export const scriptPlaces: readonly [url: string, runs: boolean][] = [
  ['https://ecs.console.aliyun.com/home', true],
  ['https://rds-buy.aliyun.com/rdsBuy', true],
  ['https://yundun.console.aliyun.com/?p=cfwnext#/overview', true],
  ['https://yundun.console.aliyun.com/?p=sas#/overview', false],
  ['https://common-buy.aliyun.com/?commodityCode=ecs_ri', true],
  ['https://common-buy.aliyun.com/?commodityCode=slb', false],
  ['https://account.console.aliyun.com/#/secure', false],
  ['https://usercenter2.console.alibabacloud.com/billing', false],
  ['https://slb.console.aliyun.com/slb/cn-hangzhou/slbs', false],
];

/** The quiet page at the address; it records whatever a page can observe. */
export function probeAt(address: string): string {
  const url = new URL(address);
  url.searchParams.set('demo', 'probe');
  return url.href;
}

import type { Product, ProductSamples } from '../product';

/** ActionTrail. */
export const actiontrail: Product = [
  'actiontrail',
  'actiontrail.console',
  `trails
insights
supported-services resource`,
];

const cn = 'https://actiontrail.console.aliyun.com';

export const actiontrailSamples: ProductSamples = {
  pages: [
    [`${cn}`],
    [`${cn}/events`, 'events'],
    ['https://actiontrail.console.alibabacloud.com/cn-hangzhou/event-list', 'events', 'cn-hangzhou'],
    [`${cn}/cn-hangzhou/trails/audit-trail-202504221403`, 'trails', 'cn-hangzhou'],
    [`${cn}/cn-hangzhou/insights`, 'insights', 'cn-hangzhou'],
    ['https://actiontrail.console.alibabacloud.com/resources', 'supported-services'],
    ['https://partners-intl.console.aliyun.com/#/actiontrail'],
  ],
  nearMisses: [
    'https://actiontrail.cn-hangzhou.aliyuncs.com/?Action=LookupEvents',
    'https://config.console.aliyun.com/overview',
    'https://sls.console.aliyun.com',
    'https://www.alibabacloud.com/help/en/actiontrail/latest/api-actiontrail-2020-07-06-createtrail',
    'https://ram.console.aliyun.com/#/role/authorize?request=%7B%22ReturnUrl%22:%22https:%2F%2Factiontrail.console.aliyun.com%2Fcn-hangzhou%2Fevent-list%22%7D',
  ],
};

import type { Product } from '../product';

/** ActionTrail. */
export const actiontrail: Product = {
  product: 'actiontrail',
  label: { en: 'ActionTrail', 'zh-CN': '操作审计' },
  hosts: [{ host: 'actiontrail.console.{domain}' }, { partnerConsole: 'actiontrail' }],
  // biome-ignore format: a table, one page a line, its samples below.
  pages: [
    { task: 'trails', paths: ['/trail*'], label: { en: 'Trails', 'zh-CN': '跟踪' },
      samples: ['https://actiontrail.console.aliyun.com/cn-hangzhou/trails/audit-trail-202504221403'] },
    { task: 'insights', paths: ['/insight*'], label: { en: 'Insights', 'zh-CN': 'Insights 事件' },
      samples: ['https://actiontrail.console.aliyun.com/cn-hangzhou/insights'] },
    { task: 'supported-services', paths: ['/resources', '/supportedService*'], label: { en: 'Supported services', 'zh-CN': '支持的云服务' },
      samples: ['https://actiontrail.console.alibabacloud.com/resources'] },
  ],
  samples: [
    { url: 'https://actiontrail.console.aliyun.com' },
    { url: 'https://partners-intl.console.aliyun.com/#/actiontrail' },
    { url: 'https://actiontrail.console.aliyun.com/events', task: 'events' },
    { url: 'https://actiontrail.console.alibabacloud.com/cn-hangzhou/event-list', task: 'events' },
  ],
  nearMisses: [
    'https://actiontrail.cn-hangzhou.aliyuncs.com/?Action=LookupEvents',
    'https://config.console.aliyun.com/overview',
    'https://sls.console.aliyun.com',
    'https://www.alibabacloud.com/help/en/actiontrail/latest/api-actiontrail-2020-07-06-createtrail',
    'https://ram.console.aliyun.com/#/role/authorize?request=%7B%22ReturnUrl%22:%22https:%2F%2Factiontrail.console.aliyun.com%2Fcn-hangzhou%2Fevent-list%22%7D',
  ],
};

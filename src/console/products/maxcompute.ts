import type { Product, ProductSamples } from '../product';

/** MaxCompute, formerly ODPS. */
export const maxcompute: Product = [
  'maxcompute',
  'maxcompute.console odps.console! #odps ?odps:activate',
  `migration mma
project-detail
projects
jobs
tenants`,
];

const cn = 'https://maxcompute.console.aliyun.com';

export const maxcomputeSamples: ProductSamples = {
  pages: [
    [`${cn}/`],
    ['https://odps.console.aliyun.com'],
    ['https://maxcompute.console.alibabacloud.com/cn-shanghai/project-list', 'projects', 'cn-shanghai'],
    [`${cn}/cn-beijing/project-detail/example/param-config`, 'project-detail', 'cn-beijing'],
    [`${cn}/cn-hangzhou/mma/datasource`, 'migration', 'cn-hangzhou'],
    [
      `${cn}/cn-shanghai/job-insights?h=http%3A%2F%2Fservice.cn-shanghai.maxcompute.aliyun.com`,
      'jobs',
      'cn-shanghai',
    ],
    [`${cn}/cn-shanghai/tenant-manage`, 'tenants', 'cn-shanghai'],
    [`${cn}/cn-shanghai/quota-list`, 'quotas', 'cn-shanghai'],
    ['https://common-buy-intl.alibabacloud.com/?commodityCode=odpsplus', 'activate'],
    ['https://partners-intl.console.aliyun.com/#/odps'],
  ],
  nearMisses: [
    'https://service.odps.aliyun.com/api',
    'http://odps.console.aliyun.com/console/index',
    'https://dataworks.console.aliyun.com/overview',
    'https://workbench.data.aliyun.com/console',
    'https://hologram.console.aliyun.com/cn-hangzhou/instance',
    'https://help.aliyun.com/zh/maxcompute/user-guide/orc-external-tables',
  ],
};

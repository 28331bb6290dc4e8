import type { Product } from '../product';

/** MaxCompute, formerly ODPS. */
export const maxcompute: Product = {
  product: 'maxcompute',
  label: { en: 'MaxCompute' },
  hosts: [
    { host: 'maxcompute.console.{domain}' },
    { host: 'odps.console.aliyun.com' },
    { commodityCode: 'odps*', task: 'activate' },
    { partnerConsole: 'maxcompute' },
    { partnerConsole: 'odps' },
  ],
  // biome-ignore format: a table, one page a line, its samples below.
  pages: [
    { task: 'activate', label: { en: 'Activate MaxCompute', 'zh-CN': '开通 MaxCompute' },
      samples: ['https://common-buy-intl.alibabacloud.com/?commodityCode=odpsplus'] },
    { task: 'projects', paths: ['/project*'], label: { en: 'Projects', 'zh-CN': '项目管理' },
      samples: ['https://maxcompute.console.alibabacloud.com/cn-shanghai/project-list'] },
    { task: 'project-detail', paths: ['/projectDetail'], label: { en: 'Project details', 'zh-CN': '项目详情' },
      samples: ['https://maxcompute.console.aliyun.com/cn-beijing/project-detail/example/param-config'] },
    { task: 'jobs', paths: ['/job*'], label: { en: 'Jobs', 'zh-CN': '作业' },
      samples: ['https://maxcompute.console.aliyun.com/cn-shanghai/job-insights?h=http%3A%2F%2Fservice.cn-shanghai.maxcompute.aliyun.com'] },
    { task: 'migration', paths: ['/mma', '/migration*'], label: { en: 'Migration', 'zh-CN': '迁移服务' },
      samples: ['https://maxcompute.console.aliyun.com/cn-hangzhou/mma/datasource'] },
    { task: 'tenants', paths: ['/tenant*'], label: { en: 'Tenants', 'zh-CN': '租户管理' },
      samples: ['https://maxcompute.console.aliyun.com/cn-shanghai/tenant-manage'] },
  ],
  samples: [
    { url: 'https://maxcompute.console.aliyun.com/' },
    { url: 'https://odps.console.aliyun.com' },
    { url: 'https://partners-intl.console.aliyun.com/#/odps' },
    { url: 'https://maxcompute.console.aliyun.com/cn-shanghai/quota-list', task: 'quotas' },
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

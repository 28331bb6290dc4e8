import type { Product } from '../product';

/** Object Storage Service. */
export const oss: Product = {
  product: 'oss',
  label: { en: 'OSS' },
  hosts: [
    { host: 'oss.console.{domain}' },
    { host: 'ossnew.console.aliyun.com' },
    { host: 'ossnext.console.aliyun.com' },
    { commodityCode: 'oss*', task: 'buy' },
    { partnerConsole: 'oss' },
  ],
  // biome-ignore format: a table, one page a line, its samples below.
  pages: [
    { task: 'buy', label: { en: 'Purchase', 'zh-CN': '购买' },
      samples: [
        'https://common-buy.aliyun.com/?commodityCode=oss',
        'https://common-buy.aliyun.com/?spm=5176.1&commodityCode=ossbag&request=%7B%22region%22%3A%22china-common%22%7D#/buy',
        'https://common-buy-intl.alibabacloud.com/?commodityCode=oss_bag_intl#/buy',
        'https://common-buy-intl.aliyun.com/?commodityCode=+oss_bag_intl#/buy',
      ] },
    { task: 'buckets', paths: ['/buckets', '/bucketList', '/vectorBucket*'], label: { en: 'Buckets', 'zh-CN': 'Bucket 列表' },
      samples: [
        'https://oss.console.alibabacloud.com/bucket',
        'https://oss.console.aliyun.com/vector-bucket-list',
      ] },
    { task: 'bucket-detail', paths: ['/bucket/{name}'], label: { en: 'Bucket details', 'zh-CN': 'Bucket 详情' },
      samples: [
        'https://oss.console.aliyun.com/bucket/oss-cn-hangzhou/example-bucket/overview',
        'https://oss.console.aliyun.com/bucket/oss-cn-hangzhou/example-bucket/data-security/cors',
      ] },
    { task: 'objects', paths: ['/bucket/{name}/object*'], label: { en: 'Objects', 'zh-CN': '文件列表' },
      samples: [
        'https://oss.console.aliyun.com/bucket/oss-cn-hangzhou/cn-hangzhou/object',
        'https://oss.console.aliyun.com/bucket/oss-cn-hangzhou/example-bucket/object?path=avatars%2F',
      ] },
    { task: 'replication', paths: ['/bucket/{name}/crr', '/bucket/{name}/redundant/crr', '/bucket/{name}/replication*'], label: { en: 'Replication', 'zh-CN': '数据复制' },
      samples: ['https://oss.console.aliyun.com/bucket/oss-cn-hangzhou/example-bucket/redundant/crr'] },
    { task: 'access-points', paths: ['/accessPoint*'], label: { en: 'Access points', 'zh-CN': '接入点' },
      samples: ['https://oss.console.aliyun.com/access-point'] },
  ],
  samples: [
    { url: 'https://oss.console.aliyun.com/?spm=5176.12026607.tutorial.3' },
    { url: 'https://oss.console.aliyun.com/index#/' },
    { url: 'https://oss.console.aliyun.com/more-tool/quota-setting?spm=0.0.0.i2' },
    { url: 'https://ossnew.console.aliyun.com' },
    { url: 'https://ossnext.console.aliyun.com' },
    { url: 'https://partners-intl.console.aliyun.com/#/oss' },
    { url: 'https://oss.console.alibabacloud.com/overview', task: 'overview' },
    { url: 'https://oss.console.aliyun.com/overview', task: 'overview' },
  ],
  nearMisses: [
    'https://oss-cn-hangzhou.aliyuncs.com',
    'https://examplebucket.oss-cn-hangzhou.aliyuncs.com/error.html',
    'https://ecs-console.oss-cn-hangzhou.aliyuncs.com/index.html',
    'https://pre-ossnew-cn-hangzhou.console.aliyun.com',
    'https://ots.console.aliyun.com/index',
    'https://mts.console.aliyun.com/?spm=5176.1#/mts/oss',
    'https://nas.console.aliyun.com/#/ofs/list',
    'https://www.aliyun.com/price/product#/oss/detail',
    'https://help.aliyun.com/zh/oss/user-guide/0004-00000304',
    'https://common-buy-intl.aliyun.com/?commodityCode=+cdn_bag_intl#/buy',
  ],
};

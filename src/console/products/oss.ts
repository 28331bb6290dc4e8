import type { Product, ProductSamples } from '../product';

/** Object Storage Service. */
export const oss: Product = [
  'oss',
  'oss.console ossnew.console! ossnext.console! ?oss:buy',
  `access-points
objects bucket/./object
replication bucket/.(/.)?/(crr|repl)
bucket-detail bucket/.
buckets`,
];

const cn = 'https://oss.console.aliyun.com';
const bucket = `${cn}/bucket/oss-cn-hangzhou/example-bucket`;

export const ossSamples: ProductSamples = {
  pages: [
    [`${cn}/?spm=5176.12026607.tutorial.3`],
    [`${cn}/index#/`],
    [`${cn}/more-tool/quota-setting?spm=0.0.0.i2`],
    ['https://ossnew.console.aliyun.com'],
    ['https://ossnext.console.aliyun.com'],
    ['https://oss.console.alibabacloud.com/overview', 'overview'],
    ['https://oss.console.alibabacloud.com/bucket', 'buckets'],
    [`${bucket}/overview`, 'bucket-detail', 'cn-hangzhou'],
    [`${bucket}/data-security/cors`, 'bucket-detail', 'cn-hangzhou'],
    [`${cn}/bucket/oss-cn-hangzhou/cn-hangzhou/object`, 'objects', 'cn-hangzhou'],
    [`${bucket}/object?path=avatars%2F`, 'objects', 'cn-hangzhou'],
    [`${bucket}/redundant/crr`, 'replication', 'cn-hangzhou'],
    [`${cn}/access-point`, 'access-points'],
    ['https://common-buy.aliyun.com/?commodityCode=oss', 'buy'],
    [
      'https://common-buy.aliyun.com/?spm=5176.1&commodityCode=ossbag&request=%7B%22region%22%3A%22china-common%22%7D#/buy',
      'buy',
    ],
    ['https://common-buy-intl.alibabacloud.com/?commodityCode=oss_bag_intl#/buy', 'buy'],
    ['https://partners-intl.console.aliyun.com/#/oss'],
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
  ],
};

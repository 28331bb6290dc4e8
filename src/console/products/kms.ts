import type { Product, ProductSamples } from '../product';

/** Key Management Service. */
export const kms: Product = [
  'kms',
  'kms.console p=kms ?kms:activate',
  `instances instance|keystore
*keys
*secrets
certificates
application-access
backup`,
];

const cn = 'https://kms.console.aliyun.com';
const yundun = 'https://yundun.console.aliyun.com';

export const kmsSamples: ProductSamples = {
  pages: [
    [`${cn}`],
    [`${cn}/cn-hongkong`, undefined, 'cn-hongkong'],
    [`${cn}/cn-hongkong/key/list`, 'keys', 'cn-hongkong'],
    [`${cn}/cn-beijing/key/detail/625a28f6-0000-47a1-be39-81d2c1e85332`, 'key-detail', 'cn-beijing'],
    [`${cn}/cn-beijing/key/create`, 'key-create', 'cn-beijing'],
    [`${cn}/cn-hangzhou/secret/list`, 'secrets', 'cn-hangzhou'],
    [`${cn}/cn-hangzhou/secret/detail?secretName=example0000`, 'secret-detail', 'cn-hangzhou'],
    [`${cn}/cn-hangzhou/secret/create`, 'secret-create', 'cn-hangzhou'],
    [`${cn}/cn-hangzhou/certificate/list`, 'certificates', 'cn-hangzhou'],
    ['https://kms.console.alibabacloud.com/eu-central-1/keyStore', 'instances', 'eu-central-1'],
    [`${yundun}/?p=kms`],
    [`${yundun}/?spm=5176.1&p=kms#/`],
    [`${yundun}/?p=kms#/keyList/base`, 'keys'],
    [`${yundun}/?p=kms#/secretList/base`, 'secrets'],
    [`${yundun}/?p=kms#/instance/list/cn-hangzhou`, 'instances', 'cn-hangzhou'],
    [`${yundun}/?p=kms#/applicationAccess/cn-hangzhou`, 'application-access', 'cn-hangzhou'],
    [`${yundun}/?p=kms#/backup/cn-hangzhou`, 'backup', 'cn-hangzhou'],
    [`${yundun}/?p=kms#/overview/cn-hangzhou/`, 'overview', 'cn-hangzhou'],
    ['https://yundun.console.alibabacloud.com/?p=kms/ap-southeast-1/key/list', 'keys', 'ap-southeast-1'],
    ['https://yundunnext.console.aliyun.com/kms#/keyList/base', 'keys'],
    ['https://partners-yundun.console.aliyun.com/?p=kms'],
    ['https://partners-intl.console.aliyun.com/#/kms/'],
    ['https://common-buy.aliyun.com/?commodityCode=kms', 'activate'],
    ['https://common-buy-intl.aliyun.com/?spm=a2c63.1&commodityCode=kms_intl#/open', 'activate'],
    [
      'https://common-buy.aliyun.com/?commodityCode=kms_ppi_public_cn&regionId=cn-hangzhou#/buy',
      'activate',
      'cn-hangzhou',
    ],
  ],
  nearMisses: [
    `${yundun}/?q=kms`,
    `${yundun}/?p=sas#/p=kms`,
    `${yundun}/?p=kmsx`,
    `${yundun}/?p=cas#/kms`,
    `${yundun}/#/kms`,
    'https://evil.example/?p=kms#/keyList/base',
    'https://kms.console.aliyun.com.phish.example/cn-hangzhou/key/list',
    'https://kms.cn-hangzhou.aliyuncs.com/?Action=CreateKey',
    'https://common-buy.aliyun.com/?commodityCode=cas_dv_public_cn&from=kms',
    'https://help.aliyun.com/zh/kms/?spm=a2c4g.kms.console.aliyun.com',
    'https://user:pass@evil.example/#https://kms.console.aliyun.com/',
  ],
};

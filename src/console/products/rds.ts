import type { Product, ProductSamples } from '../product';

/** ApsaraDB RDS. */
export const rds: Product = [
  'rds',
  'rds.console rdsnext.console! rdsnew.console! rdsbuy.console:create rds-buy!: ?rds:',
  `accounts
databases data(base|man)
connections
monitoring monitor|perf
diagnosis
backup
parameters param
data-security (data)?sec|white
sql-audit sql
logs
proxy
instance-detail detail
recycle-bin (rdslist/)?recycle
instances rdslist`,
  'detail/./',
];

const cn = 'https://rdsnext.console.aliyun.com';
const detail = `${cn}/detail/rm-bp1example00000000`;

export const rdsSamples: ProductSamples = {
  pages: [
    ['https://rds.console.alibabacloud.com'],
    ['https://rds.console.aliyun.com/?spm=5176.doc43185.2.7.mR2Syx'],
    ['https://rdsnew.console.aliyun.com/'],
    [`${cn}/rdsList/basic?spm=a2c4g.1`, 'instances'],
    [`${cn}/?spm=5176.1#/rdsList/cn-hangzhou/basic/`, 'instances', 'cn-hangzhou'],
    ['https://rds.console.alibabacloud.com/rdsList', 'instances'],
    [`${cn}/#/rdsList/cn-hangzhou/recyclelist/lock`, 'recycle-bin', 'cn-hangzhou'],
    [`${cn}/dashboard/cn-beijing`, 'overview', 'cn-beijing'],
    [
      `${detail}/basicInfo?spm=5176.1&region=ap-southeast-1&DedicatedHostGroupId=`,
      'instance-detail',
      'ap-southeast-1',
    ],
    [`${cn}/#/detail/rm-bp1example00000000/basicInfo?regionId=cn-hangzhou`, 'instance-detail', 'cn-hangzhou'],
    [`${detail}/account/list?region=cn-shenzhen`, 'accounts', 'cn-shenzhen'],
    [`${detail}/dataManage/databaseList?region=cn-shanghai`, 'databases', 'cn-shanghai'],
    [`${detail}/connection`, 'connections'],
    [`${detail}/performance`, 'monitoring'],
    [`${detail}/monitorAlarm?region=cn-shenzhen`, 'monitoring', 'cn-shenzhen'],
    [`${cn}/#/detail/rm-2zeexample/diagnosis?region=cn-beijing`, 'diagnosis', 'cn-beijing'],
    [`${detail}/backup?region=cn-hangzhou`, 'backup', 'cn-hangzhou'],
    [`${detail}/parameter`, 'parameters'],
    [`${detail}/dataSecurity/whiteList?region=cn-hangzhou`, 'data-security', 'cn-hangzhou'],
    [`${detail}/sqlExplorer`, 'sql-audit'],
    [`${detail}/log`, 'logs'],
    [`${detail}/proxy`, 'proxy'],
    [`${cn}/parameterTemplate/cn-hangzhou`, 'parameters', 'cn-hangzhou'],
    ['https://rdsbuy.console.aliyun.com/', 'create'],
    ['https://rdsbuy.console.alibabacloud.com/newCreate/rds/mysql', 'create'],
    ['https://rds-buy.aliyun.com/?#/create/rds', 'create'],
    [
      'https://common-buy-intl.alibabacloud.com/?commodityCode=rds_intl&regionId=eu-central-1#/buy',
      'create',
      'eu-central-1',
    ],
    ['https://partners-intl.console.aliyun.com/#/rds'],
  ],
  nearMisses: [
    'https://rds.aliyuncs.com/?Action=DescribeDBInstances',
    'https://rds.console.alibabacloud.co/rdsList/basic',
    'https://rdsnext.console.aliyun.com.attacker.example/detail/rm-bp1example00000000/basicInfo',
    'https://drds.console.alibabacloud.com/',
    'https://drdsnew.console.aliyun.com/#/instanceList/cn-hongkong/description',
    'https://polardb.console.aliyun.com/cn-hangzhou/cluster/example0000/baseInfo',
    'https://dms.aliyun.com/new',
    'https://dtsnew.console.aliyun.com/sync/cn-shanghai',
    'https://dbs.console.aliyun.com/',
    'https://api.aliyun.com/terraform?resource=alicloud_rds_db_instance_endpoint',
    'https://www.aliyun.com/solution/tech-solution/read-write-splitting-through-rds-proxy',
    'https://common-buy.aliyun.com/?commodityCode=drds#/buy',
    'https://common-buy.aliyun.com/?product=rds#/buy',
  ],
};

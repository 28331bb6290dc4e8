import type { Product, ProductSamples } from '../product';

/** Elastic Compute Service. */
export const ecs: Product = [
  'ecs',
  'ecs.console ecs-cn-zhangjiakou.console! /ecs ecs-buy:instance-create ecs-buy-intl!: ecs-buy4service!: ecs-buy-intl4service!: ?ecs:',
  `instance-types
instance-create create
security-group-detail securitygroup/?detail
security-groups (server/)?securitygroup
instance-monitor server/./mon
instance-security-groups server/./(security)?group
instance-detail server/(./d|i(?!n))
instances server
disk-detail disk(/.)?/?detail
disks (cloud)?disk
snapshot-detail
auto-snapshot-policies
snapshots
images
key-pairs
network-interfaces
resource-assurance (resource|elasticity)assurance
dedicated-hosts dedicated|ddh
deployment-sets
launch-templates
cloud-assistant
applications app
reserved-instances
prefix-lists`,
];

const cn = 'https://ecs.console.aliyun.com';
const intl = 'https://ecs.console.alibabacloud.com';

export const ecsSamples: ProductSamples = {
  pages: [
    [`${cn}`],
    [`${intl}/?spm=5176.1.0.0`],
    [`${cn}/some-page-of-tomorrow`],
    [`${cn}/home`, 'overview'],
    [`${cn}/?spm=a2c4g.11186623#/home`, 'overview'],
    [`${cn}/#home`, 'overview'],
    [`${intl}/server/region/eu-central-1`, 'instances', 'eu-central-1'],
    [`${intl}/#/server/region/`, 'instances'],
    [`${cn}/?regionId=cn-hangzhou#/server/instance`, 'instances', 'cn-hangzhou'],
    [`${cn}/server/region/cn-hongkong?accounttraceid#/`, 'instances', 'cn-hongkong'],
    [`${cn}/server/region#/server/region/ap-southeast-9`, 'instances', 'ap-southeast-9'],
    [`${cn}/server/i-bp1example0000000000/detail?regionId=cn-hangzhou#/`, 'instance-detail', 'cn-hangzhou'],
    [`${cn}/#/server/cn-shanghai/i-bp1example0000000000/detail`, 'instance-detail', 'cn-shanghai'],
    [`${cn}/server/i-bp1example0000000000/eni?regionId=cn-hangzhou`, 'instance-detail', 'cn-hangzhou'],
    [`${cn}/server/i-bp1example0000000000/monitor?regionId=cn-beijing`, 'instance-monitor', 'cn-beijing'],
    [`${cn}/server/i-bp1example0000000000/group/egress`, 'instance-security-groups'],
    [`${cn}/#/server/i-bp1example0000000000/disk`, 'instance-detail'],
    [`${cn}/server/region/cn-qingdao/securityGroup`, 'security-groups', 'cn-qingdao'],
    ['https://ecs-buy.aliyun.com', 'instance-create'],
    [
      'https://ecs-buy.alibabacloud.com/ecs#/custom/prepay/ap-southeast-1',
      'instance-create',
      'ap-southeast-1',
    ],
    ['https://ecs-buy.aliyun.com/wizard/?spm=5176.1#/prepay/cn-beijing', 'instance-create', 'cn-beijing'],
    ['https://ecs-buy4service.aliyun.com/#/postpay', 'instance-create'],
    ['https://ecs-buy-intl4service.aliyun.com/wizard/#/', 'instance-create'],
    ['https://ecs-buy-intl.aliyun.com/#/postpay', 'instance-create'],
    ['https://common-buy.aliyun.com/?commodityCode=ecs#/buy', 'instance-create'],
    [`${cn}/#/create/prepay`, 'instance-create'],
    ['https://ecs-buy.aliyun.com/?spm=5176.1#/clouddisk', 'disks'],
    ['https://ecs-buy.alibabacloud.com/instanceTypes/#/instanceTypeByRegion', 'instance-types'],
    [`${cn}/disk/region/cn-shenzhen`, 'disks', 'cn-shenzhen'],
    [`${cn}/#/disk/d-bp1example0000000000/detail`, 'disk-detail'],
    [`${cn}/diskdetail/d-bp1example0000000000/detail?regionId=us-west-1`, 'disk-detail', 'us-west-1'],
    [`${cn}/#/snapshot/region/eu-central-1?snapshotIds=s-gw8example`, 'snapshots', 'eu-central-1'],
    [`${cn}/#/snapshotDetail/cn-shanghai/s-uf6example/detail`, 'snapshot-detail', 'cn-shanghai'],
    [`${cn}/autoSnapshotPolicy/region`, 'auto-snapshot-policies'],
    [
      `${cn}/autoSnapshotPolicyDetail/cn-hangzhou-acdr-ut-1/sp-k8iexample/detail`,
      'auto-snapshot-policies',
      'cn-hangzhou-acdr-ut-1',
    ],
    [`${cn}/#image/region/cn-hangzhou/systemImageList`, 'images', 'cn-hangzhou'],
    [`${intl}/keyPair/region`, 'key-pairs'],
    [`${intl}/networkInterfaces`, 'network-interfaces'],
    [`${intl}/#/resourceAssuranceV2/region/cn-beijing`, 'resource-assurance', 'cn-beijing'],
    [`${intl}/elasticity-assurance/region/cn-hangzhou`, 'resource-assurance', 'cn-hangzhou'],
    [`${cn}/#/ddh/region/cn-beijing`, 'dedicated-hosts', 'cn-beijing'],
    [`${cn}/deploymentSet/region`, 'deployment-sets'],
    [`${cn}/launch-template/region/cn-hangzhou`, 'launch-templates', 'cn-hangzhou'],
    [`${cn}/cloud-assistant/region/`, 'cloud-assistant'],
    [`${cn}/app/detail?appName=example`, 'applications'],
    [`${cn}/#/reservedInstance/region/cn-hangzhou`, 'reserved-instances', 'cn-hangzhou'],
    [`${cn}/prefixList/region/cn-hangzhou`, 'prefix-lists', 'cn-hangzhou'],
    [`${cn}/#/events/unsettled/securityGroupWarning`, 'events'],
    [`${cn}/tag/region/cn-hangzhou`, 'tags', 'cn-hangzhou'],
    [`${cn}/#/task/region/cn-qingdao`, 'tasks', 'cn-qingdao'],
    [`${cn}/quota/region/cn-hangzhou`, 'quotas', 'cn-hangzhou'],
    [`${cn}/setting`, 'settings'],
    [`${intl}/securityGroup`, 'security-groups'],
    ['https://ecs-cn-zhangjiakou.console.aliyun.com/', undefined, 'cn-zhangjiakou'],
    ['https://ecs-cn-zhangjiakou.console.aliyun.com/?#/keyPair', 'key-pairs', 'cn-zhangjiakou'],
    [
      `${cn}/securityGroup/region/cn-hangzhou/detail/sg-bp1example/detail`,
      'security-group-detail',
      'cn-hangzhou',
    ],
    [
      `${cn}/#/securityGroupDetail/region/ap-southeast-1/groupId/sg-t4nexample/detail/intranetIngress`,
      'security-group-detail',
      'ap-southeast-1',
    ],
    ['https://partners-intl.console.aliyun.com/#/ecs/'],
    ['https://partners-intl.console.aliyun.com/#/ecs/task/region/', 'tasks'],
    ['https://buy.aliyun.com/ecs'],
  ],
  nearMisses: [
    'https://ecs-workbench.aliyun.com/?instanceType=ecs&regionId=cn-hangzhou&instanceId=i-bp1example0000000000',
    'https://ecs-workbench-disposable.aliyun.com/account/disposable/login/sst/1/2',
    'https://ecs.aliyuncs.com/?Action=DescribeInstances',
    'https://ecs-cn-hangzhou.aliyuncs.com/',
    'https://ecs-cn-zhangjiakou.console.alibabacloud.com/',
    'https://pre-ecs.console.aliyun.com/server/region',
    'https://ebs.console.aliyun.com/dataProtection/cn-beijing/pair-cn-example',
    'https://ess.console.aliyun.com/?#/ess/region/cn-shanghai',
    'https://swas.console.aliyun.com/',
    'https://api.aliyun.com/#product=Ecs&api=DescribeInstances',
    'https://quotas.console.aliyun.com/products/ecs/quotas',
    'https://renew.console.aliyun.com/#/ecs',
    'https://cms.console.aliyun.com/#/cloud/ecs',
    'https://www.alibabacloud.com/product/ecs',
    'https://help.aliyun.com/zh/ecs/user-guide/data-security/',
    'https://console.aws.amazon.com/ecs/v2/clusters?region=us-east-1',
    'https://ram.console.aliyun.com/#/role/authorize?request=%7B%22ReturnUrl%22%3A%22https%3A//ecs.console.aliyun.com/%23/home%22%2C%22Service%22%3A%22ECS%22%7D',
  ],
};

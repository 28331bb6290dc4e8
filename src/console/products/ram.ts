import type { Product, ProductSamples } from '../product';

/** Resource Access Management. */
export const ram: Product = [
  'ram',
  'ram.console partners-ram.console! /ram ak-console!:access-keys #ak:',
  `authorize (role/)?authori
access-keys (manage|profile)/a
mfa (profile/)?mfa
*users
*groups
*roles
*policies
grants permission
sso provider
oauth-apps app
policy-simulator tools/sim
credential-report tools/cred
access-analyzer (access)?analy`,
  '',
  'global',
];

const cn = 'https://ram.console.aliyun.com';
const intl = 'https://ram.console.alibabacloud.com';

export const ramSamples: ProductSamples = {
  pages: [
    [`${cn}`],
    [`${cn}/overview?activeTab=overview`, 'overview'],
    [`${cn}/users/?accounttraceid=example`, 'users'],
    [`${cn}/?spm=5176.doc57741.2.2.fQnI2T#/user/list`, 'users'],
    [`${intl}/users/create`, 'user-create'],
    [`${cn}/users/new`, 'user-create'],
    [`${cn}/users/detail?userName=alice@example.onaliyun.com`, 'user-detail'],
    [`${cn}/users/cn-admin`, 'user-detail'],
    [`${cn}/groups`, 'groups'],
    [`${cn}/groups/create`, 'group-create'],
    [`${cn}/#/group/detail/admins`, 'group-detail'],
    [`${cn}/#/role/list`, 'roles'],
    [`${cn}/roles/create`, 'role-create'],
    [`${intl}/roles/detail?roleName=AliyunLogDefaultRole`, 'role-detail'],
    [`${intl}/roles/AliyunCSManagedNetworkRole`, 'role-detail'],
    [`${cn}/?spm=a2c4g.1#/policy/list/custom`, 'policies'],
    [`${cn}/policies`, 'policies'],
    [`${cn}/policies/create`, 'policy-create'],
    [`${cn}/policies/AliyunRAMFullAccess/System/content`, 'policy-detail'],
    [`${intl}/permissions`, 'grants'],
    [`${cn}/providers?idpType=OIDC`, 'sso'],
    [`${cn}/applications/example0000?appType=ThirdPartyApp`, 'oauth-apps'],
    [`${cn}/settings`, 'settings'],
    [`${cn}/tools/simulator`, 'policy-simulator'],
    [`${cn}/tools/credential-report`, 'credential-report'],
    [`${cn}/analyzers`, 'access-analyzer'],
    [`${cn}/profile/mfa`, 'mfa'],
    [`${cn}/manage/ak?spm=5176.1`, 'access-keys'],
    [`${cn}/profile/access-keys`, 'access-keys'],
    ['https://ak-console.aliyun.com', 'access-keys'],
    ['https://ak-console.aliyun.com/?spm=5176.doc57741.2.8.uLYY2M#/accesskey', 'access-keys'],
    ['https://partners-intl.console.aliyun.com/#/ak', 'access-keys'],
    ['https://partners-intl.console.aliyun.com/#/ram'],
    ['https://partners-ram.console.aliyun.com/#/overview', 'overview'],
    ['https://buy-intl.aliyun.com/ram'],
    [
      'https://ram.console.aliyun.com/#/role/authorize?request=%7B%22ReturnUrl%22%3A%22https%3A//ecs.console.aliyun.com/%23/home%22%2C%22Service%22%3A%22ECS%22%7D',
      'authorize',
    ],
    [
      'https://ram.console.aliyun.com/#/role/authorize?request=%7B%22ReturnUrl%22:%22https:%2F%2Factiontrail.console.aliyun.com%2Fcn-hangzhou%2Fevent-list%22%7D',
      'authorize',
    ],
    [
      `${cn}/#/role/authorize?request=%7B%22Requests%22:%7B%22request1%22:%7B%22RoleName%22:%22AliyunODPSDefaultRole%22%7D%7D,%22ReturnUrl%22:%22https:%2F%2Fodps.console.aliyun.com%2F%22,%22Service%22:%22ODPS%22%7D`,
      'authorize',
    ],
    [
      `${cn}/?spm=a2c4g.1#role/authorize?request=%7B%22ReturnUrl%22:%22https:%2F%2Fvpc.console.aliyun.com%2Fflowlog%2Fcn-huhehaote%2Fflowlogs%22%7D`,
      'authorize',
    ],
    [
      `${cn}/role/authorization?spm=5176.1&request=%7B%22Services%22%3A%5B%7B%22Service%22%3A%22CloudFirewall%22%7D%5D%2C%22ReturnUrl%22%3A%22https%3A%2F%2Fyundun.console.aliyun.com%2F%3Fp%3Dcfw%22%7D`,
      'authorize',
    ],
  ],
  nearMisses: [
    'https://ram.aliyuncs.com/?Action=CreateUser&UserName=alice',
    'https://ims.aliyuncs.com/?Action=CreateUser',
    'https://signin.aliyun.com/switchRole',
    'https://signin.alibabacloud.com/login.htm?callback=https%3A%2F%2Fram.console.alibabacloud.com%2Fusers',
    'https://account.console.aliyun.com/#/secure',
    'https://usercenter.console.aliyun.com/manage/ak#/manage/ak',
    'https://buy-intl.aliyun.com/ram?spm=a2796.1#/loading',
    'https://buy.aliyun.com/ramble',
    'https://ram.consoie.aliyun.com/users',
    'https://ram.console.myalibabacloud.com/users',
    'https://cloudsso.console.aliyun.com/cn-shanghai/groups/g-00example/info',
    'https://resourcemanager.console.aliyun.com/resource-groups',
    'https://api.aliyun.com/#product=Ram&api=CreateUser',
  ],
};

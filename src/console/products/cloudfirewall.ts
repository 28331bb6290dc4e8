import type { Product, ProductSamples } from '../product';

/** Cloud Firewall. */
export const cloudfirewall: Product = [
  'cloudfirewall',
  'p=cfw p=cfwnext #cfw #cfwnext ?cfw_:create ?vipcloudfw:',
  `access-control (security/)?access
intrusion-prevention (security/)?(ips|intru)
firewall-switch firewall
traffic-analysis traffic
logs
business-visualization business|resource`,
  'cfw/',
];

const cn = 'https://yundun.console.aliyun.com';

export const cloudfirewallSamples: ProductSamples = {
  pages: [
    [`${cn}/?p=cfw#/cfw/`],
    [`${cn}/?spm=a2c4g.1&p=cfwnext`],
    [`${cn}/cfw`],
    [`${cn}/?p=cfwnext#/overview`, 'overview'],
    [`${cn}/?p=cfwnext#/firewall/switch/internet`, 'firewall-switch'],
    [`${cn}/cfw#/firewall/switch/internet/ipv4`, 'firewall-switch'],
    ['https://yundunnext.console.aliyun.com/?&p=cfwnext#/security/access/internal', 'access-control'],
    [`${cn}/?p=cfw#/cfw/resourceGraph`, 'business-visualization'],
    [`${cn}/?p=cfwnext#/security/ips`, 'intrusion-prevention'],
    [`${cn}/?p=cfwnext#/traffic/internet`, 'traffic-analysis'],
    [`${cn}/?p=cfwnext#/log/audit`, 'logs'],
    ['https://yundun.console.alibabacloud.com/?p=cfwnext#/settings', 'settings'],
    ['https://partners-yundunnext.console.aliyun.com/?p=cfwnext'],
    ['https://partners-intl.console.aliyun.com/#/cfwnext'],
    ['https://common-buy-intl.alibabacloud.com/?&commodityCode=cfw_pre_intl', 'create'],
    ['https://common-buy.aliyun.com/?spm=5176.1&commodityCode=vipcloudfw#/buy', 'create'],
  ],
  nearMisses: [
    `${cn}/?p=waf`,
    `${cn}/?p=cwfnext`,
    `${cn}/?p=sas#/cfw/`,
    `${cn}/`,
    `${cn}/?p=ddosnext`,
    'https://partners-yundun.console.aliyun.com/?p=ddoscoo',
    'https://partners-yundun.console.alibabacloud.com/?p=cfwnext',
    'https://cloudfw.cn-hangzhou.aliyuncs.com/?Action=AddControlPolicy',
    'https://common-buy.aliyun.com/?commodityCode=ddosbgp#/buy',
  ],
};

import type { Product } from '../product';

/** Cloud Firewall. */
export const cloudfirewall: Product = {
  product: 'cloudfirewall',
  label: { en: 'Cloud Firewall', 'zh-CN': '云防火墙' },
  hosts: [
    { securityConsole: 'cfw' },
    { securityConsole: 'cfwnext' },
    { commodityCode: 'cfw_*', task: 'create' },
    { commodityCode: 'vipcloudfw*', task: 'create' },
    { partnerConsole: 'cfw' },
    { partnerConsole: 'cfwnext' },
  ],
  pathPrefix: '/cfw',
  // biome-ignore format: a table, one page a line, its samples below.
  pages: [
    { task: 'create', label: { en: 'Purchase', 'zh-CN': '购买' },
      samples: [
        'https://common-buy-intl.alibabacloud.com/?&commodityCode=cfw_pre_intl',
        'https://common-buy.aliyun.com/?spm=5176.1&commodityCode=vipcloudfw#/buy',
      ] },
    { task: 'firewall-switch', paths: ['/firewall*'], label: { en: 'Firewall settings', 'zh-CN': '防火墙开关' },
      samples: [
        'https://yundun.console.aliyun.com/?p=cfwnext#/firewall/switch/internet',
        'https://yundun.console.aliyun.com/cfw#/firewall/switch/internet/ipv4',
      ] },
    { task: 'access-control', paths: ['/access*', '/security/access*'], label: { en: 'Access control', 'zh-CN': '访问控制' },
      samples: ['https://yundunnext.console.aliyun.com/?&p=cfwnext#/security/access/internal'] },
    { task: 'intrusion-prevention', paths: ['/ips', '/intrusion*', '/security/ips', '/security/intrusion*'], label: { en: 'Intrusion prevention', 'zh-CN': '入侵防御' },
      samples: ['https://yundun.console.aliyun.com/?p=cfwnext#/security/ips'] },
    { task: 'traffic-analysis', paths: ['/traffic*'], label: { en: 'Traffic analysis', 'zh-CN': '流量分析' },
      samples: ['https://yundun.console.aliyun.com/?p=cfwnext#/traffic/internet'] },
    { task: 'business-visualization', paths: ['/business*', '/resource*'], label: { en: 'Business visualization', 'zh-CN': '业务可视' },
      samples: ['https://yundun.console.aliyun.com/?p=cfw#/cfw/resourceGraph'] },
    { task: 'logs', paths: ['/log*'], label: { en: 'Logs', 'zh-CN': '日志' },
      samples: ['https://yundun.console.aliyun.com/?p=cfwnext#/log/audit'] },
  ],
  samples: [
    { url: 'https://yundun.console.aliyun.com/?p=cfw#/cfw/' },
    { url: 'https://yundun.console.aliyun.com/?spm=a2c4g.1&p=cfwnext' },
    { url: 'https://yundun.console.aliyun.com/cfw' },
    { url: 'https://partners-yundunnext.console.aliyun.com/?p=cfwnext' },
    { url: 'https://partners-intl.console.aliyun.com/#/cfwnext' },
    { url: 'https://yundun.console.aliyun.com/?p=cfwnext#/overview', task: 'overview' },
    { url: 'https://yundun.console.alibabacloud.com/?p=cfwnext#/settings', task: 'settings' },
  ],
  nearMisses: [
    'https://yundun.console.aliyun.com/?p=waf',
    'https://yundun.console.aliyun.com/?p=cwfnext',
    'https://yundun.console.aliyun.com/?p=sas#/cfw/',
    'https://yundun.console.aliyun.com/',
    'https://yundun.console.aliyun.com/?p=ddosnext',
    'https://partners-yundun.console.aliyun.com/?p=ddoscoo',
    'https://partners-yundun.console.alibabacloud.com/?p=cfwnext',
    'https://cloudfw.cn-hangzhou.aliyuncs.com/?Action=AddControlPolicy',
    'https://common-buy.aliyun.com/?commodityCode=ddosbgp#/buy',
  ],
};

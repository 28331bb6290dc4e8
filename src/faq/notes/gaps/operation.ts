/** The people, sites, media and logs of the provider, and signing in. */
import type { Gap } from '../model';

export const operation: readonly Gap[] = [
  {
    id: 'personnel',
    closest: '3',
    topic: { en: 'staff vetting and training', 'zh-CN': '员工背景调查与培训' },
    terms: {
      en: [
        'background check',
        'background screening',
        'employee screening',
        'staff vetting',
        'security training',
        'awareness training',
      ],
      zh: ['背景调查', '员工培训', '安全培训'],
    },
  },
  {
    id: 'site-security',
    closest: '1',
    topic: { en: 'guards, badges and cameras at data centers', 'zh-CN': '机房门禁与监控' },
    terms: {
      en: ['cctv', 'security guard', 'badge', 'biometric', 'camera', 'visitor'],
      zh: ['门禁', '摄像', '访客'],
    },
  },
  {
    id: 'media-wiping',
    closest: '2',
    topic: { en: 'how media are wiped or destroyed', 'zh-CN': '介质擦除与销毁方式' },
    terms: {
      en: [
        'sanitization',
        'sanitisation',
        'sanitize',
        'wipe',
        'wiping',
        'degauss',
        'shred',
        'nist',
        '800-88',
        'crypto-erase',
      ],
      zh: ['介质', '消磁', '擦除', '粉碎'],
    },
  },
  {
    id: 'log-retention',
    closest: '3',
    topic: { en: 'how long logs are kept', 'zh-CN': '日志保存时长' },
    terms: { en: ['log retention', 'retention of logs', 'siem'], zh: ['日志保存', '日志留存', '日志保留'] },
  },
  {
    id: 'federation',
    closest: '3',
    topic: { en: 'single sign-on or identity federation', 'zh-CN': '单点登录与身份联合' },
    terms: {
      en: ['sso', 'single sign-on', 'saml', 'oidc', 'federation', 'scim'],
      zh: ['单点登录', '联合身份', '身份联合'],
    },
  },
];

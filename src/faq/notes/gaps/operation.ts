/** The people, sites, media and logs of the provider, and signing in. */
import type { AskedGap } from '../model';

export const operation: readonly AskedGap[] = [
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
        'vetted',
        'vetting',
        'clearance',
        'confidentiality agreement',
        'trained on security',
      ],
      zh: ['背景调查', '员工培训', '安全培训', '背景审查', '背调', '切结书', '保密承诺', '离职'],
    },
  },
  {
    id: 'site-security',
    closest: '1',
    topic: { en: 'guards, badges and cameras at data centers', 'zh-CN': '机房门禁与监控' },
    terms: {
      en: [
        'cctv',
        'security guard',
        'badge',
        'biometric',
        'camera',
        'visitor',
        'video surveillance',
        'escort',
        'secure area',
        'physical barrier',
      ],
      zh: ['门禁', '摄像', '访客', '视频监控', '值守', '出入登记'],
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
        'certificate of destruction',
        'secure deletion',
        'retired disk',
      ],
      zh: ['介质', '消磁', '擦除', '粉碎', '报废', '销毁证明'],
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
  {
    id: 'utilities',
    closest: '1',
    topic: { en: 'power, cooling and fire protection at data centers', 'zh-CN': '机房供电、制冷与消防' },
    terms: {
      en: ['fire suppression', 'power supply', 'generator', 'cooling', 'tier iii'],
      zh: ['消防', '供电', '发电机', '温湿度'],
    },
  },
  {
    id: 'sign-in-of-staff',
    closest: '3',
    topic: { en: 'how Alibaba Cloud’s own staff sign in', 'zh-CN': '阿里云员工的登录方式' },
    terms: { en: ['privileged access management', 'jump host', 'bastion'], zh: ['堡垒机'] },
  },
  {
    id: 'access-reviews',
    closest: '3',
    topic: { en: 'reviews of access rights', 'zh-CN': '权限复核' },
    terms: {
      en: ['access review', 'access recertification', 'privileges reviewed', 'review of access rights'],
      zh: ['权限复核', '权限审阅'],
    },
  },
  {
    id: 'password-rules',
    closest: '3',
    topic: { en: 'password rules and session limits', 'zh-CN': '密码规则与会话限制' },
    terms: {
      en: [
        'password rotation',
        'password policy',
        'password complexity',
        'password length',
        'session timeout',
        'account lockout',
      ],
      zh: ['密码策略', '密码复杂度', '会话超时'],
    },
  },
  {
    id: 'notices',
    closest: '1',
    topic: { en: 'notices of changes and maintenance', 'zh-CN': '变更与维护通知' },
    terms: {
      en: [
        'change notification',
        'notified before changes',
        'advance notice',
        'planned maintenance',
        'status page',
        'informed of changes',
        'change of terms',
        'release notes',
      ],
      zh: ['变更通知', '提前通知'],
    },
  },
];

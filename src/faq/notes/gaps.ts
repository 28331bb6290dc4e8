/**
 * What people ask for and the text does not say. None of these terms occurs in it as a word; a test holds that.
 * `en` terms are whole words or phrases, singular and lower case; `zh` terms are found anywhere.
 */
import type { Localized } from '../../locales/localized';

export interface Gap {
  readonly id: string;
  readonly topic: Localized;
  readonly terms: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

export const gaps: readonly Gap[] = [
  {
    id: 'certifications',
    topic: { en: 'certifications', 'zh-CN': '认证' },
    terms: {
      en: [
        'certification',
        'certified',
        'certificate of compliance',
        'accreditation',
        'accredited',
        'pci',
        'pci dss',
        'csa star',
        'c5',
        'mtcs',
        'tisax',
        'fedramp',
        'mlps',
        'compliance certificate',
      ],
      zh: ['资质', '合规认证', '认证证书', '获得认证', '通过认证', '等保', '等级保护'],
    },
  },
  {
    id: 'iso',
    topic: { en: 'ISO standards', 'zh-CN': 'ISO 标准' },
    terms: { en: ['iso', 'iso27001', 'iso27017', 'iso27018', 'iso27701', 'iec'], zh: ['国际标准化'] },
  },
  {
    id: 'soc',
    topic: { en: 'SOC and audit reports', 'zh-CN': 'SOC 与审计报告' },
    terms: {
      en: [
        'soc',
        'soc1',
        'soc2',
        'soc3',
        'ssae',
        'isae',
        'audit report',
        'attestation',
        'bridge letter',
        'third-party audit',
      ],
      zh: ['审计报告', '鉴证报告', '第三方审计'],
    },
  },
  {
    id: 'oss',
    topic: { en: 'OSS (Object Storage Service)', 'zh-CN': 'OSS（对象存储）' },
    terms: { en: ['oss', 'object storage', 'bucket'], zh: ['对象存储', '存储桶'] },
  },
  {
    id: 'backups',
    topic: { en: 'backups and snapshots', 'zh-CN': '备份与快照' },
    terms: {
      en: ['backup', 'back up', 'snapshot', 'restore', 'restoration'],
      zh: ['备份', '快照', '数据恢复'],
    },
  },
  {
    id: 'continuity',
    topic: { en: 'business continuity and disaster recovery', 'zh-CN': '业务连续性与灾难恢复' },
    terms: {
      en: [
        'disaster recovery',
        'business continuity',
        'recovery time',
        'recovery point',
        'bcp',
        'rto',
        'rpo',
        'failover',
        'resilience',
      ],
      zh: ['灾备', '容灾', '灾难恢复', '业务连续性'],
    },
  },
  {
    id: 'incidents',
    topic: { en: 'security incidents', 'zh-CN': '安全事件' },
    terms: {
      en: ['incident', 'incident response', 'csirt', 'forensics'],
      zh: ['安全事件', '事件响应', '应急响应', '取证'],
    },
  },
  {
    id: 'breach-notice',
    topic: { en: 'breach notification', 'zh-CN': '数据泄露通知' },
    terms: { en: ['breach', 'data leak', 'leakage', 'hacked'], zh: ['泄露', '泄漏', '被黑'] },
  },
  {
    id: 'tls',
    topic: { en: 'TLS versions', 'zh-CN': 'TLS 版本' },
    terms: { en: ['tls', 'ssl', 'https version', 'mtls'], zh: ['传输层安全'] },
  },
  {
    id: 'ciphers',
    topic: { en: 'encryption algorithms and key lengths', 'zh-CN': '加密算法与密钥长度' },
    terms: {
      en: [
        'aes',
        'aes256',
        'rsa',
        'cipher',
        'sm4',
        'sm2',
        'key length',
        'algorithm',
        'fips',
        'hsm',
        'hardware security module',
      ],
      zh: ['加密算法', '密钥长度', '国密', '加密机', '硬件安全模块'],
    },
  },
  {
    id: 'key-rotation',
    topic: { en: 'key rotation', 'zh-CN': '密钥轮换' },
    terms: { en: ['rotation', 'rotate', 'rotated', 'rotating'], zh: ['轮换', '轮转'] },
  },
  {
    id: 'penetration-tests',
    topic: { en: 'penetration tests and vulnerability scans', 'zh-CN': '渗透测试与漏洞扫描' },
    terms: {
      en: [
        'penetration test',
        'penetration testing',
        'pentest',
        'pen test',
        'vulnerability scan',
        'vulnerability scanning',
        'vulnerability disclosure',
        'bug bounty',
        'red team',
      ],
      zh: ['渗透测试', '漏洞扫描', '漏洞披露', '众测'],
    },
  },
  {
    id: 'sla',
    topic: { en: 'service levels and uptime', 'zh-CN': '服务等级与可用性承诺' },
    terms: {
      en: ['sla', 'slo', 'service level', 'uptime', 'downtime', 'outage'],
      zh: ['服务等级', '可用性承诺', '停机', '宕机'],
    },
  },
  {
    id: 'subprocessors',
    topic: { en: 'subprocessors', 'zh-CN': '次级处理者' },
    terms: {
      en: [
        'subprocessor',
        'sub-processor',
        'subcontractor',
        'sub-contractor',
        'supplier list',
        'vendor list',
      ],
      zh: ['次级处理', '子处理', '分包', '再处理者', '供应商清单'],
    },
  },
  {
    id: 'dpa',
    topic: { en: 'data processing agreements', 'zh-CN': '数据处理协议' },
    terms: {
      en: ['dpa', 'data processing agreement', 'data processing addendum', 'msa', 'nda', 'non-disclosure'],
      zh: ['数据处理协议', '保密协议'],
    },
  },
  {
    id: 'other-laws',
    topic: { en: 'laws other than the GDPR', 'zh-CN': 'GDPR 以外的法律' },
    terms: {
      en: [
        'ccpa',
        'cpra',
        'pipl',
        'hipaa',
        'lgpd',
        'pdpa',
        'appi',
        'sox',
        'dora',
        'nis2',
        'cloud act',
        'schrems',
      ],
      zh: ['个人信息保护法', '数据安全法', '网络安全法', '个保法'],
    },
  },
  {
    id: 'authorities',
    topic: { en: 'requests by authorities', 'zh-CN': '政府机关调取数据' },
    terms: {
      en: [
        'law enforcement',
        'government',
        'subpoena',
        'warrant',
        'court order',
        'surveillance',
        'transparency report',
        'police',
      ],
      zh: ['政府', '执法', '公安', '司法', '法院', '调取'],
    },
  },
  {
    id: 'rights-requests',
    topic: { en: 'data subject requests and the privacy officer', 'zh-CN': '数据主体请求与隐私负责人' },
    terms: {
      en: [
        'dsar',
        'subject access request',
        'right to be forgotten',
        'data subject right',
        'data protection officer',
        'dpo',
      ],
      zh: ['被遗忘权', '数据主体权利', '数据保护官'],
    },
  },
  {
    id: 'personnel',
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
    topic: { en: 'guards, badges and cameras at data centers', 'zh-CN': '机房门禁与监控' },
    terms: {
      en: ['cctv', 'security guard', 'badge', 'biometric', 'camera', 'visitor'],
      zh: ['门禁', '摄像', '访客'],
    },
  },
  {
    id: 'media-wiping',
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
    topic: { en: 'how long logs are kept', 'zh-CN': '日志保存时长' },
    terms: { en: ['log retention', 'retention of logs', 'siem'], zh: ['日志保存', '日志留存', '日志保留'] },
  },
  {
    id: 'attacks',
    topic: { en: 'DDoS, WAF and malware protection', 'zh-CN': 'DDoS、WAF 与恶意软件防护' },
    terms: {
      en: [
        'ddos',
        'waf',
        'web application firewall',
        'malware',
        'antivirus',
        'anti-virus',
        'ransomware',
        'virus',
        'edr',
      ],
      zh: ['恶意软件', '病毒', '勒索', '木马'],
    },
  },
  {
    id: 'ai-training',
    topic: { en: 'training AI models on customer data', 'zh-CN': '用客户数据训练模型' },
    terms: {
      en: [
        'ai',
        'artificial intelligence',
        'machine learning',
        'llm',
        'train models',
        'model training',
        'generative',
      ],
      zh: ['人工智能', '大模型', '训练模型', '模型训练', '机器学习'],
    },
  },
  {
    id: 'insurance',
    topic: { en: 'insurance and liability', 'zh-CN': '保险与赔偿责任' },
    terms: {
      en: ['insurance', 'insured', 'liability', 'indemnity', 'indemnification'],
      zh: ['保险', '赔偿'],
    },
  },
  {
    id: 'federation',
    topic: { en: 'single sign-on and identity federation', 'zh-CN': '单点登录与身份联合' },
    terms: {
      en: ['sso', 'single sign-on', 'saml', 'oidc', 'federation', 'scim'],
      zh: ['单点登录', '联合身份', '身份联合'],
    },
  },
  {
    id: 'portability',
    topic: { en: 'data portability and export formats', 'zh-CN': '数据可携带与导出格式' },
    terms: { en: ['portability', 'data export', 'export format'], zh: ['可携带', '导出'] },
  },
  {
    id: 'change-management',
    topic: { en: 'change management and secure development', 'zh-CN': '变更管理与安全开发' },
    terms: {
      en: ['change management', 'sdlc', 'secure development', 'source code', 'code review'],
      zh: ['变更管理', '安全开发', '源代码', '代码审计'],
    },
  },
  {
    id: 'intrusion-detection',
    topic: { en: 'intrusion detection', 'zh-CN': '入侵检测' },
    terms: { en: ['intrusion', 'ids', 'file integrity'], zh: ['入侵'] },
  },
  {
    id: 'risk-assessment',
    topic: { en: 'risk assessments and security policies', 'zh-CN': '风险评估与安全制度' },
    terms: {
      en: ['risk assessment', 'risk management', 'security policy', 'security policies'],
      zh: ['风险评估', '安全制度'],
    },
  },
];

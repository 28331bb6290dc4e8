/** Certificates, reports and tests that show how secure a provider is. */
import type { Gap } from '../model';

export const assurance: readonly Gap[] = [
  {
    id: 'certifications',
    closest: '1',
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
    closest: '1',
    topic: { en: 'ISO standards', 'zh-CN': 'ISO 标准' },
    terms: { en: ['iso', 'iso27001', 'iso27017', 'iso27018', 'iso27701', 'iec'], zh: ['国际标准化'] },
  },
  {
    id: 'soc',
    closest: '1',
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
    id: 'penetration-tests',
    closest: '1',
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
    id: 'risk-assessment',
    closest: '1',
    topic: { en: 'risk assessments and security policies', 'zh-CN': '风险评估与安全制度' },
    terms: {
      en: ['risk assessment', 'risk management', 'security policy', 'security policies'],
      zh: ['风险评估', '安全制度'],
    },
  },
  {
    id: 'change-management',
    closest: '1',
    topic: { en: 'change management and secure development', 'zh-CN': '变更管理与安全开发' },
    terms: {
      en: ['change management', 'sdlc', 'secure development', 'source code', 'code review'],
      zh: ['变更管理', '安全开发', '源代码', '代码审计'],
    },
  },
];

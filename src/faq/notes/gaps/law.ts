/** Contracts, laws, authorities and the rights of the people concerned. */
import type { AskedGap } from '../model';

export const law: readonly AskedGap[] = [
  {
    id: 'subprocessors',
    closest: '3',
    topic: { en: 'subprocessors', 'zh-CN': '次级处理者' },
    terms: {
      en: [
        'subprocessor',
        'sub-processor',
        'subcontractor',
        'sub-contractor',
        'supplier list',
        'vendor list',
        'which vendors',
      ],
      zh: ['次级处理', '子处理', '分包', '再处理者', '供应商清单', '委外厂商', '复委托'],
    },
  },
  {
    id: 'dpa',
    closest: '4',
    topic: { en: 'data processing agreements', 'zh-CN': '数据处理协议' },
    said: ['4.2'],
    terms: {
      en: ['dpa', 'data processing agreement', 'data processing addendum', 'msa', 'nda', 'non-disclosure'],
      zh: ['数据处理协议', '保密协议'],
    },
  },
  {
    id: 'other-laws',
    closest: '4',
    topic: { en: 'laws other than the GDPR', 'zh-CN': 'GDPR 以外的法律' },
    terms: {
      en: ['ccpa', 'cpra', 'pipl', 'hipaa', 'lgpd', 'pdpa', 'appi', 'sox', 'dora', 'nis2', 'cloud act'],
      zh: ['个人信息保护法', '数据安全法', '网络安全法', '个保法'],
    },
  },
  {
    id: 'authorities',
    closest: '3',
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
        'intelligence service',
      ],
      zh: ['政府', '执法', '公安', '司法', '法院', '调取', '主管机关', '警方', '警察'],
    },
  },
  {
    id: 'rights-requests',
    closest: '2',
    topic: { en: 'data subject requests and the privacy officer', 'zh-CN': '数据主体请求与隐私负责人' },
    terms: {
      en: [
        'dsar',
        'subject access request',
        'right to be forgotten',
        'data subject right',
        'data protection officer',
        'dpo',
        'data subject request',
        'rectification',
        'erasure request',
      ],
      zh: ['被遗忘权', '数据主体权利', '数据保护官', '撤回同意', '删除权', '查阅复制'],
    },
  },
  {
    id: 'ai-training',
    closest: '2',
    topic: { en: 'training AI models on customer data', 'zh-CN': '用客户数据训练模型' },
    said: ['2.1', '3.1'],
    terms: {
      en: [
        'ai',
        'artificial intelligence',
        'machine learning',
        'llm',
        'train models',
        'model training',
        'generative ai',
        'generative model',
      ],
      zh: ['人工智能', '大模型', '训练模型', '模型训练', '机器学习'],
    },
  },
  {
    id: 'insurance',
    topic: { en: 'insurance and liability', 'zh-CN': '保险与赔偿责任' },
    terms: {
      en: [
        'insurance',
        'insured',
        'liability',
        'indemnity',
        'indemnification',
        'liability cap',
        'compensation',
        'penalty',
        'penalties',
      ],
      zh: ['保险', '赔偿', '违约金', '赔付'],
    },
  },
  {
    id: 'portability',
    closest: '2',
    topic: { en: 'data portability and export formats', 'zh-CN': '数据可携带与导出格式' },
    said: ['4.2'],
    terms: {
      en: [
        'portability',
        'data export',
        'export format',
        'copy of my data',
        'get my data back',
        'return of data',
        'data return',
        'interoperability',
        'usable format',
      ],
      zh: ['可携带', '导出', '可移植', '返还'],
    },
  },
  {
    id: 'end-of-contract',
    closest: '2',
    topic: { en: 'the end of the contract', 'zh-CN': '合同终止与退出' },
    terms: {
      en: [
        'exit plan',
        'exit strategy',
        'offboarding',
        'lock-in',
        'suspended',
        'termination',
        'insolvency',
        'bankruptcy',
        'stop paying',
      ],
      zh: ['退出机制', '退场', '服务终止', '破产', '解约', '欠费'],
    },
  },
  {
    id: 'privacy-duties',
    closest: '4',
    topic: { en: 'impact assessments and legal bases', 'zh-CN': '影响评估与合法性基础' },
    terms: {
      en: ['dpia', 'impact assessment', 'legal basis', 'lawful basis', 'privacy by design'],
      zh: ['影响评估', '合法性基础', '出境安全评估'],
    },
  },
];

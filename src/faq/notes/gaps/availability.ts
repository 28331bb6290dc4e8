/** Keeping content and services available; the services the text leaves out. */
import type { AskedGap } from '../model';

export const availability: readonly AskedGap[] = [
  {
    id: 'oss',
    closest: '2',
    topic: { en: 'OSS', 'zh-CN': '对象存储 OSS' },
    said: ['1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2', '5.1', '5.2'],
    terms: { en: ['oss', 'object storage', 'bucket'], zh: ['对象存储', '存储桶'] },
  },
  {
    id: 'backups',
    closest: '2',
    topic: { en: 'backups', 'zh-CN': '备份' },
    said: ['4.1', '4.2'],
    terms: {
      en: [
        'backup',
        'back up',
        'restore',
        'restoration',
        'off-site',
        'offsite',
        'durability',
        'data loss',
        'against loss',
      ],
      zh: ['备份', '数据恢复', '备援', '复原', '数据丢失', '丢数据'],
    },
  },
  {
    id: 'snapshots',
    closest: '2',
    topic: { en: 'snapshots', 'zh-CN': '快照' },
    said: ['4.1', '4.2'],
    terms: { en: ['snapshot'], zh: ['快照'] },
  },
  {
    id: 'continuity',
    closest: '1',
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
        '=continuity',
        'disaster',
        'standby',
        'business impact',
      ],
      zh: ['灾备', '容灾', '灾难恢复', '业务连续性', '应急预案', '演练', '业务持续', '双活', '服务中断'],
    },
  },
  {
    id: 'sla',
    closest: '1',
    topic: { en: 'service levels and uptime', 'zh-CN': '服务等级与可用性承诺' },
    terms: {
      en: [
        'sla',
        'slo',
        'service level',
        'uptime',
        'downtime',
        'outage',
        'service credit',
        'response time',
        'support hours',
        'goes down',
      ],
      zh: ['服务等级', '可用性承诺', '停机', '宕机', '服务水平', '可用率', '响应时间', '服务可用性'],
    },
  },
];

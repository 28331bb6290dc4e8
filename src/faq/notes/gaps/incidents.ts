/** Attacks, and what happens after one. */
import type { AskedGap } from '../model';

export const incidents: readonly AskedGap[] = [
  {
    id: 'incidents',
    closest: '3',
    topic: { en: 'security incidents', 'zh-CN': '安全事件' },
    terms: {
      en: ['incident', 'incident response', 'csirt', 'forensics', 'security event', 'escalation'],
      zh: ['安全事件', '事件响应', '应急响应', '取证', '事故', '通报', '应变'],
    },
  },
  {
    id: 'breach-notice',
    closest: '3',
    topic: { en: 'breach notification', 'zh-CN': '数据泄露通知' },
    terms: {
      en: [
        'breach',
        'data leak',
        'leakage reported',
        'report leakage',
        'leakage incident',
        'been hacked',
        'was hacked',
        'get hacked',
        'breached',
        'ever been hacked',
      ],
      zh: ['泄露', '泄漏', '被黑', '被攻击过'],
    },
  },
  {
    id: 'attacks',
    closest: '1',
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
        'anti-malware',
        'phishing',
      ],
      zh: ['恶意软件', '病毒', '勒索', '木马', '挖矿', '杀毒', '钓鱼'],
    },
  },
  {
    id: 'intrusion-detection',
    closest: '1',
    topic: { en: 'intrusion detection', 'zh-CN': '入侵检测' },
    terms: {
      en: [
        'intrusion',
        'ids',
        'file integrity',
        'intrusion detection',
        'nids',
        'hids',
        'intrusion prevention',
      ],
      zh: ['入侵'],
    },
  },
  {
    id: 'leak-prevention-tools',
    closest: '3',
    topic: { en: 'data loss prevention tools', 'zh-CN': '数据防泄漏工具' },
    terms: {
      en: ['dlp', 'data loss prevention', 'data leak prevention', 'watermark'],
      zh: ['防泄漏工具', '水印'],
    },
  },
];

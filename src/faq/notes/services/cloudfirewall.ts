import { cloudfirewallAnswers } from '../answers/cloudfirewall';
import type { ServiceNotes } from '../model';

export const cloudfirewall: ServiceNotes = {
  // Lower case in the text, and no product by that name: the line says so.
  names: ['cloud firewalls'],
  namedIn: ['3.2', '5.1'],
  unplaced: {
    en: 'The FAQ names “cloud firewalls”, but not who secures what.',
    'zh-CN': 'FAQ 仅提到 “cloud firewalls”，未说明安全责任划分。',
  },
  always: ['cloud-firewalls'],
  topics: { filtering: 3, traffic: 2.5, features: 1 },
  keyPassages: ['cloud-firewalls'],
  pages: [
    {
      tasks: [
        'overview',
        'create',
        'buy',
        'activate',
        'firewall-switch',
        'firewall-settings',
        'access-control',
        'policies',
        'address-books',
        'assets',
        'settings',
        'events',
        'tags',
        'tasks',
        'quotas',
      ],
      topics: { filtering: 3, traffic: 2.5, features: 1 },
      keyPassages: ['cloud-firewalls'],
    },
    {
      tasks: [
        'vpc-firewall',
        'vpc-firewalls',
        'nat-firewall',
        'nat-firewalls',
        'internal-firewall',
        'security-groups',
        'cen',
      ],
      topics: { filtering: 3, segmentation: 2, traffic: 1.5 },
      keyPassages: ['cloud-firewalls', 'vpc-secure-environment'],
    },
    {
      tasks: [
        'traffic',
        'traffic-analysis',
        'visualization',
        'business-visualization',
        'network-traffic',
        'internet-access',
        'outbound',
        'outbound-connections',
        'exposure',
        'vpc-access',
      ],
      topics: { traffic: 3, filtering: 2.5 },
      keyPassages: ['traffic-visualized'],
    },
    {
      tasks: [
        'intrusion-prevention',
        'ips',
        'attack-prevention',
        'vulnerabilities',
        'breach-awareness',
        'data-leakage',
        'threats',
        'prevention',
      ],
      topics: { traffic: 3, filtering: 2.5, features: 1.5 },
      keyPassages: ['traffic-visualized', 'security-features'],
    },
    {
      tasks: ['logs', 'log-audit', 'log-analysis', 'audit', 'alerts', 'notifications', 'reports'],
      topics: { logging: 2, traffic: 2.5, filtering: 1.5 },
      keyPassages: ['cloud-firewalls', 'actiontrail-records'],
    },
  ],
  answers: cloudfirewallAnswers,
};

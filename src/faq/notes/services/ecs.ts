import { ecsAnswers } from '../answers/ecs';
import type { ServiceNotes } from '../model';

export const ecs: ServiceNotes = {
  names: ['ECS', 'Elastic Compute Service', 'Elastic Computing Service'],
  namedIn: ['1.1', '1.2', '3.1', '3.2', '5.1'],
  always: ['under-the-instance'],
  topics: { instance: 3, platform: 2, responsibility: 1, access: 1 },
  keyPassages: ['ecs-instance'],
  pages: [
    {
      tasks: [
        'overview',
        'instances',
        'instance-detail',
        'applications',
        'licenses',
        'quotas',
        'tags',
        'settings',
      ],
      topics: { instance: 3, platform: 2, responsibility: 1, access: 1 },
      keyPassages: ['ecs-instance'],
    },
    {
      tasks: ['instance-create', 'launch-templates', 'launch-template-detail', 'launch-template-create'],
      topics: { instance: 2.5, location: 3, platform: 0.5 },
      keyPassages: ['ecs-hardening', 'region-choice'],
    },
    {
      tasks: [
        'instance-types',
        'resource-assurance',
        'reserved-instances',
        'savings-plans',
        'auto-provisioning',
      ],
      topics: { location: 2.5, instance: 2, platform: 2 },
      keyPassages: ['region-choice', 'under-the-instance'],
    },
    {
      tasks: [
        'security-groups',
        'security-group-detail',
        'security-group-create',
        'instance-security-groups',
      ],
      topics: { filtering: 3, isolation: 0.5 },
      keyPassages: ['ecs-security-groups'],
    },
    {
      tasks: ['prefix-lists', 'prefix-list-detail'],
      topics: { filtering: 3 },
      keyPassages: ['ecs-security-groups'],
    },
    {
      tasks: ['network-interfaces', 'network-interface-detail', 'network-interface-create'],
      topics: { segmentation: 2.5, filtering: 2, isolation: 1 },
      keyPassages: ['security-group-domains'],
    },
    {
      tasks: [
        'disks',
        'disk-detail',
        'disk-create',
        'instance-disks',
        'block-storage',
        'elastic-ephemeral-disks',
      ],
      topics: { content: 2, encryption: 2, lifecycle: 1.5, instance: 0.5 },
      keyPassages: ['encryption-offered'],
    },
    {
      tasks: ['snapshots', 'snapshot-detail', 'snapshot-create', 'snapshot-groups', 'instance-snapshots'],
      topics: { lifecycle: 3, transfer: 2.5, content: 1.5, encryption: 0.5 },
      keyPassages: ['entire-lifecycle', 'copies-are-your-choice'],
    },
    {
      tasks: ['auto-snapshot-policies', 'auto-snapshot-policy-detail', 'auto-snapshot-policy-create'],
      topics: { lifecycle: 3, transfer: 2.5, content: 1, responsibility: 0.5 },
      keyPassages: ['entire-lifecycle'],
    },
    {
      tasks: ['disk-replication', 'disk-replication-pairs', 'replication-pairs', 'replication-pair-groups'],
      topics: { transfer: 3, location: 1.5, lifecycle: 1, content: 1 },
      keyPassages: ['copies-are-your-choice'],
    },
    {
      tasks: [
        'images',
        'image-detail',
        'image-create',
        'image-import',
        'image-pipelines',
        'image-components',
      ],
      topics: { instance: 1, transfer: 2.5, lifecycle: 1.5, content: 1 },
      keyPassages: ['ecs-hardening', 'copies-are-your-choice'],
    },
    {
      tasks: ['key-pairs', 'key-pair-create', 'key-pair-detail'],
      topics: { credentials: 3, instance: 1, identity: 0.5 },
      keyPassages: ['users-and-credentials'],
    },
    {
      tasks: [
        'cloud-assistant',
        'cloud-assistant-detail',
        'session-manager',
        'instance-connect',
        'remote-commands',
      ],
      topics: { instance: 3, access: 2, platform: 0.5, credentials: 0.5 },
      keyPassages: ['ecs-instance', 'consent-first'],
    },
    {
      tasks: ['patch-management', 'patches', 'maintenance', 'operation-orchestration', 'security-check'],
      topics: { instance: 3, responsibility: 1, platform: 1 },
      keyPassages: ['ecs-hardening'],
    },
    {
      tasks: [
        'instance-monitor',
        'monitoring',
        'events',
        'instance-events',
        'tasks',
        'diagnosis',
        'troubleshooting',
      ],
      topics: { monitoring: 2.5, instance: 2.5, platform: 2 },
      keyPassages: ['ecs-instance', 'platform-side'],
    },
    {
      tasks: ['operation-logs', 'instance-operation-logs'],
      topics: { logging: 3, access: 1.5, monitoring: 1 },
      keyPassages: ['actiontrail-records'],
    },
    {
      tasks: ['instance-ram-role', 'ram-roles'],
      topics: { identity: 3, credentials: 2.5 },
      keyPassages: ['users-and-credentials'],
    },
    {
      tasks: ['dedicated-hosts', 'dedicated-host-detail', 'dedicated-host-create', 'dedicated-host-clusters'],
      topics: { isolation: 3, platform: 1 },
      keyPassages: ['physical-adds-nothing'],
    },
    {
      tasks: ['deployment-sets', 'deployment-set-create', 'hpc-clusters'],
      topics: { isolation: 2.5, platform: 2, location: 1.5 },
      keyPassages: ['sandbox-on-one-host'],
    },
  ],
  answers: ecsAnswers,
};

import { kmsAnswers } from '../answers/kms';
import type { ServiceNotes } from '../model';
import { unplaced } from '../unplaced';

export const kms: ServiceNotes = {
  names: ['KMS', 'Key Management Service'],
  namedIn: ['1.2'],
  unplaced: unplaced('KMS'),
  always: ['kms-for-keys'],
  topics: { encryption: 3, content: 0.5, credentials: 0.5 },
  keyPassages: ['encryption-offered', 'kms-for-keys'],
  pages: [
    {
      tasks: ['overview', 'dashboard', 'tags', 'tasks', 'quotas', 'settings'],
      topics: { encryption: 3, content: 0.5, credentials: 0.5 },
      keyPassages: ['encryption-offered', 'kms-for-keys'],
    },
    {
      tasks: [
        'keys',
        'key-detail',
        'key-create',
        'key-import',
        'key-versions',
        'aliases',
        'external-keys',
        'default-keys',
        'software-keys',
        'hardware-keys',
      ],
      topics: { encryption: 3 },
      keyPassages: ['encryption-offered'],
    },
    {
      tasks: ['activate', 'create', 'buy', 'instance-create'],
      topics: { encryption: 3, location: 1, content: 0.5 },
      keyPassages: ['kms-for-keys', 'region-choice'],
    },
    {
      tasks: ['instances', 'instance-detail', 'hsm', 'hsm-clusters', 'dedicated-kms', 'external-key-stores'],
      topics: { encryption: 3, isolation: 1.5, segmentation: 0.5 },
      keyPassages: ['encryption-offered', 'kms-for-keys'],
    },
    {
      tasks: [
        'secrets',
        'secret-detail',
        'secret-create',
        'secret-versions',
        'ram-secrets',
        'rds-secrets',
        'ecs-secrets',
      ],
      topics: { credentials: 3, encryption: 1.5, identity: 0.5 },
      keyPassages: ['users-and-credentials', 'access-keys'],
    },
    {
      tasks: ['certificates', 'certificate-detail', 'certificate-create'],
      topics: { encryption: 2.5, credentials: 2 },
      keyPassages: ['encryption-offered', 'users-and-credentials'],
    },
    {
      tasks: [
        'access-points',
        'application-access-points',
        'access-point-detail',
        'application-access',
        'client-keys',
        'permissions',
        'network-rules',
        'policies',
      ],
      topics: { identity: 2.5, credentials: 2.5, encryption: 1 },
      keyPassages: ['users-and-credentials'],
    },
    {
      tasks: ['backups', 'backup', 'backup-management', 'backup-detail'],
      topics: { lifecycle: 2, encryption: 2.5 },
      keyPassages: ['encryption-offered', 'creation-to-destruction'],
    },
    {
      tasks: ['audit', 'logs', 'log-analysis', 'alerts', 'monitoring', 'events', 'simple-log-service'],
      topics: { logging: 3, encryption: 1, access: 1 },
      keyPassages: ['actiontrail-records'],
    },
  ],
  answers: kmsAnswers,
};

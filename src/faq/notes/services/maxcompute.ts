import { maxcomputeAnswers } from '../answers/maxcompute';
import type { ServiceNotes } from '../model';

export const maxcompute: ServiceNotes = {
  names: ['MaxCompute'],
  namedIn: ['1.2'],
  always: ['maxcompute-access-control'],
  topics: { managed: 3, content: 1.5, identity: 2 },
  keyPassages: ['maxcompute-access-control'],
  pages: [
    {
      tasks: [
        'overview',
        'projects',
        'project-list',
        'project-detail',
        'workspace',
        'schemas',
        'models',
        'tables',
        'events',
        'tags',
        'tasks',
      ],
      topics: { managed: 3, content: 2, identity: 2, location: 0.5 },
      keyPassages: ['maxcompute-access-control'],
    },
    {
      tasks: ['project-create', 'create', 'activate', 'buy'],
      topics: { managed: 2.5, location: 2.5, content: 1 },
      keyPassages: ['region-choice', 'maxcompute-access-control'],
    },
    {
      tasks: [
        'users',
        'roles',
        'role-detail',
        'tenants',
        'tenant',
        'tenant-users',
        'permissions',
        'policies',
        'settings',
        'access-control',
      ],
      topics: { managed: 2.5, identity: 3, credentials: 1 },
      keyPassages: ['maxcompute-access-control', 'users-and-credentials'],
    },
    {
      tasks: [
        'quotas',
        'quota',
        'quota-detail',
        'resources',
        'jobs',
        'job-detail',
        'job-insights',
        'sql',
        'notebooks',
        'computing',
      ],
      topics: { managed: 3, responsibility: 1, monitoring: 1, content: 1 },
      keyPassages: ['responsibility-moves-up'],
    },
    {
      tasks: [
        'migration',
        'data-migration',
        'migration-detail',
        'data-transfer',
        'replication',
        'disaster-recovery',
      ],
      topics: { transfer: 2.5, content: 2.5, location: 1.5, managed: 1 },
      keyPassages: ['copies-are-your-choice', 'content-is-controlled'],
    },
    {
      tasks: ['backups', 'backup', 'lifecycle', 'storage', 'storage-analysis'],
      topics: { lifecycle: 3, content: 2, managed: 1 },
      keyPassages: ['entire-lifecycle'],
    },
    {
      tasks: ['encryption', 'storage-encryption'],
      topics: { encryption: 3, content: 1, managed: 0.5 },
      keyPassages: ['encryption-offered'],
    },
    {
      tasks: ['network', 'networks', 'network-connections', 'ip-whitelist', 'whitelist', 'private-link'],
      topics: { segmentation: 2.5, filtering: 2.5, managed: 1 },
      keyPassages: ['vpc-secure-environment', 'maxcompute-access-control'],
    },
    {
      tasks: ['logs', 'audit', 'audit-logs', 'monitoring', 'alerts', 'observation'],
      topics: { logging: 2.5, access: 1.5, managed: 1, monitoring: 1 },
      keyPassages: ['logged-and-audited', 'actiontrail-records'],
    },
  ],
  answers: maxcomputeAnswers,
};

import { rdsAnswers } from '../answers/rds';
import type { ServiceNotes } from '../model';

export const rds: ServiceNotes = {
  names: ['RDS', 'Relational Database Service'],
  namedIn: ['3.1'],
  always: ['instances-controlled'],
  topics: { instance: 3, content: 2, responsibility: 2, encryption: 1, identity: 1, access: 1 },
  keyPassages: ['instances-controlled'],
  pages: [
    {
      tasks: ['instances', 'instance-detail', 'overview', 'tags', 'dedicated-clusters', 'quotas', 'settings'],
      topics: { instance: 3, content: 2, responsibility: 2, encryption: 1, identity: 1, access: 1 },
      keyPassages: ['instances-controlled'],
    },
    {
      tasks: ['create', 'instance-create'],
      topics: { location: 3, instance: 2.5, content: 1.5, encryption: 1 },
      keyPassages: ['region-choice', 'instances-controlled'],
    },
    {
      tasks: ['monitoring', 'alerts', 'events', 'tasks', 'performance', 'dashboard'],
      topics: { monitoring: 3, instance: 2.5, platform: 1, responsibility: 1 },
      keyPassages: ['instances-controlled', 'platform-side'],
    },
    {
      tasks: [
        'diagnosis',
        'autonomy',
        'parameters',
        'parameter-templates',
        'upgrade',
        'maintenance',
        'configuration',
      ],
      topics: { instance: 3, responsibility: 2.5, access: 1, platform: 0.5 },
      keyPassages: ['instances-controlled', 'own-configuration'],
    },
    {
      tasks: ['accounts', 'account-create', 'account-detail'],
      topics: { credentials: 2.5, identity: 3, responsibility: 1 },
      keyPassages: ['users-and-credentials'],
    },
    {
      tasks: ['databases', 'database-create', 'sql', 'dms', 'data-management'],
      topics: { content: 3, access: 2, lifecycle: 1.5, identity: 1, instance: 1 },
      keyPassages: ['data-managed'],
    },
    {
      tasks: [
        'whitelist',
        'security',
        'security-groups',
        'connections',
        'database-connection',
        'proxy',
        'endpoints',
      ],
      topics: { filtering: 3, segmentation: 2, responsibility: 1.5 },
      keyPassages: ['own-configuration', 'vpc-secure-environment'],
    },
    {
      // Access lists, TLS and storage encryption are tabs of this one page.
      tasks: ['data-security'],
      topics: { filtering: 2.5, encryption: 2, segmentation: 0.5, responsibility: 1.5 },
      keyPassages: ['own-configuration', 'encryption-offered'],
    },
    {
      tasks: ['encryption', 'tde', 'ssl'],
      topics: { encryption: 3, content: 1 },
      keyPassages: ['encryption-offered'],
    },
    {
      tasks: ['backups', 'backup', 'backup-restore', 'backup-settings', 'log-backups'],
      topics: { lifecycle: 3, transfer: 2, content: 1.5, instance: 0.5 },
      keyPassages: ['entire-lifecycle', 'copies-are-your-choice'],
    },
    {
      tasks: ['recycle-bin', 'released-instances'],
      topics: { lifecycle: 3, content: 2, instance: 1 },
      keyPassages: ['entire-lifecycle'],
    },
    {
      tasks: [
        'read-only-instances',
        'read-write-splitting',
        'availability',
        'service-availability',
        'zone-migration',
      ],
      topics: { location: 3, instance: 2, responsibility: 1 },
      keyPassages: ['region-choice', 'instances-controlled'],
    },
    {
      tasks: [
        'replication',
        'disaster-recovery',
        'cross-region-backups',
        'migration',
        'data-migration',
        'cloud-migration',
        'sync',
      ],
      topics: { transfer: 3, location: 1.5, lifecycle: 1, content: 1.5 },
      keyPassages: ['copies-are-your-choice'],
    },
    {
      tasks: ['logs', 'sql-audit', 'sql-explorer', 'audit', 'slow-logs', 'operation-logs'],
      topics: { logging: 3, access: 2, instance: 1, responsibility: 1 },
      keyPassages: ['logged-and-audited', 'actiontrail-records'],
    },
  ],
  answers: rdsAnswers,
};
